// The fuzz target in JavaScript: files that the page of kept answers imports, by mutation of fuzz/corpus/kept/.
// node fuzz/kept.mjs SECONDS SEED prints how many cases it tried; what breaks a promise is thrown with the file that does.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { exported, imported, joined } from "../web/static/store.js";

const [seconds, seed] = process.argv.slice(2).map(Number);
const corpus = new URL("corpus/kept/", import.meta.url);
const seeds = readdirSync(corpus).map((name) => readFileSync(new URL(name, corpus), "utf8"));

/** Whole numbers below `end`: xorshift32, so that a seed always gives the same cases. */
let state = (seed || 1) >>> 0;
function below(end) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % end;
}
const oneOf = (list) => list[below(list.length)];

/** What a field may be given. */
const VALUES = [
  null,
  true,
  0,
  -1,
  1e308,
  "",
  "a/",
  "../",
  "//evil.example/",
  "javascript:alert(1)",
  "zh/",
  "a//",
  "/",
  "?x",
  "#",
  " ",
  "\u2028",
  "\ud800",
  "2026-02-29",
  "2026-11-21",
  "0000-00-00",
  "9999-99-99",
  "x".repeat(4000),
  "x".repeat(4001),
  [],
  {},
  [[]],
];
const KEYS = [
  "path",
  "query",
  "title",
  "asked",
  "says",
  "day",
  "rooftop",
  "version",
  "answers",
  "__proto__",
  "constructor",
];

/** One value somewhere in the file becomes another, or an entry is repeated. */
function restructured(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return text;
  }
  const entries = Array.isArray(file?.answers) ? file.answers : [];
  const target = entries.length && below(4) ? oneOf(entries) : file;
  if (typeof target !== "object" || target === null) return text;
  if (below(5) === 0) entries.push(...Array.from({ length: below(50) }, () => structuredClone(oneOf(entries) ?? null)));
  else
    Object.defineProperty(target, oneOf(KEYS), {
      value: oneOf(VALUES),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return JSON.stringify(file);
}

/** Characters are dropped, repeated or exchanged for those of another file. */
function spliced(text) {
  const [from, length] = [below(text.length + 1), below(20)];
  const other = oneOf(seeds);
  const start = below(other.length + 1);
  return text.slice(0, from) + other.slice(start, start + below(40)) + text.slice(from + length);
}

const REFUSALS = ["not-json", "not-ours", "bad-entry"];
const FIELDS = ["path", "query", "title", "asked", "says", "day"];

function check(text) {
  let answers;
  try {
    answers = imported(text);
  } catch (error) {
    assert.ok(REFUSALS.includes(error.message), `refused with ${error}`);
    return;
  }
  for (const answer of answers) {
    assert.deepEqual(Object.keys(answer), FIELDS);
    for (const field of FIELDS) assert.equal(typeof answer[field], "string", field);
    const href = new URL(answer.path + (answer.query && `?${answer.query}`), "https://site.example/rooftop/").href;
    assert.ok(href.startsWith("https://site.example/rooftop/"), `leads to ${href}`);
  }
  assert.deepEqual(imported(exported(answers)), answers, "the exported file is read as the same");
  const twice = joined(answers, answers).map(({ path, query }) => `${path}?${query}`);
  assert.equal(
    new Set(twice).size,
    new Set(answers.map(({ path, query }) => `${path}?${query}`)).size,
    "nothing is lost",
  );
}

let cases = 0;
for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
  let text = oneOf(seeds);
  for (let round = below(4); round >= 0; round--) text = below(3) ? restructured(text) : spliced(text);
  // Time of the processor: other programs may run beside this one.
  const start = process.cpuUsage();
  try {
    check(text);
  } catch (error) {
    throw new Error(`${error.message}\n${text}`, { cause: error });
  }
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < 1_000_000, `takes more than a second:\n${text}`);
  cases++;
}
console.log(cases);
