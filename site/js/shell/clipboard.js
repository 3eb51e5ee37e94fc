// Copying what must not stay on the clipboard, and printing. Every word comes from the button.
import { announce } from "./swap.js";

const CLEAR_AFTER_MS = 30_000;

/** What was copied last and must go again: {text, cleared, place, timer}, or null. */
let held = null;

export function watchClipboard() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-copy]");
    if (button) copy(button);
    if (target.closest?.("[data-print]")) print();
  });
  // Something else of this page was copied meanwhile: the clipboard is the person's own again.
  for (const other of ["copy", "cut"]) document.addEventListener(other, forget);
  // A page that is not in front may not touch the clipboard: as soon as it is again.
  addEventListener("focus", () => held?.due && clear());
  addEventListener("pagehide", () => held && overwrite().catch(() => {}));
}

async function copy({ dataset }) {
  const text = document.querySelector(dataset.copy).textContent;
  forget();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    say(dataset.said, dataset.notCopied);
    return;
  }
  held = { text, place: dataset.said, cleared: dataset.cleared, due: false };
  held.timer = setTimeout(clear, CLEAR_AFTER_MS);
  say(dataset.said, dataset.copied);
}

function forget() {
  clearTimeout(held?.timer);
  held = null;
}

async function clear() {
  if (!held) return;
  const { text, place, cleared } = held;
  held.due = true;
  try {
    if ((await mayRead()) && (await navigator.clipboard.readText()) !== text) return forget();
    await overwrite();
  } catch {
    return; // not in front: when the page has the focus again
  }
  forget();
  say(place, cleared);
}

/** Only where it needs no question to the person. */
async function mayRead() {
  try {
    return (await navigator.permissions.query({ name: "clipboard-read" })).state === "granted";
  } catch {
    return false;
  }
}

/** Some browsers keep the old text when the new one is empty: a space takes its place. */
function overwrite() {
  return navigator.clipboard.writeText(" ");
}

/** On the screen where it was copied, or aloud when that is gone. */
function say(place, text) {
  const line = document.querySelector(place);
  if (line) line.textContent = text;
  else announce(text);
}
