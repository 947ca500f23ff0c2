// Tables that can be put in order: each head is a button, for mouse and keyboard, and says which order its column is in.
// Tables of plain pages get their buttons here, those of widgets have them. Without scripts the order is the page's own.
const UNITS = { kB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 };

/** The number a cell begins with, in its base unit; NaN where it begins with a word. "46 of 102 GB" and "46 / 102 GB" are 46 GB. */
function number(text) {
  const found = /^[$÷×~ ]*(−?)([\d.,]+)\s?(?:(?:of|\/) [\d.,]+ )?(\w*)/.exec(text);
  if (!found) return NaN;
  const [, minus, digits, unit] = found;
  return Number(digits.replaceAll(",", "")) * (UNITS[unit] ?? 1) * (minus ? -1 : 1);
}

function compare(a, b) {
  const [x, y] = [number(a), number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b, undefined, { numeric: true }) : x - y;
}

function sort(head) {
  const [body] = head.closest("table").tBodies;
  const down = head.getAttribute("aria-sort") === "descending";
  const text = (row) => row.cells[head.cellIndex]?.textContent.trim() ?? "";
  const rows = [...body.rows];
  // In a column of numbers a word (nothing fits, nothing was measured) is last, whichever the order.
  const counted = head.cellIndex > 0 && rows.some((row) => !Number.isNaN(number(text(row))));
  const last = (row) => counted && Number.isNaN(number(text(row)));
  const sorted = [...rows].sort(
    (a, b) => Number(last(a)) - Number(last(b)) || compare(text(a), text(b)) * (down ? -1 : 1),
  );
  if (sorted.some((row, at) => row !== rows[at])) body.append(...sorted);
}

/** A widget writes new answers into its rows: they keep the order that their head promises. */
function keepSorted(body) {
  const observer = new MutationObserver(() => {
    const heads = body.closest("table")?.tHead.rows[0].cells ?? [];
    const head = [...heads].find((cell) => cell.hasAttribute("aria-sort"));
    if (head) sort(head);
    observer.takeRecords();
  });
  observer.observe(body, { childList: true, characterData: true, subtree: true });
}

const kept = new WeakSet();

addEventListener("click", ({ target }) => {
  const head = target instanceof Element && target.closest("[data-sort]")?.closest("th");
  if (!head) return;
  // Numbers begin with the largest, names with A; a second press turns the order round.
  const order = head.getAttribute("aria-sort");
  const down = order ? order === "ascending" : head.cellIndex > 0;
  for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  sort(head);
  const [body] = head.closest("table").tBodies;
  if (!kept.has(body)) keepSorted(body);
  kept.add(body);
});

for (const head of document.querySelectorAll("table.sortable > thead > tr:first-child > th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.sort = "";
  button.textContent = head.textContent;
  head.replaceChildren(button);
}
