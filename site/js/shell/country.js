// Which country's helplines may fit: the device's own clock and languages are asked, no network.
// It is a guess until a person opens another country, and nothing of it is stored.

let chosen = "";

const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

/** What `page.open` tells the engine. */
export function whereabouts() {
  return {
    time_zone: timeZone(),
    languages: navigator.languages.join(" "),
    ...(chosen && { country: chosen }),
  };
}

/** Whoever opens a country on the help page has said which one is meant. */
export function watchCountries() {
  document.addEventListener("click", (event) => {
    const fold = event.target.closest?.("summary")?.parentElement;
    if (fold?.dataset.country && !fold.open) chosen = fold.dataset.country;
  });
}

/** On the help page: the country that may be meant, opened and above the others. */
export function showCountry() {
  const top = document.querySelector("[data-guessed]");
  const place = top?.hidden && likely([...document.querySelectorAll("[data-country]")]);
  if (!place) return;
  if (place.matches("details")) place.open = true;
  top.querySelector("[data-guess]").hidden = Boolean(chosen);
  top.append(place);
  top.hidden = false;
}

/** As `guess_country` in the engine: what was chosen, then the clock, then the languages. */
function likely(places) {
  const of = (code) => code && places.find(({ dataset }) => dataset.country === code);
  const zone = timeZone();
  const regions = navigator.languages.map((tag) => /-([A-Z]{2})\b/i.exec(tag)?.[1].toUpperCase());
  return (
    of(chosen) ||
    places.find(({ dataset }) => dataset.zones?.split(" ").includes(zone)) ||
    regions.map(of).find(Boolean)
  );
}
