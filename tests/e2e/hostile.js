// What a person would do by hand, done at the page's own speed: fills the real forms of the real
// page and presses their real buttons. One expression: an object of functions, put on `globalThis`
// by the test. Every screen passed is noted by the shapes of its elements.
(() => {
  const main = () => document.querySelector("#main");
  const shapes = new Set();

  /** Tag, id and the names of the attributes: all that may not come from somebody's words. */
  const shapeOf = (element) => {
    const names = Array.from(element.attributes, ({ name }) => name).sort().join(" ");
    const own = element.getAttribute("id") ?? ""; // a form's `id` may be a field of that name
    const id = own.startsWith("field-answer-") ? "field-answer" : own;
    return `${element.localName}#${id} [${names}]`;
  };
  const note = () => {
    for (const element of document.body.querySelectorAll("*")) shapes.add(shapeOf(element));
  };

  /** Until `found` gives something, looking at each change of the page. */
  const until = (found, what) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no ${what}`)), 20_000);
      const look = () => {
        const value = !main().hasAttribute("aria-busy") && found();
        if (!value) return false;
        watch.disconnect();
        clearTimeout(late);
        resolve(value);
        return true;
      };
      const watch = new MutationObserver(look);
      watch.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });

  /** Press a button, and wait until the engine has answered. */
  const press = (button) =>
    new Promise((resolve, reject) => {
      const form = button.form;
      const late = setTimeout(() => reject(new Error("no answer")), 30_000);
      const watch = new MutationObserver(() => {
        if (main().hasAttribute("aria-busy")) return;
        watch.disconnect();
        clearTimeout(late);
        note();
        resolve();
      });
      watch.observe(main(), { attributes: true, attributeFilter: ["aria-busy"] });
      form.requestSubmit(button);
    });

  const WORDS = "textarea, input[type=text], input[type=password]";
  /** Write into every field for words; returns what the fields then hold, by name. */
  const fill = (form, words, short) => {
    const typed = {};
    for (const control of form.querySelectorAll(WORDS)) {
      control.value = control.localName === "textarea" && control.name !== "mood" ? words : short;
      control.dispatchEvent(new Event("input", { bubbles: true }));
      typed[control.name] = control.value;
    }
    for (const name of new Set(Array.from(form.querySelectorAll("[type=radio]"), (r) => r.name))) {
      form.querySelector(`[type=radio][name="${name}"]`).checked = true;
    }
    return typed;
  };

  const form = (command) => main().querySelector(`form[data-command="${command}"]`);
  const link = (name) => `main a[data-page="${name}"], nav.bar a[data-page="${name}"]`;
  const page = async (name, command) => {
    if (!document.querySelector(link(name))) {
      document.querySelector(link("home")).click(); // from where every page can be reached
      await until(() => document.querySelector(link(name)), "home");
      note();
    }
    document.querySelector(link(name)).click();
    // The engine's screen, not the one that stands there until it answers.
    const arrived = () =>
      main().dataset.page === name && form(command) && !main().querySelector("#start-checkin");
    await until(arrived, `${name} ${command}`);
    note();
  };
  const shown = () => Array.from(main().querySelectorAll(".own-words"), (e) => e.textContent);
  const held = (at) =>
    Object.fromEntries(Array.from(at.querySelectorAll(WORDS), (c) => [c.name, c.value]));
  // The guide has a form of that kind too, for one sentence; it belongs to no reflection.
  const step = () => main().querySelector('form[data-step]:not([hidden], [data-step="guide"])');

  /** From what brings a person here, or from the end of a reflection, to the first screen. */
  async function begin(places, short) {
    if (form("guide.open")) await press(form("guide.open").querySelector("button.link"));
    Object.assign(places, prefixed("guide", fill(form("guide.sentence"), short, short)));
    await press(form("guide.sentence").querySelector("button"));
    await press(main().querySelector('[data-command="guide.all"] button, [value="guide.all"]'));
    await press(main().querySelector('form:has([value="thought-record"]) button'));
  }
  async function reflect(words, short) {
    const places = {};
    if (!step()) await begin(places, short);
    for (let at = ""; (at = step().dataset.step) !== "keep"; ) {
      if (at === "arrive") await refusedAndBack(places, short);
      Object.assign(places, prefixed(at, fill(step(), words, short)));
      await press(step().querySelector("button.primary"));
      if (step().dataset.step === at) await pastBlanks(at);
    }
    return places;
  }
  /** Nothing but blanks was written: on without it, or with a word where one is needed. */
  async function pastBlanks(at) {
    const skip = step().querySelector('button[value="session.skip"]');
    if (!skip) fill(step(), "one", "one");
    await press(skip ?? step().querySelector("button.primary"));
    if (step().dataset.step === at) throw new Error(`stuck at ${at}`);
  }
  /** Too long for its field, so that the form comes back with it; then a screen on, and back. */
  async function refusedAndBack(places, short) {
    const plain = (text) => text.toWellFormed().replaceAll(/[\0\ufffd]/g, ""); // as HTML has it
    const { feeling } = fill(step(), "", short.repeat(Math.ceil(300 / short.length)));
    await press(step().querySelector("button.primary"));
    if (plain(held(step()).feeling) !== plain(feeling)) throw new Error("refused words changed");
    fill(step(), "", short);
    await press(step().querySelector("button.primary"));
    await press(step().querySelector('button[value="session.back"]'));
    places["back feeling"] = held(step()).feeling;
  }
  const prefixed = (at, typed) =>
    Object.fromEntries(Object.entries(typed).map(([name, text]) => [`${at} ${name}`, text]));

  /** From the open journal: read the entry, change it, read it again. */
  async function look(button, words) {
    await press(button);
    const read = shown();
    await press(form("entry.edit").querySelector("button:not([name])"));
    const before = held(form("entry.update"));
    const changed = words === null ? before : fill(form("entry.update"), words, words);
    await press(form("entry.update").querySelector("button.primary"));
    const after = shown();
    await press(main().querySelector('button[value="entry.delete_form"]'));
    await press(main().querySelector('button[value="entry.read"]'));
    await page("journal", "vault.lock");
    return { read, before, changed, after };
  }

  const turning = () => [...main().querySelectorAll('form[data-command="entry.list"] button')];
  const newest = () => main().querySelector("button.kept");
  globalThis.hostile = {
    shapes: () => [...shapes],
    note,
    text: (units) => units.map((unit) => String.fromCharCode(unit)).join(""),
    /** One reflection with these words in every field, kept and read and changed. */
    async whole(units, shortUnits) {
      const [words, short] = [this.text(units), this.text(shortUnits)];
      const typed = await reflect(words, short);
      await press(main().querySelector('button[value="keep.device"]'));
      await page("journal", "vault.lock");
      const entry = await look(newest(), words);
      await page("reflect", "guide.all");
      return { typed, ...entry };
    },
    /** Words where a passphrase belongs; the journal stays closed. */
    async wrong(units) {
      fill(form("vault.unlock"), this.text(units), this.text(units));
      await press(form("vault.unlock").querySelector("button.primary"));
      return held(form("vault.unlock"));
    },
    /** Every entry of the open journal, as it came from a file: page after page. */
    async every() {
      const found = [];
      const turned = async (to) => {
        for (let at = 1; at < to; at += 1) await press(turning().at(-1));
        return main().querySelectorAll("button.kept");
      };
      for (let at = 1, more = true; more; at += 1) {
        const { length } = await turned(at);
        more = at === 1 ? turning().length > 0 : turning().length > 1;
        for (let n = 0; n < length; n += 1) {
          if (n > 0) await turned(at);
          found.push(await look(main().querySelectorAll("button.kept")[n], null));
        }
      }
      return found;
    },
    async care() {
      await press(main().querySelector('button[value="care.show"]'));
      await page("journal", "vault.lock");
    },
    async paused() {
      await page("reflect", "session.reopen");
      await press(form("session.reopen").querySelector("button"));
      const read = [...shown(), ...Object.values(held(step()))];
      while (step().dataset.step !== "keep") {
        await press(main().querySelector('button[value="session.stop"]'));
        read.push(...shown());
      }
      return read;
    },
  };
})();
