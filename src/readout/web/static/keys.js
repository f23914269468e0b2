// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * Keyboard shortcuts that act only while the player has focus, are listed beside it, can each be
 * changed and all be switched off (WCAG 2.1.4).
 */

import { remember, remembered } from "./memory.js";

const STORED = "readout.keys";

/** @type {[string, string, string][]}  what is done, its key, its name */
const ACTIONS = [
  ["play", "k", "Play or pause"],
  ["sentence-back", "ArrowLeft", "Back a sentence"],
  ["sentence-forward", "ArrowRight", "Forward a sentence"],
  ["back", "j", "Back 15 seconds"],
  ["forward", "l", "Forward 15 seconds"],
];

const NAMES = { ArrowLeft: "←", ArrowRight: "→" };

/** @param {string} key */
function shown(key) {
  return /** @type {Record<string, string>} */ (NAMES)[key] ?? key.toUpperCase();
}

export class Keys {
  /**
   * @param {HTMLElement} player  where they act
   * @param {(action: string) => void} act
   */
  constructor(player, act) {
    this.on = true;
    /** @type {Record<string, string>} */
    this.keys = {};
    this.#load();
    this.panel = this.#panel();
    this.add(ACTIONS);
    player.addEventListener("keydown", (event) => {
      const action = this.actionFor(event);
      if (!action) return;
      event.preventDefault();
      act(action);
    });
  }

  /**
   * What a key press asks for; "" where the focused control needs the key itself.
   * @param {KeyboardEvent} event
   */
  actionFor(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const typing = target.closest("select, input, textarea, summary");
    if (!this.on || typing || event.ctrlKey || event.altKey || event.metaKey) return "";
    return Object.keys(this.keys).find((name) => same(this.keys[name], event.key)) ?? "";
  }

  /** @param {typeof ACTIONS} actions  more of them, each with a field that takes another key */
  add(actions) {
    const rows = actions.map(([action, usual, name]) => {
      const key = shown((this.keys[action] ??= usual));
      return `<li><label>${name} <input readonly data-key="${action}" value="${key}" size="6"></label></li>`;
    });
    this.panel.querySelector("ul")?.insertAdjacentHTML("beforeend", rows.join(""));
  }

  #panel() {
    const details = document.createElement("details");
    details.className = "rp-keys";
    details.innerHTML = `<summary>Keyboard</summary><div class="rp-panel">
      <p>They act while the player has focus. To change one, press another key in its field.</p>
      <label class="rp-switch"><input type="checkbox"${this.on ? " checked" : ""}> Use these keys</label>
      <ul></ul></div>`;
    details.addEventListener("change", (event) => {
      this.on = /** @type {HTMLInputElement} */ (event.target).checked;
      this.#save();
    });
    details.addEventListener("keydown", (event) => this.#take(event));
    return details;
  }

  /** @param {KeyboardEvent} event */
  #take(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (event.key === "Escape") {
      this.panel.open = false;
      this.panel.querySelector("summary")?.focus();
    }
    const action = field.dataset.key;
    const ignored = ["Tab", "Shift", "Control", "Alt", "Meta", "Escape", "Enter", " "];
    if (!action || ignored.includes(event.key)) return;
    event.preventDefault();
    const other = Object.keys(this.keys).find((name) => same(this.keys[name], event.key));
    if (other && other !== action) {
      // Two actions cannot share a key: they trade places.
      this.keys[other] = this.keys[action];
      const theirs = this.panel.querySelector(`[data-key="${other}"]`);
      if (theirs instanceof HTMLInputElement) theirs.value = shown(this.keys[other]);
    }
    this.keys[action] = event.key;
    field.value = shown(event.key);
    this.#save();
  }

  #load() {
    try {
      const stored = JSON.parse(remembered(STORED) ?? "{}");
      this.on = stored.on ?? true;
      Object.assign(this.keys, stored.keys);
    } catch {
      // Not ours; the usual keys do.
    }
  }

  #save() {
    remember(STORED, JSON.stringify({ on: this.on, keys: this.keys }));
  }
}

/**
 * @param {string} one
 * @param {string} other
 */
function same(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
