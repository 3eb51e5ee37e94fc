/** An error that says what kind it is by its name and carries no content. */
export function fault(name, generation = 0) {
  return Object.assign(new Error(name), { name, generation });
}

// A full disk shows on the request or only when the transaction ends; both have this name.
export function storeFault(error) {
  const known = ["StoreConflict", "StoreFull", "StoreUnavailable", "BadGeneration"];
  if (known.includes(error?.name)) return error;
  return fault(error?.name === "QuotaExceededError" ? "StoreFull" : "StoreUnavailable");
}
