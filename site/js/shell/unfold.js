// A link may point into a page, to something folded away: "learn/#card-grief". It is opened, and the
// address loses that word again: an address stays in the history, and names no feeling there.

/** The address of the page alone. */
export const withoutPlace = (url) => url.href.split("#")[0];

/** Open what "#id" points to, and go there. False where there is no such fold. */
export function unfold(hash) {
  const fold = hash && document.getElementById(hash.slice(1))?.closest("details");
  if (!fold) return false;
  fold.open = true;
  fold.querySelector("summary").focus({ preventScroll: true });
  fold.scrollIntoView({ block: "start" });
  return true;
}

/** The same for the address with which this page was loaded. */
export function openPlaceOfAddress() {
  const url = new URL(location.href);
  if (unfold(url.hash)) history.replaceState(history.state, "", withoutPlace(url));
}
