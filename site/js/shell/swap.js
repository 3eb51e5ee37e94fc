// The only place that changes the page: morphs fragments in, keeps focus and announces.
import { Idiomorph } from "idiomorph/dist/idiomorph.esm.js";

/**
 * Replace the content of <main>. `focus` is an element id; without one, the screen's heading.
 * With `keepFocus`, whoever is writing in a field that the new screen has too stays in it, unless
 * help stands above it.
 */
export function showScreen({ html, title, page, focus }, { keepFocus = false } = {}) {
  const main = document.querySelector("#main");
  const writing = keepFocus && document.activeElement?.matches("textarea, input");
  const fieldId = writing ? document.activeElement.id : "";
  main.dataset.page = page;
  Idiomorph.morph(main, html, { morphStyle: "innerHTML" });
  document.title = title;
  if (fieldId && document.getElementById(fieldId) && !helpAbove())
    document.getElementById(fieldId).focus();
  else focusOn(focus || "screen-title");
}

function helpAbove() {
  return document.querySelector("#main [data-help]");
}

/** Replace the content of one small live part; whoever is writing beside it notices nothing. */
export function showPart({ id, html }) {
  const part = document.getElementById(id);
  if (part && part.innerHTML !== html) Idiomorph.morph(part, html, { morphStyle: "innerHTML" });
}

/** The head stays while the address changes: what it links to by a relative way would get lost. */
export function keepHeadLinks() {
  for (const link of document.head.querySelectorAll("link[rel=icon], link[rel=manifest]"))
    link.setAttribute("href", link.href);
}

/** Replace the whole body with that of another pre-rendered page, already fetched as text. */
export function showPage(documentText) {
  const parts = /<html[^>]*\blang="([^"]+)"[^>]*\bdir="([^"]+)"/i.exec(documentText);
  const body = documentText.slice(
    documentText.indexOf("<body"),
    documentText.indexOf("</body>") + 7,
  );
  const title = /<title>([^<]*)<\/title>/i.exec(documentText);
  if (!parts || !body) return false;
  document.documentElement.lang = parts[1];
  document.documentElement.dir = parts[2];
  if (title) document.title = title[1]; // one neutral word, never with entities
  Idiomorph.morph(document.body, body.replace(/^<body[^>]*>|<\/body>$/g, ""), {
    morphStyle: "innerHTML",
  });
  scrollTo(0, 0);
  focusOn("main");
  return true;
}

export function announce(text) {
  const region = document.querySelector("#announcer");
  if (region) region.textContent = text;
}

/**
 * Focus the heading or field; what is said back above a question comes into view with it. Where help
 * stands above it, that is where the eye and a screen reader begin.
 */
function focusOn(id) {
  const help = helpAbove();
  const target = help ?? document.getElementById(id) ?? document.querySelector("#main");
  if (!target) return;
  target.focus({ preventScroll: true });
  scrollTo(0, 0);
  const first = help ?? document.querySelector("#reflection") ?? target;
  if (first.getBoundingClientRect().top > innerHeight / 3) first.scrollIntoView({ block: "start" });
}
