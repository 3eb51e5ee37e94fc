// Passkeys of this device (WebAuthn Level 3 with the PRF extension). Only the page can ask the
// browser; what it answers goes to the engine with the form that asked, and nothing is kept here.
import { bytesFromBase64 } from "./forms.js";

const ES256 = -7;
const RS256 = -257;
const CHALLENGE_BYTES = 32;
/** A passkey belongs to a name: addresses in numbers have none. */
const NUMBERS = /^[\d.]+$|^\[/;
/** Names of exceptions, and the word for each that the engine knows. */
const PROBLEMS = new Map([
  ["NotAllowedError", "cancelled"], // also: timed out, or no such passkey; browsers do not say
  ["AbortError", "cancelled"],
  ["InvalidStateError", "already"],
  ["NotSupportedError", "unsupported"],
  ["ConstraintError", "unsupported"],
  ["SecurityError", "unsupported"],
]);

class NoPrf extends Error {}

let asking = false;

/** Marks the document where this browser can lock with a passkey; the style sheet shows the rest. */
export async function offerPasskeys() {
  if (await canUsePasskeys()) document.documentElement.dataset.passkeys = "";
}

async function canUsePasskeys() {
  if (!isSecureContext || !globalThis.PublicKeyCredential) return false;
  if (NUMBERS.test(location.hostname)) return false;
  try {
    const able = await PublicKeyCredential.getClientCapabilities?.();
    if (able?.["extension:prf"] === false) return false;
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}

/**
 * Asks the browser for what the form wants and puts it into the command: credential_id, salt and
 * prf_output in base64, or problem. False while an earlier question is still on the screen.
 */
export async function askForPasskey(form, command) {
  const wish = form.dataset.passkey;
  if (!wish || command.name !== form.dataset.command) return true;
  if (asking) return false;
  asking = true;
  try {
    const answer = await (wish === "create" ? create(form.dataset) : get(form.dataset));
    Object.assign(command.fields, answer);
  } catch (fault) {
    const problem = fault instanceof NoPrf ? "no-prf" : PROBLEMS.get(fault?.name);
    command.fields.problem = problem ?? "failed";
  } finally {
    asking = false;
  }
  return true;
}

async function create({ userId, userName, salt, known }) {
  const credential = await navigator.credentials.create({
    publicKey: {
      rp: { name: userName },
      user: { id: bytesFromBase64(userId), name: userName, displayName: userName },
      challenge: crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES)), // nobody checks it
      pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: words(known).map(descriptor),
      authenticatorSelection: {
        // Another device would be asked over somebody's server: nothing may leave this one.
        authenticatorAttachment: "platform",
        residentKey: "preferred", // some phones offer PRF for no other kind
        userVerification: "required",
      },
      extensions: { prf: { eval: { first: bytesFromBase64(salt) } } },
    },
  });
  const { prf } = credential.getClientExtensionResults();
  if (prf?.results?.first) return fields(credential, salt, prf.results.first);
  if (!prf?.enabled) {
    disown(credential.id);
    throw new NoPrf();
  }
  return get({ allowed: `${base64(credential.rawId)}:${salt}` }); // it answers only when used
}

async function get({ allowed }) {
  const pairs = words(allowed).map((pair) => pair.split(":"));
  const salts = new Map(pairs.map(([id, salt]) => [urlSafe(id), salt]));
  const evalByCredential = Object.fromEntries(
    [...salts].map(([id, salt]) => [id, { first: bytesFromBase64(salt) }]),
  );
  const credential = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES)),
      allowCredentials: pairs.map(([id]) => descriptor(id)),
      userVerification: "required",
      extensions: { prf: { evalByCredential } },
    },
  });
  const output = credential.getClientExtensionResults().prf?.results?.first;
  if (!output) throw new NoPrf();
  return fields(credential, salts.get(credential.id), output);
}

/** As the engine takes them. The bytes are wiped; a string cannot be, and is dropped at once. */
function fields(credential, salt, output) {
  const answer = { credential_id: base64(credential.rawId), salt, prf_output: base64(output) };
  new Uint8Array(output).fill(0);
  return answer;
}

/** Tells the device, where it listens, that this passkey is of no use here. */
function disown(credentialId) {
  PublicKeyCredential.signalUnknownCredential?.({
    rpId: location.hostname,
    credentialId,
  })?.catch(() => {});
}

function descriptor(id) {
  return { type: "public-key", id: bytesFromBase64(id), transports: ["internal"] };
}

function words(text) {
  return (text ?? "").split(" ").filter(Boolean);
}

function base64(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}

function urlSafe(text) {
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
