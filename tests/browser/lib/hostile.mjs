// A thousand addresses that nobody means well with: what is written into them, and how. The same each time.

/** Foreign hosts that must never be asked; `at` tells which address did it. */
const evil = (at) => `a${at}.evil.test`;

/** Markup, scripts, styles and addresses; each would leave a mark (`window.hit`, a dialog, an element, a request). */
const INJECTIONS = [
  (at) => `<img src=//${evil(at)}/ onerror=hit()>`,
  () => `"><script>hit()</script>`,
  () => `'-hit()-'`,
  () => `<svg/onload=hit()>`,
  () => `</title><script>hit()</script>`,
  () => `</template></script><script>alert(1)</script>`,
  (at) => `<base href=//${evil(at)}/>`,
  (at) => `<meta http-equiv=refresh content="0;url=//${evil(at)}/">`,
  (at) => `<link rel=stylesheet href=//${evil(at)}/x.css>`,
  (at) => `<iframe src=//${evil(at)}/></iframe>`,
  (at) => `<form action=//${evil(at)}/><button autofocus onfocus=hit()>`,
  () => `javascript:hit()//`,
  () => `data:text/html,<script>parent.hit()</script>`,
  (at) => `red;background:url(//${evil(at)}/)`,
  (at) => `}*{background:url(//${evil(at)}/)}`,
  () => `\${hit()}{{hit()}}<%= hit() %>#{hit()}`,
  () => `" autofocus onfocus="hit()`,
  (at) => `//${evil(at)}/`,
  (at) => `https://${evil(at)}/`,
  (at) => `\\\\${evil(at)}\\`,
  (at) => `[a](javascript:hit()) ![x](//${evil(at)}/x.png)`,
  () => `=cmd|' /C calc'!A0`,
  () => `../../../../etc/passwd`,
  () => `' OR 1=1 --`,
];

/** Text that breaks readers. */
const TEXTS = [
  ...Array.from({ length: 33 }, (_, code) => `a${String.fromCharCode(code)}b`),
  "\u007f\u0085\u2028\u2029",
  "\u202e\u2066abc\u2069\u202c",
  "\ufeff\u200b\u200d\u2060",
  "e\u0301".repeat(500),
  `Z${"\u0335".repeat(2000)}`,
  "👩‍👩‍👧‍👦🏴‍☠️\u{10ffff}\ufffe\uffff",
  "ｒｔｘ－４０９０",
  "ıİſK",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "undefined",
  "[object Object]",
];

const NUMBERS = [
  "-1",
  "-0",
  "0",
  "1e308",
  "1e400",
  "-1e-400",
  "9".repeat(400),
  "NaN",
  "Infinity",
  "0x10",
  "1_000",
  "1,000,000",
  "٣",
  "½",
  "1e",
  "+",
  "--1",
  "4294967296",
  "18446744073709551616",
  "9007199254740993",
  `0.${"0".repeat(300)}1`,
  "1K",
  "999999999999K",
  "2.5M",
];

/** Not what `encodeURIComponent` gives. */
const RAW = [
  "%",
  "%zz",
  "%C0%AF",
  "%ED%A0%80",
  "%F8%88%80%80%80",
  "%FF%FE",
  "%00",
  "%2500",
  "%253Cscript%253E",
  "+%2B+",
  "%E2%80",
  "&&&",
  "=",
  "==",
  "a=b=c",
  ";",
  "?",
  "??v=1",
  "#",
  "%u0041",
  "&amp;device=x",
  "|",
  "^`{}",
];

const KEYS = [
  "device",
  "model",
  "quant",
  "runtime",
  "cache",
  "memory",
  "os",
  "context",
  "prompt",
  "users",
  "gpu-mib",
  "gpu-layers",
  "cpu-experts",
  "cards",
  "split",
  "link",
  "machine",
  "battery-wh",
  "price",
  "q",
  "widget",
  "theme",
  "accent",
  "v",
  "a",
  "b",
  "__proto__",
  "device[]",
  "<b>",
];

const described = (it) => [
  `device=custom~gb:${it}~usable:92~bandwidth:1008`,
  `model=custom~params:8030~layers:${it}~hidden:4096`,
];

/** Queries, without a question mark. */
function* queries() {
  let at = 0;
  for (const injection of INJECTIONS) {
    for (const key of KEYS) yield `v=1&${encodeURIComponent(key)}=${encodeURIComponent(injection(at++))}`;
    for (const it of described(encodeURIComponent(injection(at++)))) yield `v=1&${it}`;
    yield encodeURIComponent(injection(at++));
    yield `v=1&${encodeURIComponent(injection(at++))}=1`;
    yield `v=1#${injection(at++)}`;
    // In every key at once, and one key many times.
    yield KEYS.map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(injection(at))}`).join("&");
    yield Array.from({ length: 50 }, () => `device=${encodeURIComponent(injection(at))}`).join("&");
  }
  for (const text of TEXTS) for (const key of KEYS.slice(0, 3)) yield `v=1&${key}=${encodeURIComponent(text)}`;
  for (const number of NUMBERS) {
    yield ["context", "prompt", "users", "memory", "gpu-mib", "cards", "gpu-layers"]
      .map((key) => `${key}=${encodeURIComponent(number)}`)
      .join("&");
    for (const it of described(encodeURIComponent(number))) yield `v=1&${it}`;
  }
  for (const raw of RAW) for (const key of ["device", "model", "context"]) yield `v=1&${key}=${raw}`;
  for (const count of [1000, 5000]) yield Array.from({ length: count }, (_, n) => `k${n}=${n}`).join("&");
  for (const length of [5_000, 50_000, 500_000])
    for (const key of ["device", "context", "theme"]) yield `v=1&${key}=${"9".repeat(length)}`;
}

/** Paths that pretend to be of another host, or of none. `%` stands for the host. */
const PATHS = [
  "//%/",
  "///%/",
  "/\\%/",
  "/\\/%/",
  "/%2F%/",
  "/%5C%/",
  "/.//%/",
  "/x/..//%/",
  "/%2e%2e//%/",
  "/;//%/",
  "/@%/",
  "/:80@%/",
  "/?//%/",
  "/%00//%/",
  "/index.html//%/",
  "/embed//%/",
];

/** Paths below base with a query, and whole paths of the host. */
export function hostile(kinds, count) {
  const list = PATHS.map((path, at) => ({ whole: path.replace("%", evil(`p${at}`)) }));
  const all = [...queries()];
  // A stride without a common divisor spreads what is cut off, and the kinds of pages, over the whole.
  for (let at = 0; list.length < count; at += 1) {
    list.push({ path: kinds[at % kinds.length], query: all[(at * 7 + Math.floor(at / all.length)) % all.length] });
  }
  return list;
}
