// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * When each word is heard: pure functions over the marks of a recording.
 *
 * Offsets count characters (code points) of the article's text, times are seconds.
 *
 * @typedef {object} Line  What is said without a break, at most one sentence.
 * @property {number} start
 * @property {number} end
 * @property {[number, number]} span      its characters
 * @property {number} block               index of its block
 * @property {number[][]} words           each [first character, end, start, end]
 * @property {string} [role]              whose quoted words it is; none for the narrator
 * @property {string} [problem]           why it could not be spoken
 * @property {string} [instead]           why another voice than the wanted one spoke it
 */

/** The rate up to which a browser stretches sound well; beyond it the engine speaks faster. */
export const STRETCH_LIMIT = 2;

/** Going back within this time of a sentence's start means the one before. */
export const BACK_GRACE = 1.5;

/**
 * Reads marks, one JSON object a line; the last says how long it all is.
 * @param {string} text
 * @returns {{lines: Line[], seconds: number}}
 */
export function parseMarks(text) {
  const found = text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const lines = found.filter((one) => "start" in one);
  return { lines, seconds: found.find((one) => "seconds" in one)?.seconds ?? 0 };
}

/**
 * How many items have begun: the index of the last whose key is not above the value, -1 for none.
 * @template T
 * @param {T[]} items  in order of the key
 * @param {number} value
 * @param {(item: T) => number} key
 */
export function lastBegun(items, value, key) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle]) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The line being said at a time; in the pause after it too. -1 before the first.
 * @param {Line[]} lines
 * @param {number} time
 */
export function lineAt(lines, time) {
  return lastBegun(lines, time, (line) => line.start);
}

/**
 * The characters of the word being said, null in a pause.
 * Words that share a time ("£3bn" and "a year" said as one) are lit together.
 * @param {Line | undefined} line
 * @param {number} time
 * @returns {[number, number] | null}
 */
export function wordAt(line, time) {
  if (!line || time >= line.end) return null;
  const last = lastBegun(line.words, time, (word) => word[2]);
  if (last < 0 || time >= line.words[last][3]) return null;
  let first = last;
  while (first > 0 && line.words[first - 1][2] === line.words[last][2]) first -= 1;
  return [line.words[first][0], line.words[last][1]];
}

/**
 * The line that holds a character, or the next one after it; -1 while it is not marked yet.
 * @param {Line[]} lines
 * @param {number} offset
 */
export function lineOf(lines, offset) {
  const before = lastBegun(lines, offset, (line) => line.span[0]);
  if (before >= 0 && offset < lines[before].span[1]) return before;
  return before + 1 < lines.length ? before + 1 : -1;
}

/**
 * When the word at a character is said.
 * @param {Line} line
 * @param {number} offset
 */
export function timeOf(line, offset) {
  const at = lastBegun(line.words, offset, (word) => word[0]);
  return at < 0 ? line.start : line.words[at][2];
}

/**
 * The lines one sentence was cut into, as a half-open range of indexes.
 * @param {Line[]} lines
 * @param {number} index
 * @param {(start: number, end: number) => string} slice  characters of the text
 * @returns {[number, number]}
 */
export function sentenceAround(lines, index, slice) {
  let first = index;
  let end = index + 1;
  while (first > 0 && continues(lines, first, slice)) first -= 1;
  while (end < lines.length && continues(lines, end, slice)) end += 1;
  return [first, end];
}

/**
 * Whether a line goes on with the sentence of the line before: no full stop stands between them.
 * @param {Line[]} lines
 * @param {number} index
 * @param {(start: number, end: number) => string} slice
 */
function continues(lines, index, slice) {
  const before = lines[index - 1];
  if (before.block !== lines[index].block) return false;
  return !/[.!?…。!?]\P{L}*$/u.test(slice(before.span[0], lines[index].span[0]));
}

/**
 * Where to go for "a sentence forward" (1) or "back" (-1).
 * @param {Line[]} lines
 * @param {number} time
 * @param {1 | -1} way
 * @param {(start: number, end: number) => string} slice
 * @returns {number | null}  a time, null when there is nothing further yet
 */
export function sentenceStep(lines, time, way, slice) {
  const at = lineAt(lines, time);
  if (at < 0) return lines.length && way > 0 ? lines[0].start : 0;
  const [first, end] = sentenceAround(lines, at, slice);
  if (way > 0) return end < lines.length ? lines[end].start : null;
  if (time - lines[first].start > BACK_GRACE || first === 0) return lines[first].start;
  return lines[sentenceAround(lines, first - 1, slice)[0]].start;
}

/**
 * The section a block belongs to.
 * @param {number[]} headings  indexes of the blocks that begin a section, in order
 * @param {number} block
 */
export function sectionOf(headings, block) {
  return Math.max(0, lastBegun(headings, block, (heading) => heading));
}

/**
 * How a speed is made: by the engine and by stretching, pitch kept.
 * @param {number} speed
 * @param {number} fastest  the fastest the server's engine speaks, 0 where there is no server
 * @returns {{track: number, rate: number}}
 */
export function split(speed, fastest) {
  if (speed <= STRETCH_LIMIT || speed > fastest) return { track: 1, rate: speed };
  return { track: speed, rate: 1 };
}

/**
 * Characters counted in UTF-16 units, as the DOM counts them.
 * @param {string} text
 * @param {number} points  code points
 */
export function toUnits(text, points) {
  let units = 0;
  for (let left = points; left > 0 && units < text.length; left -= 1) {
    units += /** @type {number} */ (text.codePointAt(units)) > 0xffff ? 2 : 1;
  }
  return units;
}

/**
 * The way back: code points in so many UTF-16 units.
 * @param {string} text
 * @param {number} units
 */
export function toPoints(text, units) {
  return Array.from(text.slice(0, units)).length;
}

/**
 * A time as "1:05" or "1:02:05".
 * @param {number} seconds
 */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(Number.isFinite(seconds) ? seconds : 0));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, "0");
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/**
 * When a sleep timer is due.
 * @param {string} choice  "", minutes, "section" or "article"
 * @param {number} now     milliseconds
 * @param {number} section the section being heard
 * @returns {{deadline: number, section: number | null}}
 */
export function sleepFrom(choice, now, section) {
  const minutes = Number(choice);
  if (choice && minutes > 0) return { deadline: now + minutes * 60_000, section: null };
  return { deadline: Infinity, section: choice === "section" ? section : null };
}

/**
 * The address of a track the engine speaks at another rate.
 * @param {URL} address
 * @param {number} track
 */
export function atSpeed(address, track) {
  const url = new URL(address);
  if (track !== 1) url.searchParams.set("speed", String(track));
  return url.href;
}

/**
 * How long it will all be, from what is spoken so far; 0 while nothing is.
 * A server has to promise more bytes than there will be, so `duration` says too much until the end.
 * @param {Line[]} lines
 * @param {number} length  characters of the text
 */
export function foreseen(lines, length) {
  const last = lines.at(-1);
  return last ? Math.max(last.end, (last.end * length) / last.span[1]) : 0;
}
