// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** The next article on the page of the one before, so that the player's element stays. */

const PARTS = ["piece-head", "piece"];
const ATTRIBUTES = ["title", "outlet", "marks", "position", "start", "next", "speeds"];

/**
 * The page at an address, if it has a player.
 * @param {string} address
 */
export async function fetchPage(address) {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!response.ok || !page.querySelector("readout-player audio")) throw new Error("no article");
  return page;
}

/**
 * Focus stays where it is unless it stood in the old article: nothing pulls it away.
 * @param {HTMLElement & {audio: HTMLAudioElement}} player
 * @param {Document} page    the next page
 */
export function takePlace(player, page) {
  for (const id of PARTS) {
    const [old, now] = [document.getElementById(id), page.getElementById(id)];
    if (old && now) old.replaceWith(now);
  }
  const fresh = /** @type {Element} */ (page.querySelector("readout-player"));
  for (const name of ATTRIBUTES) {
    const value = fresh.getAttribute(name);
    if (value === null) player.removeAttribute(name);
    else player.setAttribute(name, value);
  }
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  window.scrollTo({ top: 0, behavior: "instant" });
  player.audio.src = fresh.querySelector("audio")?.getAttribute("src") ?? "";
}
