// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * The voices of the listener's own device: where one is better than the server's for a label, the
 * voice menu offers it as "on this device". Nothing is fetched, and the server makes no sound.
 *
 * Words are lit by the device's own events where they come, else by letters against the clock.
 */

import { ROWS, WHOLE } from "./device-names.js";
import { PageText } from "./page-text.js";
import { toPoints } from "./timing.js";

const LETTERS_A_SECOND = 15; // of an English voice at its own rate
const TICK = 80; // milliseconds between two guesses

/**
 * How good a device's voice is for a language and gender, 0 when it is not one of ours.
 * @param {SpeechSynthesisVoice} voice
 * @param {string} language
 * @param {string} gender
 */
export function quality(voice, language, gender) {
  if (voice.lang.replace("_", "-").toLowerCase() !== language.toLowerCase()) return 0;
  const edge = /^Microsoft (\S+) Online/.exec(voice.name)?.[1];
  const given = edge ?? voice.name.split(" ")[0];
  const source = edge ? "Microsoft Edge" : "Apple";
  const fits = (/** @type {import("./device-names.js").Row} */ row) =>
    row.language === language && row.gender === gender;
  const found =
    WHOLE.find((row) => fits(row) && row.names === voice.name) ??
    ROWS.find((row) => fits(row) && row.source === source && row.names.split(" ").includes(given));
  if (!found) return 0;
  const place = found.names.split(" ").indexOf(given);
  const better = /\b(Enhanced|Premium)\b/.test(voice.name) ? 1 : 0;
  return found.quality + better - Math.max(place, 0) / 100;
}

/**
 * The best voice of a device for a language and gender, if it has one.
 * @param {SpeechSynthesisVoice[]} voices
 * @param {string} language
 * @param {string} gender
 */
export function best(voices, language, gender) {
  const rank = (/** @type {SpeechSynthesisVoice} */ one) => quality(one, language, gender);
  return voices.filter(rank).sort((one, other) => rank(other) - rank(one))[0];
}

class DeviceVoices {
  constructor() {
    this.text = new PageText(document);
    this.speaking = 0;
    this.attach();
    speechSynthesis.addEventListener("voiceschanged", () => this.offer());
    document.addEventListener("play", () => this.#played(), true);
    window.addEventListener("pagehide", () => this.stop());
  }

  attach() {
    this.menu = /** @type {HTMLSelectElement} */ (document.querySelector("select#voice"));
    this.menu.form?.addEventListener("submit", (event) => this.chosen(event));
    this.offer();
  }

  #played() {
    this.stop();
    // The player puts the next article, and its menu, in this one's place.
    if (!this.menu.isConnected) this.attach();
  }

  /** Put what the device has into the menu, where the server would speak with espeak. */
  offer() {
    this.menu.querySelector("optgroup.device")?.remove();
    const group = document.createElement("optgroup");
    group.className = "device";
    group.label = "On this device";
    for (const label of this.menu.querySelectorAll("option[data-engine=espeak]")) {
      const { language = "", gender = "" } = /** @type {HTMLElement} */ (label).dataset;
      const voice = best(speechSynthesis.getVoices(), language, gender);
      if (!voice) continue;
      const name = label.textContent?.split(" · ")[0];
      const option = new Option(`${name} · ${voice.name}, on this device`, "");
      option.dataset.voice = voice.voiceURI;
      group.append(option);
    }
    if (group.children.length) this.menu.prepend(group);
  }

  /** @param {Event} event */
  chosen(event) {
    const uri = this.menu.selectedOptions[0]?.dataset.voice;
    if (!uri) return this.stop();
    event.preventDefault();
    const voice = speechSynthesis.getVoices().find((one) => one.voiceURI === uri);
    if (voice) this.control(voice);
  }

  /** @param {SpeechSynthesisVoice} voice */
  control(voice) {
    this.stop();
    this.button?.remove();
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "device-play";
    this.name = voice.name;
    this.button.addEventListener("click", () => (this.speaking ? this.stop() : this.speak(voice)));
    this.menu.form?.append(this.button);
    this.speak(voice);
    this.button.focus();
  }

  /** Read the article from its beginning. @param {SpeechSynthesisVoice} voice */
  async speak(voice) {
    this.stop();
    this.text = new PageText(document);
    for (const audio of document.querySelectorAll("audio")) audio.pause();
    const run = (this.speaking = Date.now() + Math.random());
    this.show();
    for (const sentence of this.sentences(voice.lang)) {
      if (run !== this.speaking) return;
      await this.say(sentence, voice);
    }
    if (run === this.speaking) this.stop();
  }

  stop() {
    if (!this.speaking) return;
    this.speaking = 0;
    speechSynthesis.cancel();
    this.text.light(null, null);
    this.show();
  }

  show() {
    const what = this.speaking ? "Stop" : "Play with";
    if (this.button) this.button.textContent = `${what} ${this.name}, on this device`;
  }

  /**
   * @param {string} language
   * @returns {Generator<{start: number, words: string}>}
   */
  *sentences(language) {
    const cut = new Intl.Segmenter(language, { granularity: "sentence" });
    for (const { node, start } of this.text.blocks) {
      for (const { segment, index } of cut.segment(node.data)) {
        if (segment.trim()) yield { start: start + toPoints(node.data, index), words: segment };
      }
    }
  }

  /**
   * Says one sentence; over when it ended or failed.
   * @param {{start: number, words: string}} sentence
   * @param {SpeechSynthesisVoice} voice
   */
  say({ start, words }, voice) {
    const told = new SpeechSynthesisUtterance(words);
    const speed = document.querySelector("readout-player select[data-do=speed]");
    told.voice = voice;
    told.lang = voice.lang;
    told.rate = Number(/** @type {HTMLSelectElement | null} */ (speed)?.value) || 1;
    const light = (/** @type {number} */ at) => this.light(start, words, at);
    let began = 0;
    const guess = setInterval(() => {
      if (began) light(((Date.now() - began) / 1000) * LETTERS_A_SECOND * told.rate);
    }, TICK);
    told.onstart = () => (began = Date.now());
    told.onboundary = (event) => {
      clearInterval(guess);
      if (event.name !== "sentence") light(event.charIndex);
    };
    return new Promise((done) => {
      told.onend = told.onerror = done;
      speechSynthesis.speak(told);
    }).finally(() => clearInterval(guess));
  }

  /**
   * @param {number} start    first character of the sentence
   * @param {string} words
   * @param {number} at       UTF-16 units into it
   */
  light(start, words, at) {
    if (!this.speaking) return;
    const end = words.trimEnd().length;
    const unit = Math.min(Math.floor(at), end - 1);
    const first = words.lastIndexOf(" ", unit) + 1;
    const after = words.indexOf(" ", first);
    const last = after < 0 ? end : Math.min(after, end);
    const place = (/** @type {number} */ units) => start + toPoints(words, units);
    this.text.light([place(0), place(end)], [place(first), place(last)]);
  }
}

if ("speechSynthesis" in window && document.querySelector("select#voice")) new DeviceVoices();
