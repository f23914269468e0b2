// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * Voices of devices and browsers that are better than a machine's: by name, as of November 2026.
 *
 * Names are as their makers list them and as HadrienGardeur/web-speech-recommended-voices records
 * them. Quality: 3 natural, 2 good; a name the device marks as enhanced or premium counts one more.
 */

/** @typedef {{names: string, language: string, gender: string, quality: number, source: string}} Row */

/**
 * @param {string} source
 * @param {number} quality
 * @param {string} language
 * @param {string} gender
 * @param {string} names  the better ones first
 * @returns {Row}
 */
const row = (source, quality, language, gender, names) => ({
  source,
  quality,
  language,
  gender,
  names,
});

export const ROWS = [
  row("Microsoft Edge", 3, "en-AU", "female", "Natasha"),
  row("Microsoft Edge", 3, "en-AU", "male", "William"),
  row("Microsoft Edge", 3, "en-GB", "female", "Sonia Libby"),
  row("Microsoft Edge", 3, "en-GB", "male", "Ryan Thomas"),
  row("Microsoft Edge", 3, "en-US", "female", "Emma EmmaMultilingual Ava AvaMultilingual Jenny Aria Michelle"),
  row("Microsoft Edge", 3, "en-US", "male", "Andrew AndrewMultilingual Brian BrianMultilingual Guy Eric Steffan Christopher Roger"),
  row("Apple", 2, "en-AU", "female", "Matilda Karen Catherine"),
  row("Apple", 2, "en-AU", "male", "Lee Gordon"),
  row("Apple", 2, "en-GB", "female", "Serena Kate Stephanie Martha"),
  row("Apple", 2, "en-GB", "male", "Jamie Oliver Daniel Arthur"),
  row("Apple", 2, "en-US", "female", "Ava Zoe Allison Samantha Nicky"),
  row("Apple", 2, "en-US", "male", "Alex Evan Nathan Tom Aaron"),
];

/** Voices known by their whole name. */
export const WHOLE = [
  row("Google Chrome", 2, "en-GB", "female", "Google UK English Female"),
  row("Google Chrome", 2, "en-GB", "male", "Google UK English Male"),
  row("Google Chrome", 2, "en-US", "female", "Google US English"),
];
