// Which country's helplines may fit: the device's own clock and languages are asked, no network.
// It is a guess until a person opens another country, and nothing of it is stored.

const MINUTES_A_DAY = 24 * 60;
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;
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
  if (!top?.hidden) return;
  const places = [...document.querySelectorAll("[data-country]")];
  const here = places.find(({ dataset }) => dataset.zones?.split(" ").includes(timeZone()));
  const place =
    ofCode(places, chosen) ?? here ?? regions().map(ofCode.bind(0, places)).find(Boolean);
  if (!place) return;
  if (place === here) tellOpen(place); // the clock of this device is the clock of these lines
  if (place.matches("details")) place.open = true;
  top.querySelector("[data-guess]").hidden = Boolean(chosen);
  top.append(place);
  top.hidden = false;
}

const ofCode = (places, code) => places.find(({ dataset }) => dataset.country === code);

/** "en-GB", "zh-Hant-TW": as in `guess_country` of the engine. */
const regions = () =>
  navigator.languages.map((tag) => /-([A-Z]{2})\b/i.exec(tag)?.[1].toUpperCase());

/** Lines that are not there day and night say whether they are there now. */
function tellOpen(place) {
  const now = new Date();
  const day = (now.getDay() + 6) % 7; // from Monday
  const minute = day * MINUTES_A_DAY + now.getHours() * 60 + now.getMinutes();
  for (const hours of place.querySelectorAll("[data-open]")) {
    const isOpen = hours.dataset.open.split(" ").some((span) => {
      const [opens, closes] = span.split("-").map(Number);
      return [minute, minute + MINUTES_A_WEEK].some((at) => opens <= at && at < closes);
    });
    hours.children[isOpen ? 0 : 1].hidden = false;
  }
}
