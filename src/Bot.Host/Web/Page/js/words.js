// The page's own words in both languages. An element marked with a key follows the language switch by itself:
// data-word (its text), data-word-label (its accessible name), data-word-placeholder, data-word-alt.
import { make } from "./dom.js";
import { recall, remember } from "./memory.js";

export const languages = ["it", "en"];

const loaded = {};
let current = languages.includes(recall("language"))
  ? recall("language")
  : navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => languages.includes(code)) ?? "it";

/** The language of the page. */
export const language = () => current;

/** The words of a key, its places {0}, {1} filled. */
export function words(key, ...values) {
  const pattern = loaded[current]?.[key] ?? key;
  return pattern.replace(/\{(\d)\}/g, (_, index) => values[index] ?? "");
}

/** An element whose text is a key's words. */
export const worded = (tag, key, attributes = {}, ...values) =>
  make(tag, { ...attributes, lang: current, "data-word": key, "data-word-values": values.length ? JSON.stringify(values) : null }, words(key, ...values));

/** Switches the language of the whole page. */
export async function speak(code) {
  loaded[code] ??= await (await fetch(`/words/${code}.json`)).json();
  current = code;
  document.documentElement.lang = code;
  refresh(document);
}

/** Switches because the person asked for it: kept for the next time. */
export async function choose(code) {
  remember("language", code);
  await speak(code);
}

function refresh(root) {
  for (const element of root.querySelectorAll("[data-word]")) {
    element.lang = current;
    element.textContent = words(element.dataset.word, ...JSON.parse(element.dataset.wordValues ?? "[]"));
  }
  for (const [attribute, target] of [["wordLabel", "aria-label"], ["wordPlaceholder", "placeholder"], ["wordAlt", "alt"]]) {
    const name = attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const element of root.querySelectorAll(`[data-${name}]`)) element.setAttribute(target, words(element.dataset[attribute]));
  }
  for (const time of root.querySelectorAll("time")) time.textContent = timeOf(time.dateTime);
  for (const button of root.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === current));
}

/** A time of day, with the day when it is not today. */
export function timeOf(instant) {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  const shape = isToday ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  return new Intl.DateTimeFormat(current === "en" ? "en-GB" : "it-IT", shape).format(at);
}
