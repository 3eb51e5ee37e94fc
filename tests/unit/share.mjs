// Drives the share sheet's part of the page with devices that can and cannot. Prints what came of it.
import { canShare, shareText } from "../../site/js/shell/share.js";

let device = {};
Object.defineProperty(globalThis, "navigator", { get: () => device });

const given = [];
const sheet = (fault) => async (what) => {
  given.push(what);
  if (fault) throw new DOMException("the words", fault);
};

function can(other) {
  device = other;
  return canShare();
}

async function share(fault) {
  device = { share: sheet(fault) };
  return shareText("the words");
}

const out = {
  none: can({}),
  old: can({ share: sheet() }),
  able: can({ share: sheet(), canShare: ({ text }) => Boolean(text) }),
  refused: can({ share: sheet(), canShare: () => false }),
  done: await share(""),
  closed: await share("AbortError"),
  late: await share("NotAllowedError"),
  broken: await share("DataError"),
};
device = {};
out.gone = await shareText("the words");
console.log(JSON.stringify({ ...out, given }));
