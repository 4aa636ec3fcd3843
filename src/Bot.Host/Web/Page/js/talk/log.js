// The conversation on the page: entries of the person and of the bot, each known by an id and replaced in place.
import { byId, make } from "../dom.js";
import { renderReply } from "../reply/reply.js";
import { timeOf, worded } from "../words.js";

const log = byId("log");
const welcome = byId("welcome");
const typing = byId("typing");
const entries = new Map();

/** The part of an id that the page itself knows: a reply is its message's id and a number, wherever it comes from. */
const known = (id) => (id.startsWith("web:") ? id.slice(id.lastIndexOf("/") + 1) : id);

/** True when an entry is on the page. */
export const has = (id) => entries.has(known(id));

/** Every reply shown so far, the latest first. */
export const replies = () => [...entries.values()].map((entry) => entry.reply).filter(Boolean).reverse();

/** Empties the page. */
export function clear() {
  log.replaceChildren();
  entries.clear();
  welcome.hidden = false;
}

/** Shows what the person said; returns what sets its state: "sending", "sent", "trying", "failed". */
export function addPerson(id, content, at = new Date()) {
  const state = make("span");
  const element = make(
    "article", { class: "entry person", "data-id": known(id) },
    worded("h2", "you", { class: "hidden" }),
    make("div", { class: "bubble" }, content),
    make("div", { class: "meta" }, state, time(at)),
  );
  put(id, element, null);
  return (next, retry) => {
    element.classList.toggle("failed", next === "failed");
    const label = { sending: "sending", trying: "tryingAgain", failed: "notSent" }[next];
    state.replaceChildren(...(label ? [worded("span", label)] : []), ...(next === "failed" ? [" ", worded("button", "retry", { type: "button", onclick: retry })] : []));
  };
}

/** Shows what the bot said. */
export function addBot(id, reply, at = new Date(), press = () => {}) {
  const body = JSON.stringify(reply);
  const before = entries.get(known(id));
  if (before?.body === body) return before.element;
  const element = make(
    "article", { class: "entry bot", "data-id": known(id), tabindex: "-1" },
    worded("h2", "bot", { class: "hidden" }),
    make("div", { class: "bubble", lang: reply.language || null }, renderReply(reply, press)),
    make("div", { class: "meta" }, time(at)),
  );
  put(id, element, reply, body);
  return element;
}

/** Shows that the bot is at work, with the text so far; null ends it. */
export function showTyping(text) {
  typing.hidden = text === null;
  if (text === "") toEnd(typing);
}

/** Brings an entry into view; a tall one from its beginning, under the question it answers. */
export function toEnd(element) {
  const isTall = element.getBoundingClientRect().height > innerHeight * 0.5;
  const before = element.previousElementSibling;
  if (isTall) (before?.classList.contains("person") ? before : element).scrollIntoView({ block: "start" });
  else element.scrollIntoView({ block: "end" });
}

function put(id, element, reply, body) {
  const before = entries.get(known(id))?.element;
  if (before) before.replaceWith(element);
  else log.append(element);
  entries.set(known(id), { element, reply, body });
  welcome.hidden = true;
}

function time(at) {
  const instant = new Date(at).toISOString();
  return make("time", { datetime: instant }, timeOf(instant));
}
