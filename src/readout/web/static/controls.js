// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** The player's buttons and what they show; what they do is in readout-player.js. */

import { clock } from "./timing.js";

/** @typedef {import("./page-text.js").PageText} PageText */

const SPEEDS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.5, 5];

const LATE = 400; // milliseconds of silence before the spinner shows
const LOST = 20_000; // milliseconds of silence after which something is wrong

const SLEEPS = [
  ["", "off"],
  ["5", "5 minutes"],
  ["15", "15 minutes"],
  ["30", "30 minutes"],
  ["60", "an hour"],
  ["section", "end of section"],
  ["article", "end of article"],
];

/** @param {string} path */
function icon(path) {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
}

const PLAY = "M7 4.5v15l13-7.5z";
const PAUSE = "M6 5h4.5v14H6zM13.5 5H18v14h-4.5z";
const BACK = "M18 5v14L8 12zM5 5h2.5v14H5z";
const FORWARD = "M6 5v14l10-7zM16.5 5H19v14h-2.5z";

/**
 * @param {string} action
 * @param {string} name
 * @param {string} inside
 */
function button(action, name, inside) {
  return `<button type="button" data-do="${action}" aria-label="${name}">${inside}</button>`;
}

/**
 * @param {string} action
 * @param {string} name
 * @param {(string | number)[][]} options  value and name
 */
function choice(action, name, options) {
  const list = options.map(([value, label]) => `<option value="${value}">${label}</option>`);
  return `<label>${name} <select data-do="${action}">${list.join("")}</select></label>`;
}

const BAR = `
<div class="rp-bar">
  <div class="rp-seek">
    <span class="rp-now" aria-hidden="true">0:00</span>
    <input type="range" min="0" max="1" step="1" value="0" data-do="seek" aria-label="Position">
    <span class="rp-total" aria-hidden="true"></span>
  </div>
  <div class="rp-buttons">
    ${button("sentence-back", "Back a sentence", icon(BACK))}
    ${button("back", "Back 15 seconds", '<span aria-hidden="true">−15</span>')}
    <button type="button" class="rp-play" data-do="play"><span class="rp-icon">${icon(PLAY)}</span><span class="rp-name">Play all</span></button>
    ${button("forward", "Forward 15 seconds", '<span aria-hidden="true">+15</span>')}
    ${button("sentence-forward", "Forward a sentence", icon(FORWARD))}
  </div>
  <div class="rp-more">
    ${choice("speed", "Speed", SPEEDS.map((speed) => [speed, `${speed}×`]))}
    ${choice("sleep", "Sleep", SLEEPS)}
    <button type="button" data-do="follow" hidden>Follow the words</button>
  </div>
  <div class="rp-trouble" hidden>
    <p></p>
    <button type="button" data-do="retry">Try again</button>
    <button type="button" data-do="next">Next article</button>
  </div>
  <p class="rp-says"></p>
  <p class="rp-who"></p>
  <p class="visually-hidden" role="status" aria-live="polite"></p>
</div>`;

/**
 * Builds the bar inside the player.
 * @param {HTMLElement} player
 * @param {(action: string, value?: string) => void} act
 */
export function buildControls(player, act) {
  const template = document.createElement("template");
  template.innerHTML = BAR;
  player.prepend(template.content);
  player.setAttribute("role", "region");
  player.setAttribute("aria-label", "Player");
  player.classList.add("rp-ready");
  document.documentElement.classList.add("rp-page");
  for (const type of ["click", "change"]) {
    player.addEventListener(type, ({ target }) => {
      const used = /** @type {any} */ (target).closest(type === "click" ? "button" : "input, select");
      if (used?.dataset.do) act(used.dataset.do, used.value);
    });
  }
  return new Controls(player);
}

export class Controls {
  /** @param {HTMLElement} player */
  constructor(player) {
    /** @param {string} selector */
    const find = (selector) => /** @type {any} */ (player.querySelector(selector));
    /** @type {HTMLButtonElement} */
    this.button = find(".rp-play");
    /** @type {HTMLInputElement} */
    this.range = find("input[type=range]");
    /** @type {HTMLElement} */
    this.more = find(".rp-more");
    /** @type {HTMLSelectElement} */
    this.speed = find("select[data-do=speed]");
    /** @type {HTMLSelectElement} */
    this.sleep = find("select[data-do=sleep]");
    /** @type {HTMLElement} */
    this.follow = find("[data-do=follow]");
    /** @type {HTMLElement} */
    this.next = find("[data-do=next]");
    this.find = find;
    /** @type {import("./timing.js").Line | null} */
    this.line = null;
    this.reason = "";
    this.playing = /** @type {boolean | null} */ (null);
    /** @type {number[]} */
    this.timers = [];
  }

  /**
   * @param {boolean} playing
   * @param {number} now
   * @param {number} total
   */
  show(playing, now, total) {
    if (playing !== this.playing) {
      this.playing = playing;
      this.find(".rp-icon").innerHTML = icon(playing ? PAUSE : PLAY);
      this.find(".rp-name").textContent = playing ? "Pause" : "Play all";
    }
    this.find(".rp-now").textContent = clock(now);
    this.find(".rp-total").textContent = total ? clock(total) : "";
    this.range.style.setProperty("--played", total ? `${(now / total) * 100}%` : "0%");
    this.range.max = String(Math.ceil(total) || 1);
    this.range.disabled = !total;
    // A slider in focus is read out whenever its value changes: the position is never announced.
    if (document.activeElement === this.range) return;
    this.range.value = String(Math.floor(now));
    this.range.setAttribute("aria-valuetext", clock(now));
  }

  /**
   * Shows a spinner when sound is late, and calls back when it is lost; null when it is there.
   * @param {(() => void) | null} lost
   */
  late(lost) {
    this.timers.forEach(clearTimeout);
    const spin = () => this.button.classList.toggle("rp-late", Boolean(lost));
    this.timers = lost ? [setTimeout(spin, LATE), setTimeout(lost, LOST)] : [];
    if (!lost) spin();
  }

  /** @param {string} sentence  "" when all is well */
  trouble(sentence) {
    const box = this.find(".rp-trouble");
    box.hidden = !sentence;
    box.firstElementChild.textContent = sentence;
    if (sentence) this.announce(sentence);
  }

  /** Shown, not announced. @param {string} sentence */
  say(sentence) {
    this.find(".rp-says").textContent = sentence;
  }

  /**
   * Whose words are heard, and why another voice speaks, once a reason.
   * @param {import("./timing.js").Line | null} line  null when nothing is heard
   */
  tell(line) {
    if (line === this.line) return;
    this.line = line;
    // Shown, not announced: a screen reader would speak over every quotation.
    this.find(".rp-who").textContent = line?.role ? `Quoted: ${line.role}` : "";
    const { problem = "", instead = "" } = line ?? {};
    if (problem) this.announce("One sentence could not be spoken.");
    if (!instead || instead === this.reason) return;
    this.reason = instead;
    const sentence = `Another voice speaks: ${instead}`;
    this.announce(sentence);
    this.say(sentence);
  }

  /** Announced once by screen readers. @param {string} sentence */
  announce(sentence) {
    this.find("[role=status]").textContent = sentence;
    this.say("");
  }
}

/**
 * Gives every section and paragraph its button; the sections' own tracks, for pages without
 * JavaScript, make room.
 * @param {PageText} text
 * @param {{block: number, element: HTMLElement, title: string}[]} sections
 * @param {(block: number) => void} play
 */
export function placeButtons(text, sections, play) {
  for (const track of document.querySelectorAll(".section-track")) track.remove();
  for (const [number, { block, element, title }] of sections.entries()) {
    if (sections.length < 2) break;
    const name = `Play section ${number + 1}: ${title}`;
    const here = hereButton(block, name, "Play section", play);
    here.classList.add("rp-section");
    const printed = element.nextElementSibling;
    const heading = /^H/.test(element.tagName);
    if (!heading) place(here, element);
    else (printed?.classList.contains("printed") ? printed : element).after(here);
  }
  let number = 0;
  for (const { element, index } of text.blocks) {
    if (/^H/.test(element.tagName)) continue;
    if (element.tagName === "LI" && element.previousElementSibling) continue;
    number += 1;
    place(hereButton(index, `Play paragraph ${number}`, "", play), element);
  }
}

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} element
 */
function place(button, element) {
  (element.closest("ul, ol, blockquote") ?? element).before(button);
}

/**
 * @param {number} block
 * @param {string} name
 * @param {string} shown
 * @param {(block: number) => void} play
 */
function hereButton(block, name, shown, play) {
  const here = document.createElement("button");
  here.type = "button";
  here.className = "rp-here";
  here.dataset.block = String(block);
  here.setAttribute("aria-label", name);
  here.innerHTML = `<span class="rp-idle">${icon(PLAY)}</span><span class="rp-busy">${icon(PAUSE)}</span>`;
  if (shown) here.append(shown);
  here.addEventListener("click", () => play(block));
  return here;
}
