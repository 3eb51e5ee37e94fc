// Ways out that no <meta> policy closes, closed by hand: leaving for another site, pop-ups, WebRTC,
// and blank frames, which would give all of them back. This app links to no other site, so whatever
// leads there was not put there by it. Runs before every other script of the page.
//
// Headers do this better, and a script of the same page can undo much: docs/threat-model.md says what
// stays open. Hosts without headers have this on the first visit, and browsers that know no
// Connection-Allowlist have it on every one.

/** What a person may dial. Browsers hand these to another program only when it is wanted there. */
const DIALLED = new Set(["tel:", "sms:"]);
const FRAMES = /^(?:[^:]*:)?(?:iframe|frame|frameset|object|embed|fencedframe|portal)$/i;
const CHANNELS = ["RTCPeerConnection", "webkitRTCPeerConnection", "XSLTProcessor"];

function leadsOut(address) {
  try {
    const url = new URL(address, document.baseURI);
    return url.origin !== location.origin && !DIALLED.has(url.protocol);
  } catch {
    return false; // leads nowhere
  }
}

function refuse() {
  throw new TypeError("closed");
}

/** What stood there before is kept from every later script, also when it puts its own there. */
function replace(owner, name, make) {
  const before = owner?.[name];
  if (typeof before !== "function") return;
  owner[name] = make(before);
}

/** The address that pressing this would go to: of the link around it, of its form, or "". */
function addressOf(target) {
  const link = target?.closest?.("a, area");
  if (link) return link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
  const form = target?.form ?? target;
  return target?.getAttribute?.("formaction") ?? form?.getAttribute?.("action") ?? "";
}

function stopAtTheDoor(event) {
  const first = event.composedPath()[0];
  const addresses = [addressOf(first), addressOf(event.submitter)];
  if (addresses.some((address) => address && leadsOut(address))) event.preventDefault();
}

function dropFrames(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  for (const element of [node, ...node.querySelectorAll("*")]) {
    if (FRAMES.test(element.localName)) element.remove();
  }
}

/** The document, and each shadow tree: what happens inside one does not show outside. */
function guard(tree) {
  for (const kind of ["click", "auxclick", "submit"]) {
    tree.addEventListener(kind, stopAtTheDoor, { capture: true });
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) dropFrames(node);
  }).observe(tree, { childList: true, subtree: true });
}

function closeNavigation() {
  globalThis.navigation?.addEventListener("navigate", (event) => {
    if (event.cancelable && leadsOut(event.destination.url)) event.preventDefault();
  });
  replace(globalThis, "open", () => () => null);
  replace(HTMLFormElement.prototype, "submit", () => refuse); // every form here is sent to the engine
  // A link that is in no document hears of no listener above it.
  replace(
    HTMLElement.prototype,
    "click",
    (click) =>
      function () {
        if (this.isConnected || !leadsOut(addressOf(this))) click.call(this);
      },
  );
  replace(
    EventTarget.prototype,
    "dispatchEvent",
    (dispatch) =>
      function (event) {
        const isLoose = this instanceof Element && !this.isConnected;
        return isLoose && leadsOut(addressOf(this)) ? false : dispatch.call(this, event);
      },
  );
}

function closeFrames() {
  for (const name of ["createElement", "createElementNS"]) {
    replace(
      Document.prototype,
      name,
      (create) =>
        function (...words) {
          const tag = words[name === "createElement" ? 0 : 1];
          return FRAMES.test(String(tag)) ? refuse() : create.apply(this, words);
        },
    );
  }
  replace(
    CustomElementRegistry.prototype,
    "define",
    (define) =>
      function (name, kind, options) {
        return FRAMES.test(options?.extends ?? "")
          ? refuse()
          : define.call(this, name, kind, options);
      },
  );
  replace(
    Element.prototype,
    "attachShadow",
    (attach) =>
      function (options) {
        const tree = attach.call(this, options);
        guard(tree);
        return tree;
      },
  );
}

/** A passkey is asked for by the name of a site, and another site's name is looked up there. */
function closePasskeysElsewhere() {
  for (const name of [
    "signalUnknownCredential",
    "signalAllAcceptedCredentials",
    "signalCurrentUserDetails",
  ]) {
    replace(
      globalThis.PublicKeyCredential,
      name,
      (signal) =>
        function (options) {
          return signal.call(this, { ...options, rpId: location.hostname });
        },
    );
  }
  const here = (publicKey) => publicKey && { ...publicKey, rpId: undefined };
  const hereNew = (publicKey) =>
    publicKey && { ...publicKey, rp: { ...publicKey.rp, id: undefined } };
  for (const [name, bound] of [
    ["get", here],
    ["create", hereNew],
  ]) {
    replace(
      globalThis.CredentialsContainer?.prototype,
      name,
      (ask) =>
        function (options) {
          return ask.call(this, { ...options, publicKey: bound(options?.publicKey) });
        },
    );
  }
}

for (const name of CHANNELS) delete globalThis[name];
closeNavigation();
closeFrames();
closePasskeysElsewhere();
guard(document);
