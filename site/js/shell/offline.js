// The service worker: kept pages for a day without network, updates offered and never forced.

export async function watchOffline(root, { onUpdate, onKept }) {
  if (!("serviceWorker" in navigator) || !isSecureContext) return null;
  const hadController = Boolean(navigator.serviceWorker.controller);
  let registration;
  try {
    registration = await navigator.serviceWorker.register(new URL("sw.js", root), {
      scope: root,
      updateViaCache: "none",
    });
  } catch {
    return null; // the page works all the same while there is a network
  }
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) onUpdate();
  };
  offer();
  registration.addEventListener("updatefound", () => {
    const arriving = registration.installing;
    arriving?.addEventListener("statechange", () => {
      if (arriving.state === "installed") offer();
      if (arriving.state === "activated" && !hadController) onKept();
    });
  });
  return {
    /** Take the offered update and reload; called only on the person's word. */
    activate() {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
        once: true,
      });
      registration.waiting?.postMessage({ type: "activate-update" });
    },
  };
}
