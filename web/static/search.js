// The page of the search: machines, models and pages are found while something is typed, and the address follows.
import { lists } from "./lists.js";

const form = document.querySelector("#search form");
const field = form.querySelector("input");
const status = document.querySelector("#search [role=status]");
const results = document.querySelector("#search .results");
/** @type {HTMLElement} */
const problems = document.querySelector("#search .problems");
/** Longer is nothing that anybody types. */
const LONGEST = 200;
let following;
let announcing;

function made(name, attributes, ...content) {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...content);
  return element;
}

/** Links under their headings, in the order of the tab key. */
async function find() {
  const make = await lists();
  const [count, ...lines] = make("site", field.value.slice(0, LONGEST), "", "", "", false).split("\n");
  const parts = [];
  let last;
  for (const [group, name, href, detail] of lines.map((line) => line.split("\t"))) {
    if (!href) {
      parts.push(made("p", {}, name));
      continue;
    }
    if (group !== last)
      parts.push(made("section", {}, ...(group ? [made("h2", {}, group)] : []), made("ul", { className: "entries" })));
    last = group;
    const more = detail ? [" ", made("small", {}, detail)] : [];
    parts.at(-1).lastChild.append(made("li", {}, made("a", { href }, name), ...more));
  }
  results.replaceChildren(...parts);
  clearTimeout(announcing);
  announcing = setTimeout(() => (status.textContent = count), 500);
}

/** Safari allows 100 changes of the address in 30 s. */
function follow() {
  const asked = field.value.trim();
  const query = asked && `?q=${encodeURIComponent(asked)}`;
  history.replaceState(null, "", location.pathname + query);
  problems.replaceChildren();
}

// There is nothing to send.
form.addEventListener("submit", (event) => event.preventDefault());
field.addEventListener("focus", lists);
field.addEventListener("input", () => {
  find();
  clearTimeout(following);
  following = setTimeout(follow, 300);
});

const fields = new URLSearchParams(location.search);
const known = problems.dataset.known.split(" ");
const isKnown = (name) => known.some((it) => (it.endsWith("*") ? name.startsWith(it.slice(0, -1)) : name === it));
const unknown = [...fields].filter(([name]) => !isKnown(name)).map((field) => field.join("="));
const says = (given) => problems.dataset.unknown.replace("{}", () => given);
problems.append(...unknown.map((given) => made("p", {}, says(given))));

const asked = fields.get("q")?.trim().slice(0, LONGEST);
if (asked) field.value = asked;
if (field.value) find();
