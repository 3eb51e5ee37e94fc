// The only Trusted Types policy. PyScript starts its worker from a plain string, so it must be the
// default one: it lets through what our own views can produce and refuses everything else.

const ACTIVE = [
  /<\s*(script|style|iframe|object|embed|base|meta|link)\b/i,
  /<[^>]*\s(on\w+|style|srcdoc)\s*=/i,
  /<[^>]*\s(href|src|action|formaction)\s*=\s*["']?\s*javascript:/i,
];

/** True when the markup holds no script, event handler or inline style. htpy escapes `<` and `>`
 * in text and attributes alike, so a match can only come from a tag itself. */
export function isInert(markup) {
  return !ACTIVE.some((pattern) => pattern.test(markup));
}

/** True for a script URL of this origin, or a blob made by it. */
export function isOwnScript(url) {
  return new URL(url, document.baseURI).origin === location.origin;
}

export function installPolicy() {
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML: (markup) => (isInert(markup) ? markup : null),
    createScriptURL: (url) => (isOwnScript(url) ? url : null),
  });
}
