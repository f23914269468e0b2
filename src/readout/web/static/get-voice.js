// @ts-check
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the Readout authors
/**
 * Fetches a better voice without leaving the page: the form of the box is sent from here, and what
 * the server tells of its progress is shown as it comes.  What the box says is always the server's.
 */

const STATUS = /** @type {HTMLElement} */ (document.getElementById("voice-status"));

/** The box as it stands on the page now. */
const box = () => /** @type {HTMLElement} */ (document.getElementById("voice-box"));

/** @param {string} address */
async function pageAt(address) {
  const answer = await fetch(address);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** Put the box of a page of the server in the place of the one here. @param {Document} page */
function show(page) {
  const fresh = page.getElementById("voice-box");
  if (!fresh) throw new Error("no box");
  const focused = box().contains(document.activeElement);
  box().replaceWith(fresh);
  if (focused) fresh.querySelector("button, a")?.focus();
  STATUS.textContent = fresh.querySelector("p")?.textContent?.trim() ?? "";
}

/** The menu as the server would show it now; voices of the device keep their places. */
async function renewMenu() {
  const menu = document.querySelector("select#voice");
  const fresh = menu && (await pageAt(location.href)).querySelector("select#voice");
  if (!menu || !fresh) return;
  const own = menu.querySelector("optgroup.device");
  menu.replaceChildren(...(own ? [own] : []), ...fresh.children);
}

/** Read how far it is until it is over. */
async function follow() {
  const { voice, page = "" } = box().dataset;
  const answer = await fetch(`/voices/${voice}/progress`);
  if (!answer.ok || !answer.body) throw new Error(String(answer.status));
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length) tell(JSON.parse(lines[lines.length - 1]));
  }
  show(await pageAt(page));
  if (box().dataset.state === "here") await renewMenu();
}

/** @param {{done: number, words: string}} progress */
function tell({ done, words }) {
  const bar = box().querySelector("progress");
  if (!bar) return;
  bar.value = done;
  const told = box().querySelector(".fetch-words");
  if (told) told.textContent = words;
}

/** @param {SubmitEvent} event */
async function sent(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.closest("#voice-box")) return;
  event.preventDefault();
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const stopping = form.action.endsWith("/stop");
    // The stream that is being read shows the end of a fetch that is cancelled.
    if (stopping) return;
    show(page);
    await follow();
  } catch {
    form.submit();
  }
}

if (STATUS) {
  document.addEventListener("submit", sent);
  if (box()?.dataset.state === "fetching") follow().catch(() => location.reload());
}
