// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * Shows how long a slow voice still needs.  The server makes it ready as long as this page listens
 * to its progress, so leaving the page stops it.
 */

const BOX = document.getElementById("slow");

/** @param {string} selector */
const find = (selector) => /** @type {any} */ (BOX?.querySelector(selector));

/** @param {{left: number, words: string}} told */
function show({ left, words }) {
  const bar = /** @type {HTMLProgressElement} */ (find("progress"));
  bar.max = Math.max(bar.max, left);
  bar.value = bar.max - left;
  find(".slow-words").textContent = words;
}

/** Once it is ready it can be used; where nothing else is heard, the page only says so. */
function ready() {
  find("#slow-name").hidden = true;
  find("progress").hidden = true;
  const said = find(".slow-ready");
  said.hidden = false;
  const status = /** @type {HTMLElement} */ (document.getElementById("voice-status"));
  status.textContent = said.firstChild.textContent;
}

async function follow() {
  const answer = await fetch(BOX?.dataset.ready ?? "");
  if (!answer.ok || !answer.body) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    if (!lines.length) continue;
    const told = JSON.parse(lines[lines.length - 1]);
    if (!told.left) return ready();
    show(told);
  }
}

if (BOX?.dataset.choice) follow().catch(() => {});
