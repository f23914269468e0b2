// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** The marks of one track, as they arrive; whoever needs one that is not there yet waits for it. */

import { lineOf, parseMarks } from "./timing.js";

const PATIENCE = 1000; // milliseconds after which a line is asked for by its place

/** @typedef {import("./timing.js").Line} Line */

export class Marks {
  /** @param {string} url */
  constructor(url) {
    this.url = url;
    /** @type {Line[]} */
    this.lines = [];
    this.seconds = 0;
    this.done = false;
    this.stop = new AbortController();
    /** Called whenever more have come. */
    this.changed = () => {};
    /** @type {(() => void)[]} */
    this.waiting = [];
    /** @type {Promise<void> | null} */
    this.loading = null;
  }

  /** Ask for them, once; again only after a failure. */
  load() {
    this.loading ??= this.#read().catch(() => {
      // The sound plays without them; asking again may bring them.
      this.loading = null;
      this.#wake();
    });
    return this.loading;
  }

  /** No more of these are wanted. */
  close() {
    this.stop.abort();
  }

  /**
   * The line that holds a character, when it has come; undefined if it never will.
   * @param {number} offset
   * @returns {Promise<Line | undefined>}
   */
  async line(offset) {
    this.load();
    const missing = () => lineOf(this.lines, offset) < 0 && !this.done && this.loading;
    const late = setTimeout(() => missing() && this.#want(offset), PATIENCE);
    while (missing()) await this.#more();
    clearTimeout(late);
    return this.lines[lineOf(this.lines, offset)] ?? this.lines.at(-1);
  }

  /** A slow voice speaks only what somebody wants. @param {number} offset */
  #want(offset) {
    const address = new URL(this.url, document.baseURI);
    address.searchParams.set("until", String(offset));
    fetch(address, { signal: this.stop.signal }).then((answer) => answer.text(), () => {});
  }

  /** Settles when more have come or none will. @returns {Promise<void>} */
  #more() {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  #wake() {
    for (const resolve of this.waiting.splice(0)) resolve();
    this.changed();
  }

  async #read() {
    const response = await fetch(this.url, { signal: this.stop.signal });
    if (!response.ok || !response.body) throw new Error(String(response.status));
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    this.lines = [];
    let rest = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      rest += decoder.decode(part.value, { stream: true });
      const cut = rest.lastIndexOf("\n") + 1;
      this.#take(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    this.#take(rest);
    this.done = true;
    this.#wake();
  }

  /** @param {string} text */
  #take(text) {
    const { lines, seconds } = parseMarks(text);
    this.lines.push(...lines);
    this.seconds = seconds || this.seconds;
    this.#wake();
  }
}
