// Takes the words off the page at once, without waiting for anybody: what stands in <main> is lifted
// out whole, and a cover that the page holds ready takes its place. A veil gives it back as it was.

export class Cover {
  #aside = null;
  #focused = null;
  /** "" | "hiding" | "veil" | "stopped" */
  kind = "";
  /** The newest screen that arrived while the words were covered. */
  held = null;

  put(kind) {
    const main = document.querySelector("#main");
    if (!this.kind) {
      this.#focused = main.contains(document.activeElement) ? document.activeElement : null;
      this.#aside = new DocumentFragment();
      this.#aside.append(...main.childNodes);
      this.held = null;
    }
    this.kind = kind;
    main.removeAttribute("aria-busy");
    main.replaceChildren(coverOf(kind));
    getSelection()?.removeAllRanges();
    main.querySelector(".cover-title")?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  /** The words that were lifted out, to look into. */
  get aside() {
    return this.#aside;
  }

  /** Put back what was there. False where a newer screen has arrived meanwhile. */
  lift() {
    if (this.held) return false;
    document.querySelector("#main").replaceChildren(this.#aside ?? "");
    this.#focused?.focus();
    this.forget();
    return true;
  }

  /** Let go of what was lifted out. The cover stands until another screen takes its place. */
  forget() {
    this.kind = "";
    this.held = this.#aside = this.#focused = null;
  }
}

function coverOf(kind) {
  const covers = document.querySelector("#covers")?.content;
  return covers?.querySelector(`[data-cover="${kind}"]`)?.cloneNode(true) ?? "";
}
