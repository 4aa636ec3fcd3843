// The host's door: everything the page asks over HTTP.

/** A request that did not succeed: its status (0 when nothing came back) and how many seconds to wait. */
export class Refusal extends Error {
  constructor(status, after = 0) {
    super(`status ${status}`);
    this.status = status;
    this.after = after;
  }

  /** True when the same message may succeed later. */
  get passes() {
    return [0, 409, 429].includes(this.status) || this.status >= 500;
  }
}

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refusal(0);
  }
  if (!response.ok) throw new Refusal(response.status, Number(response.headers.get("Retry-After")) || 0);
  return response;
}

/** Who is here, and which partnership this is. */
export const session = async () => (await ask("/api/chat/session")).json();

/** The conversation so far. */
export const history = async (conversation) => (await ask(`/api/chat/messages?conversation=${encodeURIComponent(conversation)}`)).json();

/** Follows what the bot says unasked; returns a function that stops. */
export function follow(conversation, after, onEntry) {
  const events = new EventSource(`/api/chat/events?conversation=${encodeURIComponent(conversation)}&after=${after}`);
  events.addEventListener("message", (event) => onEntry(JSON.parse(event.data)));
  return () => events.close();
}

/** Sends a message; onText gets the text of the reply as it grows. Returns the replies. */
export async function send(message, onText) {
  const response = await ask("/api/chat/messages", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(message),
  });
  let text = "";
  let replies = null;
  try {
    for await (const { name, data } of eventsOf(response.body)) {
      if (name === "delta" && data.index === 0) onText((text += data.text));
      if (name === "reply") replies = data.replies;
    }
  } catch {
    // The line broke in the middle: the same id asks for the same answer again.
  }
  if (!replies) throw new Refusal(0);
  return replies;
}

async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const lines = block.split("\n");
      const field = (name) => lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2)).join("\n");
      yield { name: field("event"), data: JSON.parse(field("data") || "null") };
    }
  }
}
