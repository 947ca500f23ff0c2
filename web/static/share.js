// What saves an answer, a table or a chart, the less usual ways to share an answer, and to keep it: loaded when one is asked for. The
// tools are those of save.js.
import { card, drawn } from "./card.js";
import { picture, png } from "./picture.js";
import { qr } from "./qr.js";
import { MOST, isKeepable, joined, keep, kept, machine, remember } from "./store.js";

/** Numbers as numbers, all else as text. */
const value = (cell) => (/^−?[\d,]+(\.\d+)?$/.test(cell) ? Number(cell.replaceAll(",", "").replace("−", "-")) : cell);

function json({ title, question, says, tables, notes, source, address }) {
  const read = tables.map(({ heading, rows: [columns, ...rows] }) => ({
    heading,
    columns,
    rows: rows.map((row) => row.map(value)),
  }));
  const asked = Object.fromEntries(question);
  return JSON.stringify({ source, address, title, question: asked, answer: says, tables: read, notes }, null, 2);
}

/** Its path below the root of the site, which is where this script's folder stands. */
const here = () => location.pathname.slice(new URL("..", import.meta.url).pathname.length);

const today = () => new Date().toISOString().slice(0, 10);

function stored(done, bar) {
  if (!done) throw new Error(bar.dataset.blocked);
}

/** Shows of which machine the page knows. */
function tell(bar) {
  const line = bar.querySelector(".mine");
  line.querySelector("b").textContent = machine()?.name ?? "";
  line.hidden = machine() === null;
}

function save(around, ending, type, content) {
  const { answer, chart, result } = around.dataset;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `rooftop-${answer ?? chart ?? result}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
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

export const share = {
  csv: async (around, { answer, isWhole, table }) =>
    save(around, "csv", "text/csv", isWhole(around) ? sheets(await answer(around)) : csv(await table(around))),
  svg: (around, { address }) => save(around, "svg", "image/svg+xml", picture(around, address()).text),
  png: async (around, { address }) => save(around, "png", "image/png", await png(picture(around, address()))),
  json: async (bar, { answer }) => save(bar, "json", "application/json", json(await answer(bar))),
  "card-svg": async (bar, { answer }) => save(bar, "svg", "image/svg+xml", (await card(await answer(bar))).text),
  "card-png": async (bar, { answer }) => save(bar, "png", "image/png", await png(await card(await answer(bar)), 1)),
  qr: async (bar, { show }) => {
    const code = await qr(location.href);
    if (!code) throw new Error(bar.dataset.tooLong);
    return show("qr", drawn(code, 320, { role: "img" }));
  },
  keep: async (bar, { answer }) => {
    const { title, asked, says } = await answer(bar);
    const entry = {
      path: here(),
      query: location.search.slice(1),
      title,
      asked: asked.slice(0, 1000),
      says: says.join(" ").slice(0, 1000),
      day: today(),
    };
    if (!isKeepable(entry)) throw new Error(bar.dataset.tooLongToKeep);
    stored(keep(joined([entry], kept()).slice(0, MOST)), bar);
  },
  remember: async (bar) => {
    const asked = new URLSearchParams(location.search);
    /** Some have a list, others a number. @type {(name: string) => any} */
    const field = (name) => document.getElementById(name);
    const of = (name) => asked.get(name) ?? field(name)?.dataset.value ?? field(name)?.value ?? "";
    const shown = (it) => it?.selectedOptions?.[0]?.textContent.trim() ?? it?.value;
    const names = ["device", "memory", "os"].map((name) => shown(field(name)));
    const mine = { device: of("device"), memory: of("memory"), os: of("os"), name: names.filter(Boolean).join(", ") };
    stored(remember(mine), bar);
    tell(bar);
    bar.querySelector("[data-does=forget]").hidden = false;
  },
  forget: async (bar) => {
    stored(remember(null), bar);
    tell(bar);
  },
};
