// Makes elements. Text is always a text node: nothing that comes from outside is ever read as markup.

/** An element with attributes, listeners (onclick: f) and children (strings, nodes, null for none). */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

/** The element with this id. */
export const byId = (id) => document.getElementById(id);

let made = 0;

/** An id nothing else on the page has. */
export const freshId = (start) => `${start}-${++made}`;
