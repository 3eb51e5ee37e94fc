// The page's part of erasing everything: what it keeps of its own lies in localStorage.

const OWN = "notes.";

const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(OWN));

/** Erase every copy that the page keeps, and look: how many are left. */
export function eraseOwn() {
  try {
    for (const key of ownKeys()) localStorage.removeItem(key);
    return ownKeys().length;
  } catch {
    return 0; // no storage: nothing was ever in it
  }
}
