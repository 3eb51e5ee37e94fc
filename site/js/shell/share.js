// The device's own share sheet. It gets a person's words alone: no title, no address.

/** Only where the browser has one for plain text. */
export function canShare() {
  if (typeof navigator.share !== "function") return false;
  return navigator.canShare?.({ text: "-" }) ?? true; // older browsers share and cannot be asked
}

/** False where it failed; closing the sheet is no failure. The fault stays here: it might quote. */
export async function shareText(text) {
  try {
    await navigator.share({ text });
  } catch (fault) {
    return fault?.name === "AbortError";
  }
  return true;
}
