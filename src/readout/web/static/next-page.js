// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** The next article on the page of the one before, so that the player's element stays. */

const PARTS = ["piece-head", "piece"];
const ATTRIBUTES = ["title", "outlet", "marks", "position", "start", "next", "speeds"];

/**
 * Focus stays where it is unless it stood in the old article: nothing pulls it away.
 * @param {HTMLElement} player
 * @param {Element} fresh    the next page's player
 * @param {Document} page    the next page
 */
export function takePlace(player, fresh, page) {
  for (const id of PARTS) {
    const [old, now] = [document.getElementById(id), page.getElementById(id)];
    if (old && now) old.replaceWith(now);
  }
  for (const name of ATTRIBUTES) {
    const value = fresh.getAttribute(name);
    if (value === null) player.removeAttribute(name);
    else player.setAttribute(name, value);
  }
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  window.scrollTo({ top: 0, behavior: "instant" });
}
