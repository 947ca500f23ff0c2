// What this site keeps in the browser, if the reader asks for it: answers and a machine. Storage may be blocked or hold
// anything: what cannot be read is as if it were not there.
const [KEPT, MACHINE, OWN] = ["rooftop-kept", "rooftop-machine", "rooftop-own"];

/** Answers that can be kept. */
export const MOST = 1000;
/** The longest text of an entry that is ours; questions in addresses are far shorter. */
const LONGEST = 4000;

/** Half a surrogate pair is no text: no address can hold it. */
const isText = (value) => typeof value === "string" && value.length <= LONGEST && !/\p{Surrogate}/u.test(value);

/** Whether a text is a day of the calendar, which 2026-02-30 is not. */
function isDay(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a value is an answer as this page keeps it; its path stays within the site. */
const isEntry = (it) =>
  typeof it === "object" &&
  it !== null &&
  [it.path, it.query, it.title, it.asked, it.says].every(isText) &&
  /^(?:[a-z0-9.-]*[a-z0-9]\/)*$/.test(it.path) &&
  !/[#\s]/.test(it.query) &&
  isDay(it.day);

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Whether it is kept now. */
function write(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Kept answers, newest first; no more than can be kept, whoever wrote them. */
export function kept() {
  const list = read(KEPT);
  return Array.isArray(list) ? joined(list.filter(isEntry), []).slice(0, MOST) : [];
}

export const keep = (list) => write(KEPT, list.length ? list : null);

/** Answers with these before them; the same question is there once. */
export function joined(entries, list) {
  const known = new Map();
  for (const it of [...entries, ...list]) {
    const question = `${it.path}?${it.query}`;
    if (!known.has(question)) known.set(question, it);
  }
  return [...known.values()];
}

/** Whether an answer can be kept as it is. */
export const isKeepable = isEntry;

/** The content of a file of kept answers. */
export const exported = (list) => JSON.stringify({ rooftop: "kept answers", version: 1, answers: list }, null, 2);

/** Answers in such a file; an error says what is wrong, by the name of the words for it, and with which entry. */
export function imported(content) {
  let file;
  try {
    file = JSON.parse(content);
  } catch {
    throw new Error("not-json");
  }
  if (file?.rooftop !== "kept answers" || file.version !== 1 || !Array.isArray(file.answers))
    throw new Error("not-ours");
  const bad = file.answers.findIndex((it) => !isEntry(it));
  if (bad >= 0) throw new Error("bad-entry", { cause: bad + 1 });
  // Nothing is taken over but what an entry has.
  const answers = file.answers.map(({ path, query, title, asked, says, day }) => ({
    path,
    query,
    title,
    asked,
    says,
    day,
  }));
  return joined(answers, []);
}

/** The reader's machine: what addresses say of it, and its name. */
export function machine() {
  const it = read(MACHINE);
  const known = it !== null && [it?.device, it?.memory, it?.os, it?.name].every(isText);
  return known ? it : null;
}

export const remember = (it) => write(MACHINE, it);

/** The fields of an address that say how fast this machine ran: the page of the machine keeps a line for each. */
export function own({ device }) {
  try {
    const lines = (localStorage.getItem(OWN) ?? "").slice(0, LONGEST).split("\n");
    const fields = lines.find((line) => line.startsWith(`${device} `))?.slice(device.length + 1) ?? "";
    return /^own-speed=[\d.]+(&own-runs=\d+)?$/.test(fields) ? `&${fields}` : "";
  } catch {
    return "";
  }
}
