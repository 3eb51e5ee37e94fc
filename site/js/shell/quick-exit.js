// "Exit this page": blank first, then leave without a trace in this tab's history.
// After GOV.UK's pattern: a plain link that works without script, or Shift three times.

const SHIFT_PRESSES = 3;
const SHIFT_WINDOW_MS = 2000;
export const LEFT = "left";

/** Blank the page at once, drop the engine (and with it every key), and go. */
export function leave(stopEngine) {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  document.title = "";
  stopEngine();
  try {
    sessionStorage.setItem(LEFT, "1");
  } catch {
    // Storage may be switched off; leaving matters more than remembering that we left.
  }
  location.replace(exitUrl);
}

let exitUrl = "./";

export function watchQuickExit(stopEngine) {
  const read = () => {
    const link = document.querySelector("[data-quick-exit]");
    if (link) exitUrl = link.href;
  };
  read();
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-quick-exit]")) return;
    event.preventDefault();
    read();
    leave(stopEngine);
  });
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      presses = []; // capital letters are not a call for help
      return;
    }
    if (event.repeat) return;
    const now = performance.now();
    presses = [...presses.filter((at) => now - at < SHIFT_WINDOW_MS), now];
    if (presses.length >= SHIFT_PRESSES) {
      read();
      leave(stopEngine);
    }
  });
  // The browser may bring a left page back whole from its back-forward cache.
  addEventListener("pageshow", (event) => {
    if (event.persisted && sessionStorage.getItem(LEFT)) location.replace(exitUrl);
  });
}
