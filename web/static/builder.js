// On the page of snippets: what is chosen becomes a preview and the text to copy.
import { pieces } from "./line-break.js";

const form = document.getElementById("builder");
/** Controls of the form differ in what they have. @type {(id: string) => any} */
const field = (id) => document.getElementById(id);
// The preview is on this site, wherever it is published.
const here = new URL("..", location.href);
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
let frame;
let answer = "";
let height = 0;

/** The longest question that is read. */
const LONGEST = 16_384;

/** The question in what was pasted: an address, or its query. One that is too long is none, and the field says so. */
function question() {
  const pasted = field("state").value.trim();
  const isRead = pasted.length <= LONGEST;
  field("state").setAttribute("aria-invalid", String(!isRead));
  if (!isRead) return new URLSearchParams();
  const query = new URLSearchParams(pasted.includes("?") ? pasted.slice(pasted.indexOf("?")).split("#")[0] : pasted);
  // A word that is neither address nor query asks nothing.
  return pasted.includes("=") ? query : new URLSearchParams();
}

/** Query of the widget; its look too. */
function asked() {
  const query = question();
  for (const name of ["theme", "accent"]) query.delete(name);
  const theme = field("theme").value;
  const accent = field("accent").value.trim().replace(/^#/, "").toLowerCase();
  if (theme !== "auto") query.set("theme", theme);
  const given = /^[0-9a-f]{6}$/.test(accent);
  field("accent").setAttribute("aria-invalid", String(accent !== "" && !given));
  if (given) query.set("accent", accent);
  return query;
}

/** Address of the widget below the site's root; a frozen one stands under its day. */
function path() {
  const query = asked();
  const day = field("version").value;
  return `${day ? `v/${day}/` : ""}embed/${field("widget").value}/${query.size ? `?${query}` : ""}`;
}

function show() {
  const option = field("widget").selectedOptions[0];
  const src = path();
  if (frame?.dataset.shown !== src) {
    frame?.remove();
    frame = document.createElement("iframe");
    frame.dataset.shown = src;
    frame.title = option.textContent;
    frame.height = option.dataset.height;
    frame.src = new URL(src, here);
    field("preview").append(frame);
    [answer, height] = ["", Number(option.dataset.height)];
  }
  frame.style.width = field("width").value;
  write();
}

function write() {
  const option = field("widget").selectedOptions[0];
  const { root } = form.dataset;
  const query = asked();
  const plain = question();
  const title = escaped(option.textContent);
  const full = `${root}${option.dataset.full}${plain.size ? `?${plain}` : ""}`;
  const src = `${root}${path()}`;
  const day = field("version").value;
  field("iframe").value =
    `<iframe src="${escaped(src)}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  field("element").value =
    `<rooftop-widget widget="${option.value}"${day ? ` version="${day}"` : ""}${query.size ? ` query="${escaped(String(query))}"` : ""} height="${height}" ` +
    `style="display:block;min-height:${height}px">` +
    `<a href="${escaped(full)}">${title}</a></rooftop-widget>\n<script async src="${root}embed.js"></script>`;
  field("markdown").value = `[![${(answer || option.textContent).replace(/[[\]\n]/g, " ")}](rooftop.svg)](${full})`;
  picture(title, full);
}

/** The answer as a picture of words: a plain SVG that any page and any reader shows. */
function picture(title, full) {
  const link = field("picture");
  link.hidden = !answer;
  if (!answer) return;
  const lines = [""];
  // A Chinese character is about as wide as two Latin letters.
  const width = (it) => it.length + it.replace(/[^\u2e80-\uffef]/g, "").length;
  for (const piece of pieces(answer)) {
    if (width(lines.at(-1) + piece.trim()) > 64) lines.push(piece);
    else lines[lines.length - 1] += piece;
  }
  const text = (y, size, content, more = "") =>
    `<text x="24" y="${y}" font-size="${size}"${more}>${escaped(content)}</text>`;
  const end = 84 + lines.length * 24;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${end + 36}" viewBox="0 0 640 ${end + 36}" role="img" ` +
    `aria-label="${escaped(answer)}" font-family="system-ui, sans-serif" fill="#1c1e22">` +
    `<rect width="100%" height="100%" fill="#fbfaf7"/>` +
    `<text x="24" y="44" font-size="20" font-weight="600">${title}</text>` +
    lines.map((line, at) => text(84 + at * 24, 16, line.trim())).join("") +
    text(end + 12, 12, new URL(full).host, ' fill="#595d64"') +
    "</svg>";
  if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
}

addEventListener("message", ({ data, source }) => {
  if (!frame || source !== frame.contentWindow || data?.rooftop !== "embed") return;
  answer = String(data.answer);
  if (Number.isFinite(data.height) && data.height >= 50 && data.height <= 20_000) height = Math.ceil(data.height);
  frame.height = height;
  write();
});

/** @type {NodeListOf<HTMLButtonElement>} */
const copying = document.querySelectorAll("[data-copy]");
for (const button of copying) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = field(button.dataset.copy);
    text.select();
    const said = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = button.dataset.done;
    } catch {
      said.textContent = button.dataset.byHand;
    }
  });
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", show);
// A link to this page may name the widget and its question.
const given = new URLSearchParams(location.search.length <= LONGEST ? location.search : "");
const named = given.get("widget");
if ([...field("widget").options].some(({ value }) => value === named)) field("widget").value = named;
given.delete("widget");
if (given.size) field("state").value = `?${given}`;
show();
