// Tables of plain pages that can be put in order: each head becomes a button, for mouse and keyboard, and says which order
// its column is in. Without scripts the order is the catalogue's.
const UNITS = { kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** The number a cell begins with, in its base unit; NaN where it begins with a word. */
function number(text) {
  const [, digits, unit] = /^([\d.,]+)\s?(\w*)/.exec(text) ?? [];
  return digits === undefined ? NaN : Number(digits.replaceAll(",", "")) * (UNITS[unit] ?? 1);
}

function compare(a, b) {
  const [x, y] = [number(a), number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b, undefined, { numeric: true }) : x - y;
}

function sort(table, head, down) {
  for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const text = (row) => row.cells[head.cellIndex].textContent;
  const [body] = table.tBodies;
  const rows = [...body.rows];
  // In a column of numbers a word (nothing fits, nothing was measured) stands last, whichever the order.
  const counted = head.cellIndex > 0 && rows.some((row) => !Number.isNaN(number(text(row))));
  const last = (row) => counted && Number.isNaN(number(text(row)));
  rows.sort((a, b) => last(a) - last(b) || compare(text(a), text(b)) * (down ? -1 : 1));
  body.append(...rows);
}

function prepare(table) {
  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    // Numbers begin with the largest, names with A; a second press turns the order round.
    button.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort");
      sort(table, head, order ? order === "ascending" : head.cellIndex > 0);
    });
  }
}

document.querySelectorAll("table.sortable").forEach(prepare);
