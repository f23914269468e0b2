// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** Sounds of a page: one at a time, and anywhere in it, also where a server answers no ranges. */

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

/**
 * Another sound of the page, such as a skipped passage, takes the turn.
 * @param {EventTarget | null} playing
 */
export function oneAtATime(playing) {
  for (const audio of document.querySelectorAll("audio")) if (audio !== playing) audio.pause();
}
