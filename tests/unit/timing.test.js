// Run by tests/unit/test_timing_js.py, or by hand: node --test tests/unit/
import assert from "node:assert/strict";
import { test } from "node:test";
import * as timing from "../../src/readout/web/static/timing.js";
import { endOf } from "../../src/readout/web/static/word-end.js";

const TEXT = "Dr. Lee said: it costs £3bn a year. Then she left.\n\nNobody minded (much).";

/** @type {import("../../src/readout/web/static/timing.js").Line[]} */
const LINES = [
  { start: 0, end: 1, span: [0, 13], block: 0, words: [[0, 3, 0.1, 0.3], [4, 7, 0.3, 0.6], [8, 13, 0.6, 0.9]] },
  { start: 1, end: 3, span: [14, 35], block: 0, words: [[14, 16, 1, 1.2], [17, 22, 1.2, 1.5], [23, 27, 1.5, 2.4], [28, 29, 1.5, 2.4], [30, 35, 2.4, 2.7]] },
  { start: 3, end: 4.5, span: [36, 50], block: 0, words: [[36, 40, 3, 3.4], [41, 44, 3.4, 3.7], [45, 50, 3.7, 4.1]] },
  { start: 4.5, end: 6, span: [52, 73], block: 1, words: [[52, 58, 4.6, 5], [59, 65, 5, 5.4], [66, 73, 5.4, 5.8]] },
];
const slice = (start, end) => TEXT.slice(start, end);

test("marks are read from lines", () => {
  const rows = [...LINES, { seconds: 6 }];
  const read = timing.parseMarks(rows.map((row) => JSON.stringify(row)).join("\n") + "\n");
  assert.deepEqual(read, { lines: LINES, seconds: 6 });
  assert.deepEqual(timing.parseMarks(""), { lines: [], seconds: 0 });
});

test("a line lasts until the next one starts", () => {
  assert.equal(timing.lineAt(LINES, -0.1), -1);
  assert.deepEqual([0, 0.99, 1, 2.99, 4.49, 100].map((time) => timing.lineAt(LINES, time)), [0, 0, 1, 1, 2, 3]);
  assert.equal(timing.lineAt([], 1), -1);
});

test("the word is the one whose time it is, and none in a pause", () => {
  assert.equal(timing.wordAt(LINES[0], 0.05), null);
  assert.deepEqual(timing.wordAt(LINES[0], 0.1), [0, 3]);
  assert.deepEqual(timing.wordAt(LINES[0], 0.5), [4, 7]);
  assert.deepEqual(timing.wordAt(LINES[0], 0.899), [8, 13]);
  assert.equal(timing.wordAt(LINES[0], 0.9), null);
  assert.equal(timing.wordAt(undefined, 1), null);
});

test("a word has been said at its end, and what stands behind it too", () => {
  assert.equal(endOf(LINES[0], 0), 0.3);
  assert.equal(endOf(LINES[0], 6), 0.6);
  assert.equal(endOf(LINES[0], 7), 0.6);
  assert.equal(endOf(LINES[1], 23), 2.4);
  assert.equal(endOf({ ...LINES[0], words: [] }, 3), 1);
});

test("words that are said as one are lit as one", () => {
  assert.deepEqual(timing.wordAt(LINES[1], 2), [23, 29]);
});

test("every word is lit at its own middle", () => {
  for (const line of LINES) {
    for (const [start, end, from, to] of line.words) {
      const lit = timing.wordAt(line, (from + to) / 2);
      assert.ok(lit && lit[0] <= start && end <= lit[1]);
    }
  }
});

test("a character is found in its line, or in the next one", () => {
  assert.equal(timing.lineOf(LINES, 0), 0);
  assert.equal(timing.lineOf(LINES, 13), 1);
  assert.equal(timing.lineOf(LINES, 72), 3);
  assert.equal(timing.lineOf(LINES, 73), -1);
  assert.equal(timing.lineOf(LINES.slice(0, 2), 40), -1);
});

test("a character is heard when its word is", () => {
  assert.equal(timing.timeOf(LINES[1], 19), 1.2);
  assert.equal(timing.timeOf(LINES[1], 14), 1);
  assert.equal(timing.timeOf({ ...LINES[1], words: [] }, 14), 1);
});

test("a sentence cut into lines is whole again", () => {
  assert.deepEqual(timing.sentenceAround(LINES, 0, slice), [0, 2]);
  assert.deepEqual(timing.sentenceAround(LINES, 1, slice), [0, 2]);
  assert.deepEqual(timing.sentenceAround(LINES, 2, slice), [2, 3]);
  assert.deepEqual(timing.sentenceAround(LINES, 3, slice), [3, 4]);
});

test("a closing quotation mark belongs to the sentence it ends", () => {
  const text = "“Go.” He went.";
  const lines = [
    { start: 0, end: 1, span: [0, 5], block: 0, words: [] },
    { start: 1, end: 2, span: [6, 14], block: 0, words: [] },
  ];
  const cut = (start, end) => text.slice(start, end);
  assert.deepEqual(timing.sentenceAround(lines, 1, cut), [1, 2]);
});

test("forward goes to the next sentence, not to the next part of this one", () => {
  assert.equal(timing.sentenceStep(LINES, 0.5, 1, slice), 3);
  assert.equal(timing.sentenceStep(LINES, 3.2, 1, slice), 4.5);
  assert.equal(timing.sentenceStep(LINES, 5, 1, slice), null);
});

test("back goes to the start of the sentence, and from there to the one before", () => {
  assert.equal(timing.sentenceStep(LINES, 2.9, -1, slice), 0);
  assert.equal(timing.sentenceStep(LINES, 3.2, -1, slice), 0);
  assert.equal(timing.sentenceStep(LINES, 4.6, -1, slice), 3);
  assert.equal(timing.sentenceStep(LINES, 0.2, -1, slice), 0);
  assert.equal(timing.sentenceStep([], 0, -1, slice), 0);
});

test("sections are found by block", () => {
  assert.deepEqual([0, 2, 3, 9].map((block) => timing.sectionOf([0, 3, 7], block)), [0, 0, 1, 2]);
});

test("up to twice the speed is stretched, beyond it the engine speaks faster", () => {
  assert.deepEqual(timing.split(0.5, 5), { track: 1, rate: 0.5 });
  assert.deepEqual(timing.split(2, 5), { track: 1, rate: 2 });
  assert.deepEqual(timing.split(2.5, 5), { track: 2.5, rate: 1 });
  assert.deepEqual(timing.split(3, 0), { track: 1, rate: 3 });
});

test("characters outside the first plane count once", () => {
  const text = "a🚢b";
  assert.deepEqual([0, 1, 2, 3, 9].map((n) => timing.toUnits(text, n)), [0, 1, 3, 4, 4]);
  assert.deepEqual([0, 1, 3, 4].map((n) => timing.toPoints(text, n)), [0, 1, 2, 3]);
});

test("times are told as clocks", () => {
  assert.deepEqual([0, 65.9, 3725, NaN].map(timing.clock), ["0:00", "1:05", "1:02:05", "0:00"]);
});

test("a sleep timer is due after its minutes, at the section's end, or not at all", () => {
  assert.deepEqual(timing.sleepFrom("15", 1000, 2), { deadline: 901_000, section: null });
  assert.deepEqual(timing.sleepFrom("section", 1000, 2), { deadline: Infinity, section: 2 });
  assert.deepEqual(timing.sleepFrom("article", 1000, 2), { deadline: Infinity, section: null });
  assert.deepEqual(timing.sleepFrom("", 1000, 2), { deadline: Infinity, section: null });
});

test("only another rate changes the address", () => {
  const address = new URL("http://here.example/a.mp3?section=1");
  assert.equal(timing.atSpeed(address, 1), "http://here.example/a.mp3?section=1");
  assert.equal(timing.atSpeed(address, 2.5), "http://here.example/a.mp3?section=1&speed=2.5");
});

test("the whole length is foreseen from what is spoken", () => {
  assert.equal(timing.foreseen([], 73), 0);
  assert.equal(timing.foreseen(LINES.slice(0, 2), 70), 6);
  assert.equal(timing.foreseen(LINES, 73), 6);
});
