// Sources: the words of the document, exactly, and the way to where they stand.
import { make } from "../dom.js";
import { worded } from "../words.js";
import { inline } from "./markdown.js";

const shownAtOnce = 2;

/** The cards of a reply's sources; a quote that the text shows already is not shown twice. */
export function sources(citations, reply) {
  const text = words(reply.text);
  const cards = citations.filter((citation) => !citation.isRelated).map((citation) => card(citation, reply.language, text));
  const more = cards.slice(shownAtOnce);
  return make(
    "section", { class: "sources" },
    worded("h3", cards.length === 1 ? "source" : "sources"),
    cards.slice(0, shownAtOnce),
    more.length ? make("details", {}, worded("summary", "moreSources", {}, more.length), more) : null,
  );
}

function card(citation, replyLanguage, text) {
  const lang = citation.language || null;
  const quote = citation.words || unmarked(citation.quote);
  return make(
    "figure", { class: "citation" },
    text.includes(words(quote)) ? null : make("blockquote", { lang }, quote),
    make(
      "figcaption", {},
      make("strong", { lang }, citation.title),
      citation.section && citation.section !== citation.title ? make("span", { class: "where", lang }, citation.section) : null,
      make(
        "span", { class: "way" },
        citation.label ? make("span", { class: "tag", lang: replyLanguage }, citation.label) : null,
        make("a", { href: addressOf(citation), target: "_blank", rel: "noopener" }, worded("span", "openSource"), " ", worded("span", "newTab", { class: "hidden" })),
      ),
    ),
  );
}

/** The words alone, to see whether one text holds another whatever their marks. */
const words = (text) => text.replace(/[^\p{L}\p{N}]+/gu, " ");

/** A quote is exact to the character, Markdown marks and all; people read its words. */
const unmarked = (quote) => quote
  .split("\n")
  .map((line) => make("span", {}, inline(line.replace(/^\s*(#{1,6}\s+|>\s?)/, ""))).textContent)
  .join("\n");

/** The document at the quote, highlighted. */
function addressOf({ url, document: id, start, end }) {
  const address = new URL(url || `/documents/${encodeURIComponent(id)}`, location.origin);
  if (address.origin !== location.origin) return "/";
  address.searchParams.set("start", start);
  address.searchParams.set("end", end);
  return address.pathname + address.search + address.hash;
}
