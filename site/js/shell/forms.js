// Forms on the wire: what the person entered, as a command for the engine.

const CHUNK_BYTES = 0x8000;
const HOLDS_WORDS = /^(session|entry)\./;

/** Base64 of a file's bytes, in chunks that fit an argument list. */
async function base64Of(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  }
  return btoa(binary);
}

/** The fields of a form that hold text, now. */
export function textFields(form) {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (name === "command" || typeof value !== "string") continue;
    fields[name] = fields[name] ? `${fields[name]}\n${value}` : value; // choices: a line each
  }
  for (const slider of form.querySelectorAll("input[data-untouched]")) fields[slider.name] = "";
  return fields;
}

/** {name, fields} of a submitted form; the pressed button may name another command. */
export async function commandOf(form, submitter) {
  const fields = textFields(form);
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") fields[name] = value.size ? await base64Of(value) : "";
  }
  // A button may be the answer itself: one tap.
  if (submitter?.name && submitter.name !== "command") fields[submitter.name] = submitter.value;
  const name = submitter?.name === "command" ? submitter.value : form.dataset.command;
  return { name, fields };
}

/** Small behaviours of controls that need no engine: numbers beside sliders, shown passphrases. */
export function watchControls() {
  // Pressing a slider without moving it is an answer too.
  for (const press of ["pointerup", "keyup"]) {
    document.addEventListener(press, ({ target, key }) => {
      if (!target.matches?.("input[data-untouched]")) return;
      if (key && !/^(Arrow|Page|Home|End)/.test(key)) return;
      target.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  document.addEventListener("input", ({ target }) => {
    delete target.dataset?.untouched;
    if (target.dataset?.output) document.querySelector(target.dataset.output).value = target.value;
  });
  document.addEventListener("change", ({ target }) => {
    if (!target.dataset?.reveals) return;
    const field = document.querySelector(target.dataset.reveals);
    field.type = target.checked ? "text" : "password";
  });
}

/** The words in the forms now on the page, keyed by command and field. Secrets and files are not words. */
export function wordsOnPage(root = document) {
  const words = new Map();
  for (const form of root.querySelectorAll("form[data-command]")) {
    if (!HOLDS_WORDS.test(form.dataset.command)) continue; // a shown passphrase is none
    for (const control of form.elements) {
      if (!control.name || ["password", "file", "hidden", "submit"].includes(control.type))
        continue;
      // Shown, and still a secret.
      if (control.autocomplete.endsWith("password") || "secret" in control.dataset) continue;
      if (control.type === "radio" || control.type === "checkbox") {
        if (control.checked) words.set(keyOf(form, control), control.value);
      } else if (control.value && control.value !== control.defaultValue) {
        words.set(keyOf(form, control), control.value);
      }
    }
  }
  return words;
}

/** Put kept words back where the same question stands with an empty field. */
export function restoreWords(words) {
  for (const form of document.querySelectorAll("form[data-command]")) {
    for (const control of form.elements) {
      const kept = words.get(keyOf(form, control));
      if (kept === undefined) continue;
      if (control.type === "radio") {
        if (control.value === kept && !form.querySelector(`[name="${control.name}"]:checked`)) {
          control.checked = true;
        }
      } else if (control.type !== "checkbox" && control.value === control.defaultValue) {
        control.value = kept;
        control.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
  }
}

function keyOf(form, control) {
  // An entry's id too: words meant for one entry must never turn up in another.
  const id = form.elements.namedItem("id")?.value ?? "";
  return `${form.dataset.command} ${form.dataset.step ?? ""} ${id} ${control.name}`;
}

/** Hand the person a file that never leaves the device. */
export function saveFile(filename, mediaType, data) {
  const url = URL.createObjectURL(new Blob([data], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function bytesFromBase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
