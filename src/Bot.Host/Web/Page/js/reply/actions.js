// What may be pressed under a reply.
import { make } from "../dom.js";
import { worded } from "../words.js";

const thumbs = { up: "👍", down: "👎" };
// "up" or "down" before all else; with a reason behind it ("down|wrong|…") it is a button like any other.
const thumb = (button) => (button.action.startsWith("feedback.") ? /^(up|down)\b(?!\|\w)/.exec(button.value)?.[1] : undefined);

/** The buttons of a reply; a judgement of the answer stands apart, as thumbs. */
export function actions(buttons, press) {
  const plain = buttons.filter((button) => !thumb(button));
  const judging = buttons.filter(thumb);
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
    return make("button", {
      type: "button", class: "quiet", "aria-label": button.title, "aria-pressed": "false",
      onclick: (event) => {
        for (const other of group.querySelectorAll("button")) other.setAttribute("aria-pressed", String(other === event.currentTarget));
        press(said(button), null);
      },
    }, make("span", { "aria-hidden": "true" }, thumbs[thumb(button)]));
  }));
  return group;
}
