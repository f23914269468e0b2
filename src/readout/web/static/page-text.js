// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * The article's text as it stands on the page: which character is where, and lighting it without
 * touching it. No word is wrapped in an element; screen readers read whole paragraphs.
 */

import { lastBegun, toPoints, toUnits } from "./timing.js";

/**
 * @typedef {object} Block
 * @property {HTMLElement} element
 * @property {Text} node
 * @property {number} start   first character in the article's text
 * @property {number} end
 * @property {number} index   its place among the article's blocks
 */

const LAYERS = ["readout-sentence", "readout-word"];
const CAN_LIGHT = typeof Highlight !== "undefined" && "highlights" in CSS;

export class PageText {
  /** @param {ParentNode} root  holds the elements with data-start and data-block */
  constructor(root) {
    /** @type {Block[]} */
    this.blocks = [];
    for (const element of root.querySelectorAll("[data-start]")) {
      const node = element.firstChild;
      if (!(element instanceof HTMLElement) || !(node instanceof Text)) continue;
      const start = Number(element.dataset.start);
      const end = start + Array.from(node.data).length;
      this.blocks.push({ element, node, start, end, index: Number(element.dataset.block) });
    }
    this.blocks.sort((one, other) => one.start - other.start);
    this.end = this.blocks.at(-1)?.end ?? 0;
  }

  /**
   * The block that holds a character.
   * @param {number} offset
   */
  blockOf(offset) {
    return this.blocks[lastBegun(this.blocks, offset, (block) => block.start)];
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  slice(start, end) {
    return String(this.range(start, end) ?? "");
  }

  /**
   * The blocks that begin a section: headings, and the first block where none does.
   * @returns {{block: number, element: HTMLElement, title: string}[]}
   */
  sections() {
    const found = this.blocks
      .filter((block) => /^H[2-6]$/.test(block.element.tagName))
      .map(({ index, element, node }) => ({ block: index, element, title: node.data }));
    const first = this.blocks.find((block) => block.element.tagName !== "H1");
    if (first && (!found.length || found[0].block > first.index)) {
      const title = this.blocks[0].node.data;
      found.unshift({ block: this.blocks[0].index, element: first.element, title });
    } else if (found.length) {
      found[0].block = this.blocks[0].index;
    }
    return found;
  }

  /**
   * Characters of one block as a range of the page.
   * @param {number} start
   * @param {number} end
   */
  range(start, end) {
    const block = this.blockOf(start);
    if (!block?.node.isConnected) return null;
    const { node } = block;
    const range = document.createRange();
    range.setStart(node, toUnits(node.data, start - block.start));
    range.setEnd(node, toUnits(node.data, end - block.start));
    return range;
  }

  /**
   * Light a sentence and a word in it; null lights nothing.
   * @param {[number, number] | null} sentence
   * @param {[number, number] | null} word
   */
  light(sentence, word) {
    [sentence, word].forEach((span, layer) => {
      const range = span && this.range(...span);
      if (!CAN_LIGHT) {
        if (layer === 0) this.#outline(span);
      } else if (range) {
        const highlight = new Highlight(range);
        highlight.priority = layer;
        CSS.highlights.set(LAYERS[layer], highlight);
      } else {
        CSS.highlights.delete(LAYERS[layer]);
      }
    });
  }

  /** @param {[number, number] | null} span */
  #outline(span) {
    const lit = span && this.blockOf(span[0])?.element;
    for (const { element } of this.blocks) element.classList.toggle("rp-lit", element === lit);
  }

  /**
   * The character under a point of the window, null where no text is.
   * @param {number} x
   * @param {number} y
   */
  offsetAt(x, y) {
    const place = document.caretPositionFromPoint?.(x, y);
    const range = place ? null : document.caretRangeFromPoint?.(x, y);
    const node = place ? place.offsetNode : range?.startContainer;
    const units = place ? place.offset : range?.startOffset;
    const block = this.blocks.find((one) => one.node === node);
    if (!block || units === undefined) return null;
    return Math.min(block.start + toPoints(block.node.data, units), block.end - 1);
  }

  /**
   * Bring a sentence into the calm middle of the window, if it is not there.
   * @param {[number, number]} span
   * @param {number} covered  pixels the player covers at the bottom
   */
  follow(span, covered) {
    const box = this.range(...span)?.getBoundingClientRect();
    if (!box) return;
    const height = window.innerHeight - covered;
    if (box.top > height * 0.12 && box.bottom < height * 0.8) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    window.scrollBy({ top: box.top - height * 0.3, behavior: calm ? "instant" : "smooth" });
  }
}

/**
 * Calls back whenever the page is scrolled by its reader, not by us.
 * @param {() => void} back
 */
export function onScrollByHand(back) {
  for (const type of ["wheel", "touchmove"]) {
    document.addEventListener(type, back, { passive: true });
  }
  document.addEventListener("keydown", ({ key }) => {
    if (/^(Page|Home$|End$)/.test(key)) back();
  });
}
