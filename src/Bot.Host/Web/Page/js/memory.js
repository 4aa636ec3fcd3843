// What this browser remembers: language, theme, the conversation, messages that have not arrived yet.
const prefix = "accordo.";

/** A remembered value; null when there is none. */
export function recall(name) {
  try {
    return JSON.parse(localStorage.getItem(prefix + name));
  } catch {
    return null; // storage is off, or holds what we did not write
  }
}

/** Remembers a value; null forgets it. */
export function remember(name, value) {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // Private windows may keep nothing: the page works until it is closed.
  }
}

/** An id nobody else makes. */
export const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");

let here = recall("conversation") ?? newId();
remember("conversation", here);

/** The conversation that is open. */
export const conversation = () => here;

/** Opens a new conversation. */
export function newConversation() {
  here = newId();
  remember("conversation", here);
  remember("waiting", null);
}
