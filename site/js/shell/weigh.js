// Sends what stands in a passphrase field to the engine, once the typing rests, to be weighed in
// words. It goes to our own worker and nowhere else, and is not kept there.

const PAUSE_MS = 700;

/** Inputs with data-weigh; `send(command)` hands on. What is cleared is answered at once. */
export function watchWeighing(send) {
  let timer = 0;
  const weigh = (field) => {
    clearTimeout(timer);
    if (field.isConnected) send({ name: "passphrase.weigh", fields: { passphrase: field.value } });
  };
  document.addEventListener("input", ({ target }) => {
    if (!target.matches?.("input[data-weigh]")) return;
    clearTimeout(timer);
    if (target.value) timer = setTimeout(() => weigh(target), PAUSE_MS);
    else weigh(target);
  });
  document.addEventListener("submit", () => clearTimeout(timer), true);
}
