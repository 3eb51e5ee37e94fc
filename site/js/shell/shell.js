// The page's own side: a wire between the person's clicks and the engine. It holds no text, no view
// logic and no state beyond the current page and words that wait for the engine.
import { MODELS } from "../model-files.js";
import { prefetchVerified } from "../release.js";
import { watchClipboard } from "./clipboard.js";
import { showCountry, watchCountries, whereabouts } from "./country.js";
import { Drafts } from "./drafts.js";
import { Engine } from "./engine.js";
import { eraseOwn } from "./erase.js";
import {
  bytesFromBase64,
  commandOf,
  restoreWords,
  saveFile,
  watchControls,
  wordsOnPage,
} from "./forms.js";
import { ModelDownload } from "./model-download.js";
import { watchOffline } from "./offline.js";
import { watchPacers } from "./pacer.js";
import { fetchPage, pageOf, watchLinks } from "./pages.js";
import { askForPasskey, offerPasskeys } from "./passkeys.js";
import { installPolicy } from "./policy.js";
import { Protection } from "./protection.js";
import { watchQuickExit } from "./quick-exit.js";
import { canShare, shareText } from "./share.js";
import { Shield } from "./shield.js";
import { Status } from "./status.js";
import { areKept, followMirror, readMirror, rememberKept } from "./storage-mirror.js";
import { announce, keepHeadLinks, showPage, showPart, showScreen } from "./swap.js";
import { openPlaceOfAddress, unfold, withoutPlace } from "./unfold.js";
import { watchWeighing } from "./weigh.js";

installPolicy();

const PARTS_PAUSE_MS = 3000;
const LIVE_PAGES = new Set(["reflect", "journal"]);
const root = new URL("../", import.meta.url).href;
const status = new Status();
const keptWords = new Map();
let here = pageOf(new URL(location.href), root);

const engine = new Engine({
  load: async (onProgress) => {
    const names = `${__ENGINE_START__} ${__PACKS__[here.language]}`;
    if (areKept(names)) return;
    await prefetchVerified({ root, groups: ["engine", `content-${here.language}`], onProgress });
    rememberKept(names);
  },
  start: async () => (await import(new URL(__ENGINE_START__, root).href)).startEngine(root),
  opening: () => openCommand(true),
  onState: (state, detail) => {
    status.engine(state, detail);
    if (state === "failed") {
      rememberKept(""); // look at every file again before the next try
      announce(status.text("Failed"));
    }
    if (state === "ready") {
      announce(status.text("Ready"));
      setTimeout(fetchParts, PARTS_PAUSE_MS);
      protection.report();
      for (const model of Object.keys(MODELS)) download.report(model);
    }
  },
  onEvents: applyEvents,
});

const drafts = new Drafts(engine);
const shield = new Shield({
  engine,
  drafts,
  status,
  isLive: () => LIVE_PAGES.has(here?.page),
  show: (event) => handlers.show(event),
});
const protection = new Protection({
  send: (command) => engine.send(command),
  isReady: () => engine.state === "ready",
});

const download = new ModelDownload({
  root,
  send: (command) => engine.send(command),
  isReady: () => engine.state === "ready",
});

/** Optional parts are small: fetched once it is quiet, so that they are there offline too. */
function fetchParts() {
  if (navigator.connection?.saveData) return;
  // What is written is read in the language it is written in: likely one that the device is set to.
  const written = [here.language, ...navigator.languages.map((tag) => tag.split("-")[0])];
  const reading = written.map((language) => `reading-${language}`);
  const others = written.filter((language) => language !== here.language);
  const rules = others.map((language) => `content-rules-${language}`); // its own are in its pack
  const groups = ["part", "figures", `content-words-${here.language}`, ...reading, ...rules];
  prefetchVerified({ root, groups }).catch(() => {}); // fetched when asked for, then
}

/** The engine is told of the second copy once: from then on it knows what it sends. */
function openCommand(first = false) {
  return {
    name: "page.open",
    fields: {
      page: here.page,
      language: here.language,
      root,
      pack: __PACKS__[here.language],
      ...whereabouts(),
      ...shield.opening(),
      ...(first && {
        ...readMirror(),
        secure: isSecureContext ? "1" : "",
        share: canShare() ? "1" : "",
      }),
    },
  };
}

const handlers = {
  show(event) {
    if (event.page !== here.page) return; // the person has moved on meanwhile
    if (shield.holds(event)) return;
    const arriving = engine.state !== "ready";
    if (arriving) keepWords(); // the first screen must not take away what was being written
    showScreen(event, { keepFocus: arriving });
    restoreWords(keptWords);
    keptWords.clear();
    shield.shown();
  },
  lock_after: (event) => shield.lockAfter(event),
  patch: showPart,
  lock({ state, label }) {
    shield.lockState(state);
    if (["locked", "pin"].includes(state)) keptWords.clear();
    status.lock(state, label);
  },
  panel: ({ id, shown }) => status.panel(id, shown),
  announce: ({ text }) => announce(text),
  fault({ code, place }) {
    console.error(`engine fault: ${code} at ${place}`);
    status.engine("failed");
    announce(status.text("Failed"));
  },
  saved: () => status.ripple(),
  model_files(event) {
    setTimeout(() => download.act(event)); // it answers with a command of its own
  },
  mirror: (event) => followMirror(event, (name, fields) => engine.send({ name, fields })),
  erased() {
    const left = String(eraseOwn());
    setTimeout(() => post({ name: "erase.seen", fields: { left } }));
  },
  download: ({ filename, media_type, data_base64 }) =>
    saveFile(filename, media_type, bytesFromBase64(data_base64)),
  share({ text }) {
    // Not waited for: the sheet may stay open for long.
    shareText(text).then((isDone) => isDone || engine.send({ name: "plan.unshared", fields: {} }));
  },
};

async function applyEvents(events) {
  if (engine.state === "ready") status.engine("ready");
  for (const event of events) await handlers[event.kind](event);
}

async function post(command, form) {
  const main = document.querySelector("#main");
  main.setAttribute("aria-busy", "true");
  try {
    if (await engine.send(command)) return;
    keepForLater(form);
  } catch (fault) {
    status.engine("failed", { code: fault?.name });
  } finally {
    document.querySelector("#main").removeAttribute("aria-busy");
  }
}

/** The engine is not there yet: show what may come next, and wake it if it sleeps. */
function keepForLater(form) {
  const next = form?.dataset.then && document.querySelector(form.dataset.then);
  if (next) {
    (form.closest("[data-first]") ?? form).hidden = true;
    next.hidden = false;
    (next.querySelector("[tabindex]") ?? next).focus(); // its heading, as on every screen
  }
  announce(status.text("Kept"));
  engine.wake();
}

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-command]");
  if (!form) return;
  event.preventDefault();
  if (document.querySelector("#main").hasAttribute("aria-busy")) return;
  const command = await commandOf(form, event.submitter);
  if (command.name === "vault.lock") return shield.lockNow();
  drafts.forget();
  if (await askForPasskey(form, command)) post(command, form);
});

function keepWords() {
  for (const [key, value] of wordsOnPage()) keptWords.set(key, value);
}

async function go(url, page, { push }) {
  keepWords();
  await drafts.flush();
  let text;
  try {
    text = await fetchPage(url);
  } catch {
    if (engine.state !== "ready" && !keptWords.size) location.assign(url);
    else announce(status.text("PageMissing"));
    return;
  }
  if (push) history.pushState({}, "", withoutPlace(url));
  for (const [key, value] of shield.leaving()) keptWords.set(key, value);
  here = page;
  if (!showPage(text)) return location.assign(url);
  unfold(url.hash);
  status.draw();
  arrive();
}

/** A page has just been shown, by loading or by moving: bring its live part to life. */
function arrive() {
  showCountry();
  if (LIVE_PAGES.has(here.page)) {
    if (engine.state === "ready") engine.send(openCommand());
    else {
      restoreWords(keptWords);
      engine.wake();
    }
  }
}

async function saveWordsAsFile() {
  const waiting = engine.waiting.flatMap(({ fields }) => Object.values(fields));
  const words = [...waiting, ...wordsOnPage().values(), ...keptWords.values()];
  saveFile("notes.txt", "text/plain;charset=utf-8", [...new Set(words)].join("\n\n"));
}

document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-save-as-file]")) saveWordsAsFile();
  if (event.target.closest?.("[data-engine-retry]")) engine.wake();
  if (event.target.closest?.("[data-update-later]")) status.panel("update-offer", false);
});

openPlaceOfAddress();
watchControls();
keepHeadLinks();
watchCountries();
watchPacers();
watchWeighing((command) => engine.state === "ready" && engine.send(command));
watchClipboard();
offerPasskeys();
watchQuickExit(() => {
  shield.forget();
  keptWords.clear();
  engine.stop();
});
if (here) {
  watchLinks(root, go, ({ page, language }) => page === here.page && language === here.language);
  status.panel("insecure-context", !isSecureContext);
  arrive();
  watchOffline(root, {
    onUpdate: () => status.panel("update-offer", true),
    onKept: () => announce(status.text("OfflineReady")),
  }).then((offline) => {
    document.addEventListener("click", async (event) => {
      if (!event.target.closest?.("[data-update-now]")) return;
      await drafts.flush();
      offline?.activate();
    });
  });
}
