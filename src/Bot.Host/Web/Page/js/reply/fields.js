// The controls of a form's fields, one native control for each kind.
import { freshId, make } from "../dom.js";
import { language, worded } from "../words.js";

const fewChoices = 4;

/** A field: its element, and what the form asks of it. */
export function field(neutral, error) {
  const id = freshId("field");
  const radios = neutral.kind === "choice" && neutral.choices.length <= fewChoices;
  const control = radios ? choices(neutral, id) : (controls[neutral.kind] ?? controls.text)(neutral, id);
  const wrong = make("span", { id: `${id}-error`, class: "error", role: "alert" });
  const help = neutral.help ? make("span", { id: `${id}-help`, class: "help" }, neutral.help) : null;
  const label = make(radios ? "legend" : "label", radios ? {} : { for: id }, neutral.label, neutral.required ? null : [" ", worded("span", "optional", { class: "optional" })]);
  const inputs = radios ? [...control.querySelectorAll("input")] : [control];
  for (const input of inputs) {
    input.setAttribute("aria-describedby", [help ? `${id}-help` : "", `${id}-error`].join(" ").trim());
    if (neutral.required) input.required = true;
  }
  const value = () => (radios ? inputs.find((input) => input.checked)?.value ?? "" : control.value.trim());
  const complain = (content) => {
    wrong.replaceChildren(...(content ? [content] : []));
    for (const input of inputs) input.setAttribute("aria-invalid", String(Boolean(content)));
  };
  complain(error);
  return {
    name: neutral.name,
    label: neutral.label,
    element: make(radios ? "fieldset" : "div", { class: "field" }, label, help, control, wrong),
    value,
    shown: () => shownOf(neutral, value()),
    focus: () => (inputs.find((input) => input.checked) ?? inputs[0]).focus(),
    check: () => {
      const key = complaintOf(neutral, inputs[0].validity, value());
      complain(key ? worded("span", key) : null);
      return !key;
    },
  };
}

/** A value as people read it: a choice by its title, days and numbers as their language writes them. */
export function shownOf(neutral, value) {
  const locale = language() === "en" ? "en-GB" : "it-IT";
  if (neutral.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(value));
  if (neutral.kind === "number" && value && !Number.isNaN(Number(value))) return new Intl.NumberFormat(locale).format(Number(value));
  return neutral.choices?.find((choice) => choice.value === value)?.title ?? value;
}

function complaintOf(neutral, validity, value) {
  if (neutral.required && !value && !validity.badInput) return "required";
  if (validity.badInput) return neutral.kind === "number" ? "notANumber" : "required";
  return validity.rangeOverflow || validity.rangeUnderflow || validity.tooLong ? "outOfRange" : null;
}

const plain = (neutral, id) => make("input", { id, type: "text", value: neutral.value, maxlength: neutral.maxLength, autocomplete: "off", autocapitalize: "off", spellcheck: "false" });

const controls = {
  text: (neutral, id) => make("input", { id, type: "text", value: neutral.value, maxlength: neutral.maxLength }),
  person: plain,
  address: plain,
  addresses: plain,
  date: (neutral, id) => make("input", { id, type: "date", value: neutral.value, min: neutral.min || null, max: neutral.max || null }),
  number: (neutral, id) => make("input", { id, type: "number", step: "any", inputmode: "decimal", value: neutral.value, min: neutral.min || null, max: neutral.max || null }),
  paragraph: (neutral, id) => make("textarea", { id, rows: "4", maxlength: neutral.maxLength }, neutral.value ?? ""),
  choice: (neutral, id) => make(
    "select", { id },
    worded("option", "choose", { value: "" }),
    neutral.choices.map((choice) => make("option", { value: choice.value, selected: choice.value === neutral.value }, choice.title)),
  ),
};

const choices = (neutral, id) => make(
  "div", { class: "choices" },
  neutral.choices.map((choice) => make("label", {}, make("input", { type: "radio", name: id, value: choice.value, checked: choice.value === neutral.value }), choice.title)),
);
