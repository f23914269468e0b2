// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * Who said what, beside the text: a card lights its words where they stand, and plays only them.
 *
 * Without this script a card's link still leads to its paragraph.  `#c=START-END` lights any words
 * of the article; Escape puts out the light and stops what a card plays.
 */

import { endOf } from "./word-end.js";
import * as timing from "./timing.js";

const LAYER = "readout-receipt";
const CAN_LIGHT = typeof Highlight !== "undefined" && "highlights" in CSS;
const BESIDE = "(min-width: 74rem)";
const SLACK = 0.3; // seconds by which a place may differ from where a card went

/**
 * @typedef {[number, number]} Span  characters of the article's text
 * @typedef {object} Run   what a card plays
 * @property {HTMLElement} button
 * @property {Span[]} spans   what is still to be played, the one being played first
 * @property {number} from    where in the sound it went, in seconds
 * @property {number} until   where it stops, once that is known
 * @property {{time: number, resume: number, heard: boolean}} before   where the listener was
 */

class WhoSaid {
  /** @param {import("./readout-player.js").ReadoutPlayer} player */
  constructor(player) {
    this.player = player;
    /** @type {Run | null} */
    this.run = null;
    /** @type {HTMLElement | null} */
    this.cameFrom = null;
    document.addEventListener("click", (event) => this.#clicked(event));
    document.addEventListener("keydown", (event) => this.#pressed(event));
    window.addEventListener("hashchange", () => this.#openAtFragment());
    player.audio.addEventListener("pause", () => this.#paused());
    player.audio.addEventListener("seeking", () => this.#wentElsewhere());
    player.audio.addEventListener("timeupdate", () => this.#passing());
    this.#openAtFragment();
  }

  /** @param {Event} event */
  #clicked(event) {
    if (!(event.target instanceof Element)) return;
    const card = event.target.closest(".card");
    const asked = event.target.closest(".said-play, .said-show");
    if (!(card instanceof HTMLElement) || !(asked instanceof HTMLElement)) return;
    if (asked.matches(".said-play")) this.#toggle(card, asked);
    else {
      event.preventDefault();
      this.#show(card, /** @type {HTMLAnchorElement} */ (asked));
    }
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    this.#stop();
    if (!this.lit) return;
    this.#dark();
    this.cameFrom?.focus();
    this.cameFrom = null;
  }

  // Lighting

  #openAtFragment() {
    const span = /^#c=(\d{1,9})-(\d{1,9})(?=$|:~:)/.exec(location.hash);
    if (!span) return this.#dark();
    /** @type {Span} */
    const asked = [Number(span[1]), Number(span[2])];
    this.#light([asked], null);
    this.player.text.follow(asked, this.player.offsetHeight);
  }

  /**
   * @param {HTMLElement} card
   * @param {HTMLAnchorElement} link
   */
  #show(card, link) {
    const spans = spansOf(card);
    // Going back leads to the card again, where there is no Escape key.
    history.pushState(null, "", new URL(link.href).hash.split(":~:")[0]);
    this.#light(spans, card);
    this.player.text.follow(spans[0], this.player.offsetHeight);
    const block = this.player.text.blockOf(spans[0][0])?.element;
    if (!block) return;
    // A screen reader reads on from there; Escape leads back.
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    this.cameFrom = link;
  }

  /**
   * @param {Span[]} spans
   * @param {HTMLElement | null} card
   */
  #light(spans, card) {
    this.#dark();
    this.lit = true;
    card?.classList.add("lit");
    const ranges = spans.flatMap((span) => this.#ranges(span));
    if (CAN_LIGHT) {
      const highlight = new Highlight(...ranges);
      highlight.priority = -1;
      CSS.highlights.set(LAYER, highlight);
    } else {
      for (const range of ranges) range.startContainer.parentElement?.classList.add("rp-lit");
    }
  }

  /** @param {Span} span */
  #ranges([start, end]) {
    const { text } = this.player;
    return text.blocks
      .filter((block) => block.start < end && start < block.end)
      .map((block) => text.range(Math.max(start, block.start), Math.min(end, block.end)))
      .filter((range) => range !== null);
  }

  #dark() {
    this.lit = false;
    if (CAN_LIGHT) CSS.highlights.delete(LAYER);
    for (const one of document.querySelectorAll(".card.lit")) one.classList.remove("lit");
  }

  // Playing

  /**
   * @param {HTMLElement} card
   * @param {HTMLElement} button
   */
  #toggle(card, button) {
    const isOn = this.run?.button === button;
    this.#stop();
    if (!isOn) this.#play(card, button);
  }

  /**
   * @param {HTMLElement} card
   * @param {HTMLElement} button
   */
  #play(card, button) {
    const { player } = this;
    const spans = spansOf(card);
    const { audio, resume, heard } = player;
    const time = audio.readyState ? audio.currentTime : player.last;
    if (!audio.paused) player.save();
    audio.pause();
    /** @type {Run} */
    const run = { button, spans, from: -1, until: Infinity, before: { time, resume, heard } };
    this.run = run;
    this.#name(button, "Stop");
    this.#light(spans, card);
    // The light is followed beside the text; below it the listener stays at the card.
    player.following = false;
    // What a card plays is no place to go on from.
    player.savedAt = Infinity;
    if (matchMedia(BESIDE).matches) player.text.follow(spans[0], player.offsetHeight);
    this.#begin(run);
  }

  /** @param {Run} run */
  async #begin(run) {
    const { player } = this;
    const { marks } = player;
    const [start, end] = run.spans[0];
    run.until = Infinity;
    const line = await marks.line(start);
    if (run !== this.run || marks !== player.marks || !line) return;
    run.from = timing.timeOf(line, start);
    player.seek(run.from);
    player.audio.play().catch(() => this.#forget());
    const last = await marks.line(end - 1);
    if (run !== this.run || run.spans[0][0] !== start) return;
    if (last) run.until = endOf(last, end - 1);
    this.#frame(run);
  }

  /** @param {Run} run */
  #frame(run) {
    if (run !== this.run || run.until === Infinity) return;
    this.#passing();
    requestAnimationFrame(() => this.#frame(run));
  }

  #passing() {
    const { run } = this;
    if (!run || run.from < 0 || this.player.audio.currentTime < run.until) return;
    run.spans.shift();
    if (run.spans.length) this.#begin(run);
    else this.#stop();
  }

  /** Stop, and put the listener back where they were. */
  #stop() {
    const { run, player } = this;
    if (!run) return;
    this.#forget();
    player.audio.pause();
    player.heard = run.before.heard;
    player.resume = run.before.resume;
    player.last = player.audio.currentTime = run.before.time;
    const dark = () => player.text.light(null, null);
    player.audio.addEventListener("seeked", dark, { once: true });
    dark();
  }

  /** Somebody else stopped the sound; the sound before it, stopped by us, does not count. */
  #paused() {
    if (this.run && this.run.from >= 0 && this.player.audio.paused) this.#forget();
  }

  /** The listener took over: nothing is stopped or put back any more. */
  #forget() {
    if (!this.run) return;
    this.#name(this.run.button, "Play");
    this.run = null;
    this.player.savedAt = 0;
  }

  #wentElsewhere() {
    const { run, player } = this;
    if (!run || run.from < 0) return;
    if (Math.abs(player.audio.currentTime - run.from) > SLACK) this.#forget();
  }

  /**
   * @param {HTMLElement} button
   * @param {string} name
   */
  #name(button, name) {
    const words = button.getAttribute("aria-label")?.replace(/^\w+/, name) ?? name;
    button.textContent = name;
    button.setAttribute("aria-label", words);
  }
}

/**
 * @param {HTMLElement} card
 * @returns {Span[]}
 */
function spansOf(card) {
  const spans = (card.dataset.spans ?? "").trim().split(" ");
  return spans.map((span) => /** @type {Span} */ (span.split("-").map(Number)));
}

const player = document.querySelector("readout-player");
if (player) new WhoSaid(/** @type {import("./readout-player.js").ReadoutPlayer} */ (player));
