// The browser half of the Texts port: Fluent with the browser's own Intl.
// Python hands in arguments as JSON, so that no proxy has to be kept alive across the boundary.
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** Each argument is {text}, {number} or {time}, the last in milliseconds since 1970 (UTC). */
const decoders = {
  text: (value) => value,
  number: (value) => value,
  time: (value) => new Date(value),
};

function decode(argumentsJson) {
  const decoded = {};
  for (const [name, tagged] of Object.entries(JSON.parse(argumentsJson))) {
    const [kind] = Object.keys(tagged);
    decoded[name] = decoders[kind](tagged[kind]);
  }
  return decoded;
}

/**
 * One language's texts. `has(id)` says whether the text exists; `format(id, argumentsJson)` returns
 * it, or undefined where it does not. Digits are Latin in every language, as in the page's controls.
 */
export function makeBundle(language, source) {
  const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: true });
  bundle.addResource(new FluentResource(source));
  const pattern = (id) => bundle.getMessage(id)?.value ?? undefined;
  return {
    has: (id) => pattern(id) !== undefined,
    format: (id, argumentsJson) => {
      const found = pattern(id);
      // Without a list for its errors Fluent throws; with one it shows the argument's name instead.
      return found === undefined
        ? undefined
        : bundle.formatPattern(found, decode(argumentsJson), []);
    },
  };
}
