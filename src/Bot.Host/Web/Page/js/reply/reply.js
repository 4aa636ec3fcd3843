// A reply as elements: its text, then its parts.
import { make } from "../dom.js";
import { worded } from "../words.js";
import { actions } from "./actions.js";
import { sources } from "./citation.js";
import { form } from "./form.js";
import { markdown, safeAddress } from "./markdown.js";

/** The elements of a reply; `press(said, content)` sends what its buttons and form say. */
export const renderReply = (reply, press) => [
  reply.text ? make("div", { class: "prose" }, markdown(reply.text)) : null,
  reply.picture ? picture(reply.picture) : null,
  reply.facts?.length ? facts(reply.facts) : null,
  reply.citations?.length ? sources(reply.citations, reply) : null,
  reply.form ? form(reply.form, press) : null,
  reply.actions?.length ? actions(reply.actions, press) : null,
];

function picture({ url, alternative }) {
  const address = safeAddress(url);
  return make("figure", { class: "picture" }, address ? make("img", { src: address, alt: alternative, loading: "lazy" }) : alternative);
}

const facts = (list) => make(
  "table", { class: "facts" },
  worded("caption", "facts", { class: "hidden" }),
  make("tbody", {}, list.map((fact) => make("tr", {}, make("th", { scope: "row" }, fact.title), make("td", {}, fact.value)))),
);
