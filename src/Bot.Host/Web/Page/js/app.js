// The page: who is here, what was said so far, and from then on what is said.
import { byId, make } from "./dom.js";
import { conversation, newConversation } from "./memory.js";
import { summaryOf } from "./reply/form.js";
import { startComposer } from "./talk/composer.js";
import { follow, history, session } from "./talk/connection.js";
import { addBot, addPerson, clear, has, replies, toEnd } from "./talk/log.js";
import { resume, retryAll, say, startSending } from "./talk/outgoing.js";
import { startTheme } from "./theme.js";
import { choose, language, speak, worded, words } from "./words.js";

const suggestions = ["suggestDuration", "suggestContact", "suggestMilestones", "suggestRequest", "suggestHelp"];
const notices = { 0: "offline", 401: "signIn", 403: "notAllowed", 413: "tooLong" };
let partnership = null;
let unfollow = () => {};

function notice(key) {
  byId("notice").hidden = !key;
  byId("notice").replaceChildren(...(key ? [worded("span", key)] : []));
}

const onRefusal = (refusal) => notice(notices[refusal.status] ?? "refused");

/** Sends what was said by words, button or form, and leads the focus to what it opens, unless the person is writing the next message. */
async function press(said, content) {
  const shown = await say(said, content);
  if (byId("message").value) return;
  const control = shown?.querySelector("form [aria-invalid=true]") ?? shown?.querySelector("form input, form select, form textarea");
  (control ?? (said.action ? shown : null))?.focus({ preventScroll: Boolean(!control) });
}

const sayText = (text) => press({ text }, text);

/** What the person did, in words: a pressed button's title, a form's answers. */
function contentOf({ text, action, values = {} }) {
  if (!action) return text;
  if (action === "say") return values.value ?? "";
  for (const reply of replies()) {
    const button = reply.actions?.find((each) => each.action === action && each.value === (values.value ?? ""));
    if (button) return button.title;
    if (reply.form?.action === action) return summaryOf(reply.form, values);
  }
  return Object.values(values).join("\n") || action;
}

function showEntry(entry) {
  if (entry.from === "person") {
    if (!entry.action?.startsWith("feedback.")) addPerson(entry.id, contentOf(entry), entry.at)("sent");
  } else addBot(entry.id, entry.reply, entry.at, press);
}

/** Opens the conversation: what was said so far, what waits to be sent, and what is said from now on. */
async function open() {
  unfollow();
  clear();
  notice(null);
  try {
    const { messages, after } = await history(conversation());
    messages.forEach(showEntry);
    unfollow = follow(conversation(), after, (entry) => {
      const isNew = !has(entry.id);
      showEntry(entry);
      if (isNew) toEnd(byId("log").lastElementChild);
    });
  } catch (refusal) {
    notice(notices[refusal.status] ?? "historyMissing");
  }
  resume(contentOf, has);
  if (byId("log").lastElementChild) toEnd(byId("log").lastElementChild);
}

async function name() {
  try {
    partnership = (await session()).partnership;
  } catch (refusal) {
    notice(notices[refusal.status] ?? "historyMissing");
  }
}

function showName() {
  byId("partnership").textContent = partnership?.[language()] ?? "";
  document.title = partnership ? `Accordo · ${partnership[language()]}` : "Accordo";
}

async function start() {
  await speak(language());
  startTheme(byId("theme"));
  startSending({ press, onRefusal });
  startComposer(sayText);
  byId("suggestions").append(...suggestions.map((key) => make("li", {}, worded("button", key, { type: "button", onclick: () => sayText(words(key)) }))));
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", async () => {
      await choose(button.dataset.language);
      showName();
    });
  }
  byId("start-over").addEventListener("click", async () => {
    newConversation();
    await open();
    notice("startedOver");
    byId("message").focus();
  });
  addEventListener("offline", () => notice("offline"));
  addEventListener("online", () => {
    notice(null);
    retryAll();
  });
  await name();
  showName();
  await open();
}

start();
