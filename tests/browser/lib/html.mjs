// A built page read without a browser: its elements in their order, and its texts with the elements around them. The pages
// are our own and valid (`links.mjs` holds that), so every element that is not empty has its end tag.
import { readFile } from "node:fs/promises";
import { dist } from "../lib.mjs";

const EMPTY = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
/** What has no elements in it. */
const RAW = "script|style|textarea|title";
const TOKEN = new RegExp(
  `<!--[^]*?-->|<!DOCTYPE[^>]*>|<(${RAW})\\b([^>]*)>([^]*?)</\\1>|<(/?)([a-zA-Z][\\w-]*)((?:\\s+[^\\s=>/]+(?:="[^"]*")?)*)\\s*(/?)>|([^<]+)`,
  "g",
);
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const decoded = (text) =>
  !text.includes("&")
    ? text
    : text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
        name ? (NAMED[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
      );

/** An element: its tag, its attributes, what is around it. */
class Element {
  constructor(tag, attributes, parent) {
    this.tag = tag.toLowerCase();
    this.parent = parent;
    this.written = attributes;
  }

  /** Read when they are asked for: pages have thousands of elements. */
  get attributes() {
    this.read ??= Object.fromEntries(
      [...this.written.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name, value = ""]) => [name, decoded(value)]),
    );
    return this.read;
  }

  /** Whether this or an element around it passes. */
  within(passes) {
    for (let at = this; at; at = at.parent) if (passes(at)) return true;
    return false;
  }

  has(name) {
    return (this.attributes.class ?? "").split(/\s+/).includes(name);
  }
}

/** The elements of a page in their order, and its texts, each with the element it is in. */
export function parse(html) {
  const elements = [];
  const texts = [];
  let open;
  const add = (tag, attributes) => {
    const element = new Element(tag, attributes, open);
    elements.push(element);
    return element;
  };
  for (const [token, raw, ofRaw, content, end, tag, attributes, closed, text] of html.matchAll(TOKEN)) {
    if (raw) texts.push({ element: add(raw, ofRaw), text: decoded(content) });
    else if (text) texts.push({ element: open, text: decoded(text) });
    else if (end) {
      if (open?.tag !== tag.toLowerCase()) throw new Error(`${token} ends <${open?.tag}>`);
      open = open.parent;
    } else if (tag) {
      const element = add(tag, attributes);
      if (!EMPTY.has(element.tag) && !closed) open = element;
    }
  }
  if (open) throw new Error(`<${open.tag}> has no end`);
  return { elements, texts };
}

/** A page of the built site, by its address below base. */
export const page = async (path) =>
  parse(await readFile(`${dist}/${path === "404.html" ? path : `${path}index.html`}`, "utf8"));

/** What is shown neither with scripts nor without. */
const isHidden = ({ tag, attributes }) => /^(script|style|template|title)$/.test(tag) || "hidden" in attributes;
const INLINE = /^(a|abbr|b|cite|code|data|em|i|mark|small|span|strong|sub|sup|time)$/;
const block = (element) => (INLINE.test(element?.tag) ? block(element.parent) : element);

/** What a reader whose browser runs no scripts sees of the elements that pass, in one line. */
export function shown({ texts }, passes) {
  let seen = "";
  let last;
  for (const { element, text } of texts) {
    if (!element?.within(passes) || element.within(isHidden)) continue;
    seen += (block(element) === last ? "" : " ") + text;
    last = block(element);
  }
  return seen.replace(/\s+/g, " ").trim();
}
