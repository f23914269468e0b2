// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/** Lock screens, headsets and media keys. */

/**
 * Where the sound is; its own `duration` may be promised too long.
 * @param {HTMLMediaElement} audio
 * @param {number} total  in seconds
 */
export function placeOnLockScreen({ currentTime, playbackRate }, total) {
  const position = Math.min(currentTime, total);
  if (total) navigator.mediaSession?.setPositionState?.({ duration: total, playbackRate, position });
}

/**
 * Puts the article on the lock screen and lets its buttons work the player.
 * @param {import("./readout-player.js").ReadoutPlayer} player
 */
export function onLockScreen(player) {
  const session = navigator.mediaSession;
  if (!session) return;
  const artist = player.getAttribute("outlet") ?? "";
  session.metadata = new MediaMetadata({ title: player.name, artist, album: "Readout" });
  /** @type {[MediaSessionAction, MediaSessionActionHandler][]} */
  const handlers = [
    ["play", () => player.play()],
    ["pause", () => player.audio.pause()],
    ["seekbackward", ({ seekOffset }) => player.step(-(seekOffset ?? 15))],
    ["seekforward", ({ seekOffset }) => player.step(seekOffset ?? 15)],
    ["previoustrack", () => player.stepSection(-1)],
    ["nexttrack", () => player.stepSection(1)],
    ["seekto", ({ seekTime }) => player.seek(seekTime ?? 0)],
  ];
  for (const [action, handler] of handlers) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // An older browser does not know this action.
    }
  }
}
