// What may be pressed under a reply.
import { make } from "../dom.js";
import { worded } from "../words.js";

const thumbs = { up: "👍", down: "👎" };
const isFeedback = (button) => button.action.startsWith("feedback.") && button.value.split(/[^a-z]/).some((word) => word in thumbs);

/** The buttons of a reply; a judgement of the answer stands apart, as thumbs. */
export function actions(buttons, press) {
  const plain = buttons.filter((button) => !isFeedback(button));
  const judging = buttons.filter(isFeedback);
  return [
    plain.length ? make("ul", { class: "chips" }, plain.map((button) => make("li", {}, chip(button, press)))) : null,
    judging.length ? feedback(judging, press) : null,
  ];
}

const said = ({ action, value }) => ({ action, values: { value } });

const chip = (button, press) => make("button", { type: "button", onclick: () => press(said(button), button.action === "say" ? button.value || button.title : button.title) }, button.title);

function feedback(buttons, press) {
  const group = make("div", { class: "feedback", role: "group" }, worded("span", "helpful"));
  group.append(...buttons.map((button) => {
    const sign = thumbs[button.value.split(/[^a-z]/).find((word) => word in thumbs)];
    return make("button", {
      type: "button", class: "quiet", "aria-label": button.title, "aria-pressed": "false",
      onclick: (event) => {
        for (const other of group.querySelectorAll("button")) other.setAttribute("aria-pressed", String(other === event.currentTarget));
        press(said(button), null);
      },
    }, make("span", { "aria-hidden": "true" }, sign));
  }));
  return group;
}
