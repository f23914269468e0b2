// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** Going anywhere in a sound, also where a plain web server answers no byte ranges. */

/**
 * Whether the browser can go anywhere in it; true as well while that is not known.
 * @param {HTMLMediaElement} audio
 */
export function canSeek(audio) {
  const { readyState, seekable } = audio;
  return !readyState || (seekable.length > 0 && seekable.end(seekable.length - 1) > 0);
}

/**
 * Fetches all of it and plays it from memory.
 * @param {HTMLMediaElement} audio
 */
export async function fetchWhole(audio) {
  const response = await fetch(audio.src);
  audio.src = URL.createObjectURL(await response.blob());
}
