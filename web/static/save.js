// Copies and saves answers, tables and charts. Works on what is in the page, so that a page needs no wasm for it.
// A button says with data-does what it is to do; it belongs to the [data-chart], [data-result] or [data-answer] around it.
// What is seldom asked for is in share.js, which is loaded when it is.
import { address, answer, table } from "./answer.js";

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
  return share[name](around, { address, answer, isWhole, show, table });
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
