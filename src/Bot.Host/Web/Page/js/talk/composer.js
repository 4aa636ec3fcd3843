// Where the person writes.
import { byId } from "../dom.js";

/** Starts the composer; `onSay(text)` gets each message. */
export function startComposer(onSay) {
  const message = byId("message");
  const composer = byId("composer");
  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = message.value.trim();
    if (!text) {
      message.focus();
      return;
    }
    message.value = "";
    onSay(text);
    message.focus();
  });
  message.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      composer.requestSubmit();
    }
  });
}
