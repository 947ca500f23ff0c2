// Reads questions, answers and tables off the page as words.

/** What an element says, without what is drawn for the eye alone. */
export function text(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("[aria-hidden], svg").forEach((node) => node.remove());
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** Makes what a page makes only when it is first asked for: the numbers of a chart, memory by term, long lists. */
async function unfold(around, folded) {
  const empty = [...around.querySelectorAll(folded)].filter((details) => !details.querySelector("table"));
  for (const details of empty) details.querySelector("summary").click();
  if (empty.length) await new Promise((made) => setTimeout(made, 100));
  return empty;
}

/** The numbers of a chart or a result: cells row by row, heads first. */
export async function table(around) {
  await unfold(around, "details.numbers");
  return cells(around.querySelector("table"));
}

const cells = (table) => [...table.rows].map((row) => [...row.cells].map(text));

/** Names and values as a table. */
const pairs = (list) => [
  ["", ""],
  ...[...list.querySelectorAll("dt")].map((name) => [text(name), text(name.nextElementSibling)]),
];

/** All that stands in the answer below which `bar` is: its question, its sentences, its numbers, what to know. */
export async function answer(bar) {
  const around = document.getElementById(bar.dataset.answer);
  const made = await unfold(around, "details.terms, details.list");
  const headings = [...around.querySelectorAll("h2, h3")];
  const before = (element) =>
    headings.findLast((it) => it.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  const heading = (element) => {
    const name = element.caption ?? before(element);
    return name ? text(name) : "";
  };
  const tables = [...around.querySelectorAll("table, dl")].filter((it) => !it.closest("[data-chart]"));
  const form = around.querySelector("form.question");
  const read = {
    title: text(document.querySelector("h1")),
    question: question(form),
    asked: asked(form),
    lead: text(around.querySelector(".verdict strong, .results .lead, .findings li") ?? around),
    says: [...around.querySelectorAll(".verdict, .results .lead, .findings li")].map(text),
    tables: tables.map((it) => ({
      heading: heading(it),
      rows: it instanceof HTMLTableElement ? cells(it) : pairs(it),
      isFirst: it.matches(".details"),
    })),
    // Why it is so, each with its source.
    causes: [...around.querySelectorAll("ol.findings > li")].map((item) => {
      const link = item.querySelector("a");
      return { says: text(item).slice(0, -text(link).length).trim(), source: link.href };
    }),
    notes: [...around.querySelectorAll(".caveats li")].map(text),
    source: bar.dataset.source,
    address: address(),
  };
  for (const details of made) details.open = false;
  return read;
}

/** Every field of the form with what it is set to, and what was picked. Not what was pasted. */
function question(form) {
  const picked = [...form.querySelectorAll("fieldset")].map((set) => {
    const names = [...set.querySelectorAll(".picked b")].map(text);
    return [text(set.querySelector("legend")), names.join(", ")];
  });
  const fields = [...form.querySelectorAll(".field")].map((field) => [
    text(field.querySelector("label")),
    value(field),
  ]);
  return [...picked, ...fields].filter(([, value]) => value);
}

/** The question in a line: as a sentence where it is one, without what is folded away. */
function asked(form) {
  const sentence = form.querySelector(".sentence");
  if (sentence)
    return [...sentence.children]
      .map((it) => (it.matches(".field") ? value(it) : text(it)))
      .join(" ")
      .replace(" ?", "?");
  const isEmpty = (it) => it.querySelector("[role=combobox][data-value='']");
  const isSaid = (it) => !it.closest("details") && !isEmpty(it) && (!it.matches(".field") || value(it));
  const parts = [...form.querySelectorAll(".picked b, .field")].filter(isSaid);
  // A number says little without its name.
  const named = (it) =>
    it.querySelector("input:not([role=combobox])") ? `${text(it.querySelector("label"))} ${value(it)}` : value(it);
  return parts.map((it) => (it.matches(".field") ? named(it) : text(it))).join(" · ");
}

/** What a field is set to. */
function value(field) {
  const control = field.querySelector("select, input:not([type=range])");
  if (control?.type === "checkbox") return control.checked ? "✓" : "–";
  return (control?.selectedOptions?.[0]?.textContent ?? control?.value ?? "").trim();
}

/** The address of this answer; of a widget that of the full page. */
export function address() {
  /** @type {HTMLAnchorElement | null} */
  const full = document.querySelector("[data-full]");
  return full?.href ?? location.href;
}
