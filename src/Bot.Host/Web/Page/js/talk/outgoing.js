// What the person sends: shown at once, kept until it is answered, tried again under the same id.
import { conversation, newId, recall, remember } from "../memory.js";
import { language, words } from "../words.js";
import { send } from "./connection.js";
import { addBot, addPerson, showTyping, toEnd } from "./log.js";

const mostTries = 6;
const waiting = new Map((recall("waiting") ?? []).map((message) => [message.id, message]));
const keep = () => remember("waiting", waiting.size ? [...waiting.values()] : null);
const failed = new Map();
let hooks = { press: () => {}, onRefusal: () => {} };

/** Says what is done with a reply's buttons (`press`) and with what the host does not take (`onRefusal`). */
export const startSending = (given) => { hooks = given; };

/** Says something: { text } or { action, values }. Shows it as `content` (null for nothing); resolves with the first reply's element, or null. */
export function say(said, content) {
  const message = { id: newId(), conversation: conversation(), person: { language: language() }, ...said };
  // Words show their own language; a button or a form has none, so the page's counts.
  if (said.action && said.action !== "say") message.language = language();
  waiting.set(message.id, message);
  keep();
  return deliver(message, content);
}

/** Shows again what had not arrived when the page was closed, and sends it. */
export function resume(contentOf, has) {
  for (const message of [...waiting.values()]) {
    if (has(`${message.id}:0`) || message.conversation !== conversation()) settle(message);
    else deliver(message, contentOf(message));
  }
}

/** Sends again what failed. */
export const retryAll = () => [...failed.values()].forEach((again) => again());

async function deliver(message, content) {
  const mark = content === null ? () => {} : addPerson(message.id, content);
  if (content !== null) toEnd(document.querySelector("#log").lastElementChild);
  for (;;) {
    const outcome = await attempts(message, mark);
    if (outcome !== "again") return outcome;
  }
}

async function attempts(message, mark) {
  for (let attempt = 1; ; attempt++) {
    mark(attempt === 1 ? "sending" : "trying");
    showTyping("");
    try {
      const replies = await send(message, showTyping);
      settle(message);
      mark("sent");
      return show(message, replies);
    } catch (refusal) {
      showTyping(null);
      if (!refusal.passes || !navigator.onLine || attempt === mostTries) {
        hooks.onRefusal(refusal);
        return again(message, mark);
      }
      mark("trying");
      await new Promise((resolve) => setTimeout(resolve, 1000 * (refusal.after || 2 ** attempt / 2)));
    }
  }
}

function again(message, mark) {
  return new Promise((resolve) => {
    const retry = () => {
      failed.delete(message.id);
      resolve("again");
    };
    failed.set(message.id, retry);
    mark("failed", retry);
  });
}

function show(message, replies) {
  showTyping(null);
  if (message.conversation !== conversation()) return null;
  const shown = replies.map((reply, index) => addBot(`${message.id}:${index}`, reply, new Date(), hooks.press));
  if (shown[0]) toEnd(shown[0]);
  return shown[0] ?? null;
}

function settle(message) {
  waiting.delete(message.id);
  keep();
}
