import "./boundary.js"; // first of all scripts

// Runs before the first paint: pressing Back after a quick exit shows nothing of this app.
(() => {
  try {
    if (!sessionStorage.getItem("left")) return;
    const [entry] = performance.getEntriesByType("navigation");
    if (entry?.type === "back_forward") location.replace(document.currentScript.dataset.exit);
    else sessionStorage.removeItem("left");
  } catch {
    // No session storage: nothing was remembered, nothing to guard.
  }
})();
