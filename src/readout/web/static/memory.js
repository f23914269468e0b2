// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** What the browser remembers for its user; where storage is closed, for this page only. */

/** @param {string} name */
export function remembered(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing to be done about it.
  }
}

/** Under which name a page without a server remembers where listening stopped. */
export function positionName() {
  return `readout.position ${location.pathname}`;
}

/**
 * @param {string | null} address  who is told; the browser remembers where there is none
 * @param {number} offset          a character of the text
 * @param {boolean} done           whether the end was reached
 */
export function savePosition(address, offset, done) {
  if (!address) {
    remember(positionName(), String(offset));
    return;
  }
  const body = new URLSearchParams({ offset: String(offset), done: done ? "1" : "" });
  // Losing one position is no harm; the next one follows in seconds.
  fetch(address, { method: "POST", body, keepalive: true }).catch(() => {});
}
