// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** What only a page needs that plays a stretch of the text. */

import { lastBegun } from "./timing.js";

/**
 * When the word at a character has been said.
 * @param {import("./timing.js").Line} line
 * @param {number} offset
 */
export function endOf(line, offset) {
  const at = lastBegun(line.words, offset, (word) => word[0]);
  return at < 0 ? line.end : line.words[at][3];
}
