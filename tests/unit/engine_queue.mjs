// Drives the page's end of the engine with commands that were given before it ran. Prints what the
// worker was asked and which events the page got.
import { Engine } from "../../site/js/shell/engine.js";

const asked = [];
const got = [];
const worker = {
  terminate() {},
  async handle(json) {
    const { name, unseen } = JSON.parse(json);
    asked.push([name, unseen ?? false]);
    return JSON.stringify({ v: 1, events: [{ kind: "show", of: name }, { kind: "lock", of: name }] });
  },
};
const engine = new Engine({
  load: async () => {},
  start: async () => worker,
  opening: async () => ({ name: "page.open", fields: {} }),
  onState() {},
  onEvents: async (events) => {
    got.push(...events.map(({ kind, of }) => `${kind} ${of}`));
  },
});
for (const name of ["guide.sentence", "session.answer"]) await engine.send({ name, fields: {} });
await engine.wake();
await engine.send({ name: "session.back", fields: {} });
console.log(JSON.stringify({ asked, got }));
