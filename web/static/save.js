// Copies and saves answers, tables and charts. Works on what is in the page, so that a page needs no wasm for it.
// A button says with data-does what it is to do; it belongs to the [data-chart], [data-result] or [data-answer] around it.
// What is seldom asked for is in share.js, which is loaded when it is.
import { address, answer, table } from "./answer.js";

const SVG = "http://www.w3.org/2000/svg";
const KEPT = [
  "fill",
  "fill-opacity",
  "font-style",
  "font-weight",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-width",
  "text-anchor",
];
const MARGIN = { left: 56, top: 72, right: 24, bottom: 40 };

addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest("[data-embed]");
  // The snippets are for the question as it is now.
  if (link instanceof HTMLAnchorElement) {
    const asked = new URL(address()).search.slice(1);
    link.search = `?widget=${link.dataset.embed}${asked && `&${asked}`}`;
  }
});

addEventListener("click", async ({ target }) => {
  /** @type {HTMLElement | false | null} */
  const button = target instanceof Element && target.closest("[data-does]");
  if (!button) return;
  const around = button.closest("[data-chart], [data-result], [data-answer]");
  const done = button.closest(".tools").querySelector("[role=status]");
  // What is said twice is announced twice only if it was gone in between.
  done.textContent = "";
  try {
    const shown = await act(button.dataset.does, around);
    if (!shown) done.textContent = `${button.textContent} ✓`;
  } catch (error) {
    done.textContent = String(error?.message ?? error);
  }
});

/** As long as parts of the page that were not loaded yet are waited for, milliseconds. */
const LOADED = 5000;
const moment = () => new Promise((drawn) => setTimeout(drawn, 100));

const does = {
  link: () => copy(address()),
  markdown: async (around) => copy(isWhole(around) ? brief(await answer(around)) : markdown(await table(around))),
  text: (around) => copy(around.querySelector("pre").textContent),
  csv: async (around) =>
    save(around, "csv", "text/csv", isWhole(around) ? sheets(await answer(around)) : csv(await table(around))),
  svg: (around) => save(around, "svg", "image/svg+xml", picture(around).text),
  png: async (around) => save(around, "png", "image/png", await png(picture(around))),
  print: async () => {
    // What is unfolded for paper is drawn in a moment; print() itself would not wait for it.
    dispatchEvent(new Event("beforeprint"));
    const late = '[data-bundle][aria-busy="true"]:not(details:not([open]) *)';
    for (const end = Date.now() + LOADED; document.querySelector(late) && Date.now() < end; ) await moment();
    await moment();
    print();
  },
};

const isWhole = (around) => around.dataset.answer !== undefined;

/** Does it; whether the reader sees that in a dialog. */
async function act(name, around) {
  if (does[name]) return does[name](around);
  const { share } = await more();
  return share[name](around, { answer, make, png, save, show });
}

let loading;

/** The script for the rest; its hash is checked when the tag loads it, and the import takes what is there. */
function more() {
  const { share: src, shareIntegrity: integrity } = document.documentElement.dataset;
  loading ??= new Promise((onload, onerror) => {
    const script = document.createElement("script");
    Object.assign(script, { type: "module", src, integrity, crossOrigin: "anonymous", onload, onerror });
    document.head.append(script);
  }).then(() => import(src));
  // Without a network it may be there later.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Where the browser does not allow it, the text stands in a dialog to be copied by hand. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return false;
  } catch {
    const field = document.createElement("textarea");
    Object.assign(field, { readOnly: true, rows: 8, value: text });
    show("by-hand", field);
    field.select();
    return true;
  }
}

/** Shows something in the dialog of the page, below one of its headings. */
function show(name, content) {
  /** @type {HTMLDialogElement} */
  const dialog = document.querySelector("dialog.shown");
  for (const heading of dialog.querySelectorAll("h2")) heading.hidden = heading.id !== `shown-${name}`;
  dialog.setAttribute("aria-labelledby", `shown-${name}`);
  content.setAttribute("aria-labelledby", `shown-${name}`);
  dialog.querySelector("div").replaceChildren(content);
  dialog.showModal();
  return true;
}

function save(around, ending, type, content) {
  const { answer, chart, result } = around.dataset;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `rooftop-${answer ?? chart ?? result}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param {string[][]} rows */
function markdown(rows) {
  const [heads, ...body] = rows;
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...body.map(line), ""].join("\n");
}

/**
 * An answer to be pasted where people talk, in three lines: the answer, the question, a link to both. CSV and JSON have the rest.
 * One with causes is for a report: they follow, and the numbers.
 */
function brief({ asked, lead, says, causes, tables, source, address }) {
  const first = says[0] ?? lead;
  const said = first.startsWith(lead) ? `**${lead}**${first.slice(lead.length)}` : first;
  // Two spaces end a line in Markdown.
  const head = `${[said, asked, `[${source}](${address})`].filter(Boolean).join("  \n")}\n`;
  if (!causes.length) return head;
  const why = causes.map(({ says, source }, at) => `${at + 1}. ${says} <${source}>\n`).join("");
  return [head, why, ...tables.map(({ rows }) => markdown(rows))].join("\n");
}

/** Numbers lose their thousands separators, so that other programs read them as numbers. */
function csv(lines) {
  const plain = (cell) => (/^−?[\d,]+(\.\d+)?$/.test(cell) ? cell.replaceAll(",", "").replace("−", "-") : cell);
  // What a spreadsheet would run as a formula is text.
  const safe = (cell) => (/^[=+@\t\r-](?![\d.]+$)/.test(cell) ? `'${cell}` : cell);
  const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return lines.map((cells) => `${cells.map((cell) => quoted(safe(plain(cell)))).join(",")}\r\n`).join("");
}

/** Every table below its heading, then where they are from. */
const sheets = ({ tables, source, address }) =>
  [...tables.map(({ heading, rows }) => csv([[heading], ...rows])), csv([[source, address]])].join("\r\n");

/** The drawing as a file of its own: colours and type as they are now, a title above, where it is from below. */
function picture(around) {
  const drawn = around.querySelector("svg");
  const { width, height } = drawn.getBoundingClientRect();
  const copy = drawn.cloneNode(true);
  const originals = drawn.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, at) => {
    const style = getComputedStyle(originals[at]);
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  });
  const root = make("svg", {
    width: width + MARGIN.left + MARGIN.right,
    height: height + MARGIN.top + MARGIN.bottom,
    "font-family": "system-ui, sans-serif",
    "font-size": 13,
  });
  const page = getComputedStyle(document.documentElement);
  const label = (content, y, attributes) => make("text", { x: 16, y, fill: page.color, ...attributes }, content);
  root.append(make("rect", { width: "100%", height: "100%", fill: page.backgroundColor }));
  root.append(label(around.dataset.title, 28, { "font-size": 18, "font-weight": 600 }));
  for (const [name, value] of Object.entries({ x: MARGIN.left, y: MARGIN.top, width, height, overflow: "visible" })) {
    copy.setAttribute(name, value);
  }
  root.append(copy, label(address(), height + MARGIN.top + 26, { "font-size": 11 }));
  return {
    text: new XMLSerializer().serializeToString(root),
    width: root.getAttribute("width"),
    height: root.getAttribute("height"),
  };
}

function make(name, attributes, content = "") {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = content;
  return element;
}

/** Twice as fine as on the screen. */
async function png({ text, width, height }, fine = 2) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = fine * width;
  canvas.height = fine * height;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
