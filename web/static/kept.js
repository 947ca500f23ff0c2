// The page of kept answers: the list, a file to take along, a file to bring back.
import { MOST, exported, imported, joined, keep, kept, machine, remember } from "./store.js";

/** Templates, buttons and lists. @type {(id: string) => any} */
const find = (id) => document.getElementById(id);
const words = Object.fromEntries(
  [...find("words").content.querySelectorAll("li")].map((it) => [
    it.dataset.name.slice("data-".length),
    it.textContent,
  ]),
);
/** @type {HTMLElement} */
const section = document.querySelector(".kept");
const status = section.querySelector("[role=status]");
const root = new URL("..", import.meta.url);
const LARGEST = 1 << 20;

const say = (name, n) => (status.textContent = words[name].replace("{n}", n));

function element(name, content, more = {}) {
  return Object.assign(document.createElement(name), { textContent: content, ...more });
}

/** A line of the list: the question as a link, what was answered, a button. */
function line(entry) {
  const item = document.createElement("li");
  const href = new URL(entry.path + (entry.query && `?${entry.query}`), root).href;
  const remove = find("words").content.querySelector("button").cloneNode(true);
  remove.setAttribute("aria-label", `${remove.textContent}: ${entry.title} ${entry.asked}`);
  remove.addEventListener("click", () => {
    const at = [...find("entries").children].indexOf(item);
    change(
      kept().filter(({ path, query }) => path !== entry.path || query !== entry.query),
      "removed",
    );
    // The button is gone: its neighbour has the focus, or what is after the list.
    const buttons = find("entries").querySelectorAll("button");
    (buttons[at] ?? buttons[at - 1] ?? find("import")).focus();
  });
  item.append(
    element("a", entry.title, { href }),
    element("p", entry.asked, { className: "asked" }),
    element("p", `${words.day} ${entry.day}: ${entry.says}`),
    remove,
  );
  return item;
}

function list() {
  const entries = kept();
  find("entries").replaceChildren(...entries.map(line));
  find("none").hidden = entries.length > 0;
  for (const id of ["export", "clear"]) find(id).disabled = entries.length === 0;
}

function change(entries, done, n) {
  if (keep(entries)) say(done, n);
  else say("blocked");
  list();
}

find("export").addEventListener("click", () => {
  const link = element("a", "", { download: "rooftop-kept.json" });
  link.href = URL.createObjectURL(new Blob([exported(kept())], { type: "application/json" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
});

find("clear").addEventListener("click", () => confirm(words.sure) && change([], "removed"));

find("import").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  try {
    if (file.size > LARGEST) throw new Error("too-large");
    const entries = imported(await file.text());
    const all = joined(entries, kept());
    if (all.length > MOST) throw new Error("full", { cause: MOST });
    change(all, "imported", entries.length);
  } catch (error) {
    say(error.message in words ? error.message : "not-ours", error.cause);
  }
  // The same file can be chosen again.
  target.value = "";
});

function mine() {
  const known = machine();
  if (known) find("machine").textContent = known.name;
  find("forget").hidden = !known;
}

find("forget").addEventListener("click", () => {
  if (remember(null)) location.reload();
});

list();
mine();
section.hidden = false;
