// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * Going from story to story and from outlet to outlet, where blocks of the page say that one begins:
 * data-chapter is "1" for a story and "2" for an outlet within it, data-title its name; data-outlet
 * names an outlet that begins with the same block as its story.
 */

import { lastBegun, lineAt } from "./timing.js";

const TWICE = 2000; // milliseconds within which a headset button counts as pressed again

/** @type {[string, string, string][]}  what is done, its key, its name */
const ACTIONS = [
  ["previous-story", "p", "Previous story"],
  ["next-outlet", "o", "Next outlet"],
  ["next-story", "n", "Next story"],
];

/**
 * @typedef {object} Chapter
 * @property {number} start  its first character
 * @property {number} level  1 for a story, 2 for an outlet within it
 * @property {string} title
 * @property {string} story  the story it stands in
 */

/**
 * The chapters of a page in order; one that begins where another does is the outlet's.
 * @param {import("./page-text.js").PageText} text
 * @returns {Chapter[]}
 */
function chaptersOf(text) {
  let story = "";
  return text.blocks.flatMap(({ element, start }) => {
    const { chapter, title = "", outlet } = element.dataset;
    if (!chapter) return [];
    const level = Number(chapter);
    if (level === 1) story = title;
    return [{ start, level, title: outlet ?? title, story }];
  });
}

/** The outlet first: a narrow window cuts the end off. @param {Chapter} chapter */
function nameOf({ title, story }) {
  return story && story !== title ? `${title} · ${story}` : title;
}

export class Chapters {
  /** @param {import("./readout-player.js").ReadoutPlayer} player */
  constructor(player) {
    this.player = player;
    this.text = player.text;
    this.list = chaptersOf(player.text);
    /** Where it goes while the sound of that is not there yet, -1 for nowhere. */
    this.wanted = -1;
    this.shown = "";
    this.pressed = { way: 0, at: 0, from: 0 };
    this.row = this.#row();
    this.name = /** @type {HTMLElement} */ (this.row.firstElementChild);
    player.querySelector(".rp-bar")?.prepend(this.row);
    player.keys.add(ACTIONS);
    for (const type of ["timeupdate", "seeked"]) {
      player.audio.addEventListener(type, () => this.#show());
    }
    // After the player's own, which it takes the place of.
    player.audio.addEventListener("play", () => this.#onLockScreen());
    this.#show();
  }

  /** @param {string} action */
  act(action) {
    if (!this.#stands()) return;
    if (action === "previous-story") this.go(this.#story(this.#here(), -1));
    if (action === "next-outlet") this.go(this.#here() + 1);
    if (action === "next-story") this.go(this.#story(this.#here(), 1));
  }

  /** @param {number} index  of a chapter; nothing happens beyond the last, the first is before all */
  async go(index) {
    const { player } = this;
    const to = Math.max(0, index);
    const chapter = this.list[to];
    if (!chapter) return player.ui.announce("This is the last one.");
    this.wanted = to;
    player.ui.announce(nameOf(chapter));
    this.#show();
    await player.marks.line(chapter.start);
    // Somebody may have asked for another meanwhile.
    if (this.wanted !== to) return;
    await player.playFrom(chapter.start);
    if (this.wanted === to) this.wanted = -1;
    this.#show();
  }

  /** The chapter it goes to, or the one that is heard; -1 before the first. */
  #here() {
    if (this.wanted >= 0) return this.wanted;
    const { audio, last, marks, resume } = this.player;
    const time = audio.readyState ? audio.currentTime : last;
    const offset = resume || (marks.lines[lineAt(marks.lines, time)]?.span[0] ?? 0);
    return lastBegun(this.list, offset, (one) => one.start);
  }

  /**
   * The next story after a chapter (1), or the one before that chapter's own (-1).
   * @param {number} from
   * @param {1 | -1} way
   */
  #story(from, way) {
    const stories = this.list.flatMap(({ level }, index) => (level === 1 ? [index] : []));
    const to = lastBegun(stories, from, (index) => index) + way;
    return to < 0 ? 0 : (stories[to] ?? this.list.length);
  }

  /**
   * A headset has few buttons: pressed again soon, one means more.
   * @param {1 | -1} way
   */
  press(way) {
    const { pressed } = this;
    const again = pressed.way === way && Date.now() - pressed.at < TWICE;
    // What counts is where it was pressed first, not where that led.
    const from = again ? pressed.from : this.#here();
    const further = way > 0 ? this.#story(from, 1) : from - 1;
    const to = again ? further : Math.max(from, from + way, 0);
    this.pressed = { way, at: Date.now(), from: again ? further : from };
    this.go(to);
  }

  #onLockScreen() {
    const session = navigator.mediaSession;
    if (!session || !this.#stands()) return;
    try {
      session.setActionHandler("previoustrack", () => this.press(-1));
      session.setActionHandler("nexttrack", () => this.press(1));
    } catch {
      // An older browser does not know these actions.
    }
    this.#tellLockScreen();
  }

  #tellLockScreen() {
    const { title, story } = this.list[this.#here()] ?? {};
    if (!title || !navigator.mediaSession || this.player.audio.paused) return;
    const artist = story && story !== title ? story : "";
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist, album: this.player.name });
  }

  /** Whether its page is still the one that is heard. */
  #stands() {
    return this.player.text === this.text;
  }

  #show() {
    if (!this.#stands()) return this.row.remove();
    const chapter = this.list[this.#here()];
    const shown = chapter ? nameOf(chapter) : "";
    if (shown === this.shown) return;
    this.shown = shown;
    this.name.textContent = shown;
    this.name.title = shown;
    this.#tellLockScreen();
  }

  #row() {
    const row = document.createElement("div");
    row.className = "rp-chapters";
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", "Stories");
    const outlets = this.list.some(({ level }) => level > 1);
    const buttons = ACTIONS.filter(([action]) => outlets || action !== "next-outlet").map(
      ([action, , name]) => `<button type="button" data-do="${action}">${name}</button>`,
    );
    row.innerHTML = `<p class="rp-chapter"></p><div>${buttons.join("")}</div>`;
    return row;
  }
}
