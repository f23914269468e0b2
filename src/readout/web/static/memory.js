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
