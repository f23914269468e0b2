// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * <readout-player>: plays an article's sound and lights its words.
 *
 * It upgrades the <audio> inside it (or makes one from the attribute `audio`) and the elements
 * with data-start and data-block on the same page.  Attributes:
 *   audio     address of the sound, where there is no <audio> inside
 *   marks     address of the marks, one JSON object a line
 *   title, outlet   for the lock screen
 *   start     character to resume from
 *   speeds    the fastest rate the server's engine speaks; without it sound is only stretched
 *   position  address that is told where listening stopped; without it the browser remembers
 *   next      page of the next article in the queue
 *   autoplay  begin at once
 * The sound is one resource: `src` never changes while it plays.
 */

import { Keys } from "./keys.js";
import { onLockScreen, placeOnLockScreen } from "./lock-screen.js";
import { Marks } from "./marks.js";
import { positionName, remember, remembered, savePosition } from "./memory.js";
import { onScrollByHand, PageText } from "./page-text.js";
import { buildControls, placeButtons } from "./controls.js";
import { canSeek, fetchWhole, oneAtATime } from "./sounds.js";
import * as timing from "./timing.js";

const SAVE_EVERY = 10_000; // milliseconds between saved positions
const STEP = 15; // seconds

export class ReadoutPlayer extends HTMLElement {
  connectedCallback() {
    if (this.audio) return;
    /** @type {HTMLAudioElement} */
    this.audio = this.querySelector("audio") ?? this.appendChild(new Audio());
    if (!this.audio.getAttribute("src")) this.audio.src = this.getAttribute("audio") ?? "";
    this.audio.controls = false;
    this.audio.preload = "none";
    this.querySelector(".no-script")?.remove();
    this.ui = buildControls(this, (action, value) => this.act(action, value));
    this.keys = new Keys(this, (action) => this.act(action));
    this.ui.more.append(this.keys.panel);
    this.speed = 1;
    this.sleep = timing.sleepFrom("", 0, 0);
    this.savedAt = 0;
    this.following = true;
    this.#listen();
    this.#open();
    this.setSpeed(Number(remembered("readout.speed")) || 1);
    if (this.hasAttribute("autoplay")) this.play();
    else this.#openAtFragment();
  }

  disconnectedCallback() {
    this.audio.pause();
    this.marks.close();
    this.#dark();
  }

  /** Take up the article that stands on the page now. */
  #open() {
    // Taken off the element, or every button would show it as its tooltip.
    this.name = this.getAttribute("title") ?? "";
    this.removeAttribute("title");
    this.path = location.pathname;
    this.heard = false;
    this.source = new URL(this.audio.getAttribute("src") ?? "", document.baseURI);
    this.text = new PageText(document);
    this.sections = this.text.sections();
    this.track = 1;
    this.marks = this.#marksAt(1);
    this.resume = Number(this.getAttribute("start") ?? remembered(positionName())) || 0;
    this.last = 0;
    this.section = -1;
    placeButtons(this.text, this.sections, (block) => this.playBlock(block));
    if (document.querySelector("[data-chapter]")) {
      import("./chapters.js").then((it) => (this.chapters = new it.Chapters(this)));
    }
    this.ui.next.hidden = !this.hasAttribute("next");
    this.ui.say(this.resume ? "Goes on where you stopped." : "");
    if (this.resume) this.marks.load();
    this.#show();
  }

  /** @param {number} track */
  #marksAt(track) {
    const address = new URL(this.getAttribute("marks") ?? "marks.ndjson", document.baseURI);
    const marks = new Marks(timing.atSpeed(address, track));
    marks.changed = () => {
      if (marks === this.marks) this.#marksCame();
    };
    return marks;
  }

  #marksCame() {
    const line = this.marks.lines[timing.lineOf(this.marks.lines, this.resume)];
    if (this.resume && !this.last && line) this.last = timing.timeOf(line, this.resume);
    if (this.last) this.#light();
    this.#show();
  }

  /** #t=12.5 lights the word heard then, without a sound. */
  #openAtFragment() {
    const found = /^#t=(\d+(\.\d+)?)$/.exec(location.hash);
    if (!found) return;
    this.ui.say("");
    this.resume = 0;
    this.audio.currentTime = this.last = Number(found[1]);
    this.marks.load();
  }

  /**
   * @param {string} action
   * @param {string} [value]
   */
  act(action, value = "") {
    /** @type {Record<string, () => void>} */
    const actions = {
      play: () => (this.audio.paused ? this.play() : this.audio.pause()),
      back: () => this.step(-STEP),
      forward: () => this.step(STEP),
      "sentence-back": () => this.stepSentence(-1),
      "sentence-forward": () => this.stepSentence(1),
      speed: () => this.setSpeed(Number(value)),
      sleep: () => this.#setSleep(value),
      seek: () => this.seek(Number(value)),
      follow: () => this.#follow(true),
      retry: () => this.retry(),
      next: () => this.openNext(),
    };
    actions[action]?.();
    this.chapters?.act(action);
  }

  /** Play from where listening stopped, or from the start. */
  async play() {
    this.#clearTrouble();
    this.marks.load();
    if (this.resume) {
      this.#late();
      await this.goTo(this.resume);
      this.resume = 0;
    }
    this.#follow(true);
    try {
      await this.audio.play();
    } catch (error) {
      const refused = error instanceof DOMException && error.name === "NotAllowedError";
      if (refused) this.ui.say("Press Play all to begin.");
      // Interrupted by a pause or a seek: nothing is wrong. A real failure comes as an event.
      this.#show();
    }
  }

  /** @param {number} block  pauses when it is the one being heard */
  playBlock(block) {
    if (!this.audio.paused && this.#heardIn(block)) this.audio.pause();
    else this.#playFromBlock(block);
  }

  /** @param {number} block */
  #playFromBlock(block) {
    const first = this.text.blocks.find((one) => one.index >= block);
    if (first) this.playFrom(first.start);
  }

  /** @param {number} offset  a character of the text */
  async playFrom(offset) {
    this.resume = 0;
    this.#late();
    await this.goTo(offset);
    await this.play();
  }

  /** @param {number} offset  a character of the text; waits until it is known when it is heard */
  async goTo(offset) {
    const { marks } = this;
    const line = await marks.line(offset);
    if (line && marks === this.marks) this.seek(timing.timeOf(line, offset));
  }

  /** @param {number} time  in seconds */
  seek(time) {
    this.resume = 0;
    const end = this.#seconds() || Infinity;
    this.audio.currentTime = this.last = Math.max(0, Math.min(time, end - 0.05));
    this.#mindSeeking();
    this.#light();
    this.#show();
  }

  /** @param {number} seconds  forward, or back when negative */
  step(seconds) {
    this.seek(this.#now() + seconds);
  }

  /** @param {1 | -1} way */
  stepSentence(way) {
    const time = timing.sentenceStep(this.marks.lines, this.#now(), way, this.#slice);
    if (time !== null) this.seek(time);
  }

  /** @param {1 | -1} way */
  stepSection(way) {
    const to = this.sections[Math.max(0, this.#sectionNow() + way)];
    if (to) this.#playFromBlock(to.block);
    else this.openNext();
  }

  /**
   * Pitch is kept. Beyond twice the voice's rate the engine speaks faster: another track, so that
   * asking for it changes `src`.
   * @param {number} speed
   */
  setSpeed(speed) {
    this.speed = speed;
    remember("readout.speed", String(speed));
    this.ui.speed.value = String(speed);
    const { track, rate } = timing.split(speed, Number(this.getAttribute("speeds")) || 0);
    if (track !== this.track) this.#changeTrack(track);
    this.querySelector(".rp-fast")?.toggleAttribute("hidden", track === 1);
    this.audio.preservesPitch = true;
    this.audio.defaultPlaybackRate = this.audio.playbackRate = rate;
  }

  /** Ask for the sound again after a failure, and go on where it stopped. */
  retry() {
    const time = this.last;
    this.#clearTrouble();
    this.marks.load();
    this.audio.load();
    this.audio.currentTime = time;
    this.play();
  }

  /** The next article takes this one's place: same element, so that a locked phone plays on. */
  async openNext() {
    const next = this.getAttribute("next");
    if (!next) return;
    this.audio.pause();
    try {
      const { fetchPage, takePlace } = await import("./next-page.js");
      const page = await fetchPage(next);
      this.marks.close();
      this.#dark();
      history.pushState(null, "", next);
      takePlace(this, page);
      this.#open();
      this.setSpeed(this.speed);
    } catch {
      this.#trouble("The next article could not be opened.");
      return;
    }
    this.play();
  }

  #listen() {
    const { audio } = this;
    audio.addEventListener("play", () => this.#playing(true));
    audio.addEventListener("pause", () => this.#playing(false));
    audio.addEventListener("playing", () => this.#clearTrouble());
    audio.addEventListener("waiting", () => this.#late());
    audio.addEventListener("seeked", () => this.#light());
    for (const type of ["playing", "seeked", "ratechange"]) {
      audio.addEventListener(type, () => placeOnLockScreen(audio, this.#seconds()));
    }
    audio.addEventListener("timeupdate", () => this.#passing());
    audio.addEventListener("loadedmetadata", () => this.#mindSeeking());
    audio.addEventListener("durationchange", () => this.#show());
    audio.addEventListener("ended", () => this.#ended());
    audio.addEventListener("error", () => {
      if (audio.error) this.#trouble("The sound did not come.");
    });
    document.addEventListener("click", (event) => this.#clicked(event));
    onScrollByHand(() => this.#follow(false));
    document.addEventListener("play", ({ target }) => oneAtATime(target), true);
    window.addEventListener("pagehide", () => this.save());
    window.addEventListener("popstate", () => location.pathname === this.path || location.reload());
    this.addEventListener("pointerenter", () => this.marks.load());
    this.addEventListener("focusin", () => this.marks.load());
  }

  /** @param {boolean} on */
  #playing(on) {
    if (!this.audio.ended && !this.troubled) this.ui.announce(on ? "Playing" : "Paused");
    if (on) {
      this.heard = true;
      onLockScreen(this);
      this.#frame();
    } else {
      this.ui.late(null);
      if (!this.audio.ended) this.save();
    }
    this.#show();
  }

  #frame() {
    if (this.audio.paused) return;
    this.#light();
    requestAnimationFrame(() => this.#frame());
  }

  /** A few times a second, also while the window is hidden. */
  #passing() {
    this.last = this.audio.currentTime;
    const section = this.#sectionNow();
    const entered = section !== this.section && this.section >= 0 && section >= 0;
    this.section = section;
    if (entered && !this.audio.paused) this.ui.announce(`Section: ${this.sections[section].title}`);
    this.#maybeSleep(section);
    if (Date.now() - this.savedAt > SAVE_EVERY && !this.audio.paused) this.save();
    this.#show();
  }

  #ended() {
    this.#dark();
    this.save(true);
    this.heard = false;
    this.last = 0;
    const asleep = this.ui.sleep.value === "article";
    if (this.hasAttribute("next") && !asleep) this.openNext();
    else this.ui.announce("The end");
    if (asleep) this.#setSleep("");
    this.#show();
  }

  /** @param {Event} event */
  #clicked(event) {
    const { target, clientX, clientY } = /** @type {MouseEvent} */ (event);
    if (!(target instanceof Element) || !target.closest("[data-start]")) return;
    if (target.closest("a, button, summary, label, input") || !getSelection()?.isCollapsed) return;
    const offset = this.text.offsetAt(clientX, clientY);
    if (offset !== null) this.#playSentence(offset);
  }

  /** @param {number} offset */
  async #playSentence(offset) {
    const { marks } = this;
    await marks.line(offset);
    const index = timing.lineOf(marks.lines, offset);
    if (marks !== this.marks || index < 0) return;
    const [first] = timing.sentenceAround(marks.lines, index, this.#slice);
    await this.playFrom(marks.lines[first].span[0]);
  }

  #now() {
    return this.audio.readyState ? this.audio.currentTime : this.last;
  }

  #seconds() {
    const { duration } = this.audio;
    const { lines, seconds } = this.marks;
    return seconds || timing.foreseen(lines, this.text.end) || (duration < Infinity ? duration : 0);
  }

  #line() {
    return this.marks.lines[timing.lineAt(this.marks.lines, this.#now())];
  }

  #sectionNow() {
    const line = this.#line();
    if (!line) return -1;
    return timing.sectionOf(this.sections.map((one) => one.block), line.block);
  }

  /** @param {number} block */
  #heardIn(block) {
    const line = this.#line();
    if (!line) return false;
    const section = this.sections.findIndex((one) => one.block === block);
    return section >= 0 ? this.#sectionNow() === section : line.block === block;
  }

  #slice = (/** @type {number} */ start, /** @type {number} */ end) => this.text.slice(start, end);

  /** Where the server answers no ranges, all of it is fetched before going anywhere in it. */
  async #mindSeeking() {
    if (!this.last || canSeek(this.audio)) return;
    const [time, goesOn] = [this.last, !this.audio.paused];
    this.#late();
    await fetchWhole(this.audio);
    this.audio.currentTime = this.last = time;
    if (goesOn) this.play();
  }

  #light() {
    const { lines } = this.marks;
    const index = timing.lineAt(lines, this.#now());
    const word = timing.wordAt(lines[index], this.#now());
    const lit = `${index} ${word} ${lines.length}`;
    if (lit === this.lit) return;
    this.lit = lit;
    if (index < 0) return this.text.light(null, null);
    const [first, end] = timing.sentenceAround(lines, index, this.#slice);
    /** @type {[number, number]} */
    const sentence = [lines[first].span[0], lines[end - 1].span[1]];
    this.text.light(sentence, word);
    this.ui.tell(lines[index]);
    if (sentence[0] === this.followed) return;
    this.followed = sentence[0];
    if (this.following) this.text.follow(sentence, this.offsetHeight);
  }

  #dark() {
    this.lit = "";
    this.ui.tell(null);
    this.text.light(null, null);
  }

  #show() {
    const line = this.audio.paused ? null : this.#line();
    // At the very end a browser may jump to a duration that was promised too long.
    const total = this.#seconds();
    this.ui.show(!this.audio.paused, Math.min(this.#now(), total || Infinity), total);
    for (const button of document.querySelectorAll(".rp-here")) {
      const block = Number(/** @type {HTMLElement} */ (button).dataset.block);
      button.classList.toggle("rp-on", Boolean(line) && this.#heardIn(block));
    }
  }

  /** @param {boolean} on */
  #follow(on) {
    if (!on && this.audio.paused) return;
    this.following = on;
    this.ui.follow.hidden = on;
    if (on) this.lit = this.followed = null;
  }

  #late() {
    this.ui.late(() => this.#trouble("The sound is not coming."));
  }

  #clearTrouble() {
    this.ui.late(null);
    this.troubled = false;
    this.ui.trouble("");
  }

  /** @param {string} sentence */
  #trouble(sentence) {
    this.ui.late(null);
    this.troubled = true;
    this.audio.pause();
    this.ui.trouble(sentence);
    this.#show();
  }

  /** @param {number} track  the engine's rate */
  #changeTrack(track) {
    const goesOn = !this.audio.paused;
    const offset = this.#offset();
    this.audio.pause();
    this.marks.close();
    this.track = track;
    this.marks = this.#marksAt(track);
    this.audio.src = timing.atSpeed(this.source, track);
    this.last = 0;
    this.resume = offset;
    if (goesOn) this.play();
  }

  /** The character being heard, 0 at the start. */
  #offset() {
    const line = this.#line();
    if (!line || this.resume) return this.resume;
    return timing.wordAt(line, this.#now())?.[0] ?? line.span[0];
  }

  /** @param {string} choice */
  #setSleep(choice) {
    this.sleep = timing.sleepFrom(choice, Date.now(), this.#sectionNow());
    this.ui.sleep.value = choice;
  }

  /** @param {number} section */
  #maybeSleep(section) {
    const due = Date.now() >= this.sleep.deadline;
    const over = this.sleep.section !== null && section > this.sleep.section;
    if (!due && !over) return;
    this.#setSleep("");
    this.audio.pause();
  }

  save(done = false) {
    if (!this.heard || this.savedAt === Infinity) return;
    this.savedAt = Date.now();
    const offset = done ? 0 : this.#offset();
    savePosition(this.getAttribute("position"), offset, done);
  }
}

customElements.define("readout-player", ReadoutPlayer);
