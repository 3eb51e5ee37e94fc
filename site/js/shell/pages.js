// Moving between pages without dropping the engine: fetch the pre-rendered page, morph it in.
// Without script every link is a plain link to the same place.

/** The page a URL of this site names: {language, page}, or null. */
export function pageOf(url, root) {
  if (!url.href.startsWith(root)) return null;
  const match = /^([a-z]{2,3})\/(?:([a-z]+)\/)?(?:index\.html)?$/.exec(
    url.href.slice(root.length).split(/[?#]/)[0],
  );
  return match && { language: match[1], page: match[2] ?? "home" };
}

/** `isShown(page)`: so that a step within a page, to "#settle" and back, is left to the browser. */
export function watchLinks(root, go, isShown) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey) return;
    if (event.shiftKey || event.altKey || link.target || link.hasAttribute("download")) return;
    const url = new URL(link.href);
    const here = new URL(location.href);
    if (url.hash && url.pathname === here.pathname) return;
    const page = pageOf(url, root);
    if (!page || page.page === "exit") return;
    event.preventDefault();
    go(url, page, { push: true });
  });
  addEventListener("popstate", () => {
    const url = new URL(location.href);
    const page = pageOf(url, root);
    if (page && !isShown(page)) go(url, page, { push: false });
  });
}

export async function fetchPage(url) {
  const response = await fetch(url.href.split("#")[0], { headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error("page-not-found");
  return response.text();
}
