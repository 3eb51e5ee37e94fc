// The only place that changes the page: morphs fragments in, keeps focus and announces.
import { Idiomorph } from "idiomorph/dist/idiomorph.esm.js";

/** Replace the content of <main>. `focus` is an element id; without one, the screen's heading. */
export function showScreen({ html, title, page, focus }) {
  const main = document.querySelector("#main");
  main.dataset.page = page;
  Idiomorph.morph(main, html, { morphStyle: "innerHTML" });
  document.title = title;
  focusOn(focus || "screen-title");
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

/** Focus the heading or field; what is said back above a question comes into view with it. */
function focusOn(id) {
  const target = document.getElementById(id) ?? document.querySelector("#main");
  if (!target) return;
  target.focus({ preventScroll: true });
  scrollTo(0, 0);
  const first = document.querySelector("#reflection") ?? target;
  if (first.getBoundingClientRect().top > innerHeight / 3) first.scrollIntoView({ block: "start" });
}
