// The service worker: serves the release it was built with, from verified bytes, online or off.
// An update is fetched beside the running release, waits, and starts only when a person says so.
// The build puts the release's id in place of __RELEASE_ID__, so each release has its own worker.
import { isModelGroup } from "./model-files.js";
import {
  DIRECT_HEADER,
  fetchListing,
  fetchVerified,
  Kept,
  lastingName,
  mediaType,
  ReleaseError,
  servedHeaders,
} from "./release.js";

const ROOT = self.registration.scope;
const kept = new Kept(ROOT);
const PARALLEL_FETCHES = 4;

/** Our own listing: from the device, else from the host if it still offers this release. */
async function ownListing() {
  const known = await kept.listing(__RELEASE_ID__).catch(() => undefined);
  if (known) return known;
  const offered = await fetchListing(ROOT);
  if (offered.id !== __RELEASE_ID__) throw new ReleaseError("listing-changed");
  await kept.putListing(offered);
  return offered;
}

// One parse of the listing for each time the worker wakes; a failure is not remembered.
let listingPromise;
function listing() {
  listingPromise ??= ownListing().catch((fault) => {
    listingPromise = undefined;
    throw fault;
  });
  return listingPromise;
}

const languageGroup = (path) => `lang-${path.split("/", 1)[0]}`;

const pathOf = (url) => (url.startsWith(ROOT) ? url.slice(ROOT.length).split(/[?#]/, 1)[0] : null);

async function openLanguages() {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  return windows
    .map(({ url }) => pathOf(url))
    .filter(Boolean)
    .map(languageGroup);
}

/** Names of what the releases before this one had on this device: an update keeps it there. */
async function namesKeptBefore() {
  const names = new Set();
  for (const id of await kept.listingIds()) {
    if (id === __RELEASE_ID__) continue;
    const before = await kept.listing(id).catch(() => undefined);
    for (const [path, file] of Object.entries(before?.files ?? {})) {
      if (await kept.body(path, file)) names.add(lastingName(path));
    }
  }
  return names;
}

/** Fetch, verify and keep what is not on the device; a few at a time, for links with long delays. */
async function keep(paths, { files, headers }) {
  const queue = [...paths];
  async function drain() {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (await kept.body(path, files[path])) continue;
      await kept.putBody(path, files[path], await fetchVerified(ROOT, path, files[path]), headers);
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_FETCHES }, drain));
}

async function install() {
  const own = await listing();
  const { files } = own;
  const groups = new Set(["core", ...(await openLanguages())]);
  // Who saves data is asked for no more than the pages; the rest comes when it is used.
  const thrifty = Boolean(self.navigator.connection?.saveData);
  const names = thrifty ? new Set() : await namesKeptBefore();
  // A new model is megabytes that nobody was shown the size of: it is never part of an update.
  const wanted = Object.keys(files).filter(
    (path) =>
      groups.has(files[path].group) ||
      (names.has(lastingName(path)) && !isModelGroup(files[path].group)),
  );
  try {
    await keep(wanted, own);
  } catch (fault) {
    await reportRefusal(fault);
    throw fault;
  }
}

async function activate() {
  const own = await listing();
  const isFirst = (await kept.listingIds()).every((id) => id === own.id);
  // A newer release may be on its way in: its files are not ours to clear away.
  if (!self.registration.installing && !self.registration.waiting) await kept.keepOnly(own);
  if (isFirst) await self.clients.claim();
}

async function reportRefusal(fault) {
  if (fault?.code !== "refused") return;
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  for (const client of windows) client.postMessage({ type: "refused", path: fault.path });
}

/** A response under our own headers: a host that sends none is made as strict as one that does. */
function respond(path, body, headers, status = 200) {
  return new Response(body, { status, headers: { ...headers, "Content-Type": mediaType(path) } });
}

async function fromKeptOrHost(path, { files, headers }) {
  const file = files[path];
  const found = await kept.body(path, file);
  if (found) {
    // As it was kept, or the browser would not use the compiled code that it keeps beside it.
    const wanted = Object.entries(servedHeaders(path, file, headers));
    const isWhole = wanted.every(([name, value]) => found.headers.get(name) === value);
    return isWhole ? found : respond(path, found.body, headers);
  }
  const bytes = await fetchVerified(ROOT, path, file);
  // A full disk must not stand between a person and the page.
  await kept.putBody(path, file, bytes, headers).catch(() => {});
  return respond(path, bytes, headers);
}

/**
 * Bytes that are not ours: changed on the way, or simply newer? The host's listing tells; a newer
 * file is served only as that listing has it, and the update is looked for.
 */
async function newerOrRefused(path, fault) {
  const offered = await fetchListing(ROOT).catch(() => undefined);
  if (!offered || offered.id === __RELEASE_ID__ || !offered.files[path]) throw fault;
  const bytes = await fetchVerified(ROOT, path, offered.files[path]);
  self.registration.update().catch(() => {});
  return respond(path, bytes, offered.headers);
}

async function serve(path, own) {
  try {
    return await fromKeptOrHost(path, own);
  } catch (fault) {
    if (fault?.code !== "refused") throw fault;
    return newerOrRefused(path, fault);
  }
}

/** The offline page of the address's language, else of a language that is on this device. */
async function offlinePage(path, { files, headers }) {
  const pages = Object.keys(files).filter((name) => /^[^/]+\/offline\/index\.html$/.test(name));
  pages.sort(
    (a, b) =>
      (languageGroup(b) === languageGroup(path)) - (languageGroup(a) === languageGroup(path)),
  );
  for (const page of pages) {
    const found = await kept.body(page, files[page]);
    if (!found) continue;
    // Its links are relative: at another depth they would lead astray, so move there instead.
    if (path.split("/").length !== page.split("/").length) {
      return Response.redirect(new URL(page.slice(0, -"index.html".length), ROOT), 302);
    }
    return respond(page, found.body, headers, 503);
  }
  return Response.error();
}

/** The file that an address names: of a folder, its page. */
const fileOf = (path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path);

async function navigate(path, event) {
  const own = await listing();
  const page = fileOf(path);
  if (!own.files[page]) {
    if (own.files[`${page}/index.html`]) return Response.redirect(new URL(`${path}/`, ROOT), 301);
    return fetch(event.request).catch(() => offlinePage(page, own));
  }
  try {
    const response = await serve(page, own);
    event.waitUntil(keepLanguage(page, own));
    return response;
  } catch (fault) {
    await reportRefusal(fault);
    return fault?.code === "unreachable" ? offlinePage(page, own) : Response.error();
  }
}

/** Whoever opens a page of a language gets all its pages, for the day without a network. */
async function keepLanguage(page, own) {
  const group = languageGroup(page);
  const paths = Object.keys(own.files).filter((path) => own.files[path].group === group);
  await keep(paths, own).catch(reportRefusal);
}

async function subresource(path, request) {
  const own = await listing();
  if (path === "release.json") return respond(path, JSON.stringify(own), own.headers);
  const file = fileOf(path); // a page that is moved to without loading anew is asked for by its folder
  if (!own.files[file]) return fetch(request);
  try {
    return await serve(file, own);
  } catch (fault) {
    await reportRefusal(fault);
    return Response.error();
  }
}

async function groupsKept() {
  const { id, version, files } = await listing();
  const groups = {};
  for (const [path, file] of Object.entries(files)) {
    groups[file.group] = (groups[file.group] ?? true) && Boolean(await kept.body(path, file));
  }
  return { type: "state", id, version, groups };
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  if (event.data?.type === "activate-update") event.waitUntil(self.skipWaiting());
  if (event.data?.type === "state") {
    const reply = event.ports[0] ?? event.source;
    event.waitUntil(groupsKept().then((state) => reply.postMessage(state)));
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || path === null || request.headers.has(DIRECT_HEADER)) return;
  if (path === "sw.js" || path.startsWith("_sha256/") || path.startsWith("_release/")) return;
  const answer = request.mode === "navigate" ? navigate(path, event) : subresource(path, request);
  // Without its listing the worker can vouch for nothing, and steps aside.
  event.respondWith(answer.catch(() => fetch(request)));
});
