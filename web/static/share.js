// The less usual ways to share an answer, and to keep it: loaded when one is asked for. `tools` are those of save.js.
import { card, drawn } from "./card.js";
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

export const share = {
  json: async (bar, { answer, save }) => save(bar, "json", "application/json", json(await answer(bar))),
  "card-svg": async (bar, { answer, make, save }) =>
    save(bar, "svg", "image/svg+xml", (await card(await answer(bar), make)).text),
  "card-png": async (bar, { answer, make, png, save }) =>
    save(bar, "png", "image/png", await png(await card(await answer(bar), make), 1)),
  qr: async (bar, { make, show }) => {
    const code = await qr(location.href);
    if (!code) throw new Error(bar.dataset.tooLong);
    return show("qr", drawn(code, 320, make, { role: "img" }));
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
