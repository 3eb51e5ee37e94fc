// The only Trusted Types policy. PyScript starts its worker from a plain string, so it must be the
// default one: it lets through what our own views can produce and refuses everything else.

// Tags exactly as htpy writes them, and nothing between them that begins one: names, and values in
// double quotes. What is written in another way is refused unread, so that no browser can
// understand it differently. `<` `>` and `"` in text and values are escaped by htpy.
const TAG = /<(?:\/[\w:-]+|([\w:-]+)((?:[ \n]+[\w:-]+(?:="[^"<>]*")?)*)[ \n]*\/?)>/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"<>]*)")?/g;
const ACTIVE_TAG =
  /^(?:.*:)?(?:script|style|i?frame|frameset|object|embed|base|meta|link|set|animate.*|foreignobject)$/i;
const ACTIVE_ATTRIBUTE = /^(?:on.*|style|srcdoc|http-equiv)$/i;
const ADDRESS_ATTRIBUTE = /^(?:.*:)?(?:href|src|action|formaction|data|poster|ping|background)$/i;
const PLAIN_ADDRESS = /^(?:(?:https?|tel|sms|mailto|blob):|[./?#]|[\w-]+(?:[./?#]|$)|$)/i;

function isInertTag(name, attributes) {
  if (ACTIVE_TAG.test(name)) return false;
  for (const [, attribute, value = ""] of attributes.matchAll(ATTRIBUTE)) {
    if (ACTIVE_ATTRIBUTE.test(attribute)) return false;
    if (ADDRESS_ATTRIBUTE.test(attribute) && !PLAIN_ADDRESS.test(value)) return false;
  }
  return true;
}

/** True when the markup holds no script, event handler, inline style or script address. Words may
 * hold anything: `once = …` in a field is no handler. */
export function isInert(markup) {
  let inert = true;
  const between = String(markup).replace(TAG, (_tag, name = "", attributes = "") => {
    inert &&= isInertTag(name, attributes);
    return "";
  });
  return inert && !between.includes("<");
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
