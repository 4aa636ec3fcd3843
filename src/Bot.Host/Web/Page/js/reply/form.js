// A form inside a reply: every field with its label, help and error; sent whole, and locked once it is sent.
import { freshId, make } from "../dom.js";
import { worded, words } from "../words.js";
import { field, shownOf } from "./fields.js";

/** The elements of a neutral form. */
export function form(neutral, press) {
  const title = freshId("form");
  const fields = neutral.fields.map((each) => field(each, neutral.errors?.[each.name] ?? ""));
  const submit = make("button", { type: "submit", class: "primary" }, neutral.submit);
  const set = make(
    "fieldset", { class: "form", "aria-labelledby": title },
    make("h3", { id: title }, neutral.title),
    fields.map((each) => each.element),
    submit,
  );
  // Unnamed, so that it is no landmark: a conversation holds many, some with the same title.
  const element = make("form", { novalidate: true }, set);
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = fields.filter((each) => !each.check());
    if (wrong.length) {
      wrong[0].focus();
      return;
    }
    const values = Object.fromEntries(fields.map((each) => [each.name, each.value()]));
    if (neutral.value) values.value = neutral.value;
    set.disabled = true;
    submit.replaceWith(worded("p", "formSent", { class: "muted" }));
    press({ action: neutral.action, values }, summary(neutral, fields));
  });
  return element;
}

const line = (label, shown) => `${label}${label.endsWith("?") ? "" : ":"} ${shown}`;

const summary = (neutral, fields) => [neutral.title, ...fields.filter((each) => each.shown()).map((each) => line(each.label, each.shown()))].join("\n");

/** What a form said, told from its values: for a page that is opened again. */
export const summaryOf = (neutral, values) => [
  neutral.title,
  ...neutral.fields.filter((each) => values[each.name]).map((each) => line(each.label, shownOf(each, values[each.name]))),
].join("\n") || words("formSent");
