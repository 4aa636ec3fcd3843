// The small Markdown of replies, as elements: paragraphs, lists, quotes, bold, italic, code, links. Nothing else becomes markup.
import { make } from "../dom.js";

const item = /^\s*(?:[-*]|\d{1,3}[.)])\s+/;
const ordered = /^\s*\d/;
const link = /^\[((?:\\.|[^\]\\])+)\]\(((?:\\.|[^)\s\\])+)\)/;
const special = /[\\`*_[\n]/;

/** The blocks of a text. */
export function markdown(text) {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const blocks = [];
  while (lines.length) {
    if (!lines[0].trim()) lines.shift();
    else if (lines[0].startsWith(">")) blocks.push(make("blockquote", {}, markdown(take(lines, (line) => line.startsWith(">")).map((line) => line.replace(/^> ?/, "")).join("\n"))));
    else if (item.test(lines[0])) blocks.push(list(lines));
    else if (/^#{1,6}\s/.test(lines[0])) blocks.push(make("p", {}, make("strong", {}, inline(lines.shift().replace(/^#+\s+/, "")))));
    else blocks.push(make("p", {}, inline(take(lines, (line) => line.trim() && !line.startsWith(">") && !item.test(line)).join("\n"))));
  }
  return blocks;
}

function take(lines, belongs) {
  const end = lines.findIndex((line) => !belongs(line));
  return lines.splice(0, end < 0 ? lines.length : Math.max(1, end));
}

function list(lines) {
  const tag = ordered.test(lines[0]) ? "ol" : "ul";
  const start = tag === "ol" ? Number.parseInt(lines[0], 10) : 1;
  const items = [];
  for (const line of take(lines, (next) => item.test(next) || (/^\s{2,}\S/.test(next)))) {
    if (item.test(line)) items.push(line.replace(item, ""));
    else items[items.length - 1] += `\n${line.trim()}`;
  }
  return make(tag, { start: start === 1 ? null : start }, items.map((content) => make("li", {}, inline(content))));
}

/** The pieces of a line. */
export function inline(text) {
  const nodes = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push(plain);
    plain = "";
  };
  for (let i = 0; i < text.length; ) {
    const piece = special.test(text[i]) ? pieceAt(text, i) : null;
    if (piece) {
      if (typeof piece.node === "string") plain += piece.node;
      else {
        flush();
        nodes.push(piece.node);
      }
      i = piece.end;
    } else plain += text[i++];
  }
  flush();
  return nodes;
}

function pieceAt(text, i) {
  if (text[i] === "\n") return { node: make("br"), end: i + 1 };
  if (text[i] === "\\") return { node: text[i + 1] ?? "\\", end: i + 2 };
  if (text[i] === "[") return linkAt(text, i);
  const mark = text.startsWith("**", i) ? "**" : text[i];
  const end = closing(text, i + mark.length, mark);
  if (end < 0) return null;
  const inner = text.slice(i + mark.length, end);
  const tag = { "**": "strong", "*": "em", "_": "em", "`": "code" }[mark];
  return { node: make(tag, {}, mark === "`" ? inner : inline(inner)), end: end + mark.length };
}

function closing(text, from, mark) {
  if (!text[from] || /\s/.test(text[from])) return -1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (i > from && text.startsWith(mark, i) && !(mark === "*" && text[i + 1] === "*")) return i;
  }
  return -1;
}

function linkAt(text, i) {
  const found = link.exec(text.slice(i));
  if (!found) return null;
  const address = safeAddress(found[2].replace(/\\(.)/g, "$1"));
  const node = address
    ? make("a", { href: address, rel: "noopener noreferrer", target: address.startsWith("mailto:") ? null : "_blank" }, inline(found[1]))
    : make("span", {}, inline(found[1]));
  return { node, end: i + found[0].length };
}

/** An address people may be led to: http, https, mailto, or a path on this host; null for any other. */
export function safeAddress(address) {
  try {
    return ["http:", "https:", "mailto:"].includes(new URL(address, location.href).protocol) ? address : null;
  } catch {
    return null;
  }
}
