// An answer as a picture, 1200 × 630, which is what others show beside a link.
import { qr } from "./qr.js";
import { pieces } from "./line-break.js";
import { make } from "./picture.js";

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 60];
/** Side of the code in the corner. */
const CODE = 150;
const SERIF = "Charter, Georgia, serif";
const SANS = "system-ui, sans-serif";

const pen = document.createElement("canvas").getContext("2d");

/** Text in lines of this width, the last one cut where there is no more room. */
function wrap(text, size, family, width, most) {
  pen.font = `600 ${size}px ${family}`;
  const lines = [""];
  for (const piece of pieces(text)) {
    const longer = lines.at(-1) + piece;
    if (pen.measureText(longer.trim()).width <= width || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  if (lines.length > most) lines[most - 1] = `${lines[most - 1].trim()}…`;
  return lines.slice(0, most).map((line) => cut(line.trim(), width));
}

/** A line that is too long loses its end. */
function cut(line, width) {
  let short = line;
  while (pen.measureText(short).width > width) short = `${short.replace(/…$/, "").slice(0, -1)}…`;
  return short;
}

/** The numbers that say most: the first of the list below a speed, or else of the first table that has heads. */
function figures({ tables }) {
  const list = tables.find(({ isFirst }) => isFirst) ?? tables.find(({ rows }) => rows[0].some(Boolean)) ?? tables[0];
  const rows = list?.rows.slice(1, 4) ?? [];
  return rows.map(([name, ...values]) => ({ name, value: values.filter(Boolean).slice(0, 2).join(" · ") }));
}

/** The picture as SVG: title, question, answer, three figures, where it is from. */
export async function card(answer) {
  const page = getComputedStyle(document.documentElement);
  const [ink, paper] = [page.color, page.backgroundColor];
  const accent = getComputedStyle(document.querySelector("main a[href]")).color;
  const root = make("svg", { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img" });
  root.setAttribute("aria-label", answer.says.join(" "));
  const line = (content, x, y, size, more) =>
    root.append(make("text", { x, y, "font-size": size, "font-family": SANS, fill: ink, ...more }, content));
  root.append(make("rect", { width: WIDTH, height: HEIGHT, fill: paper }));
  const roof = {
    fill: "none",
    stroke: accent,
    "stroke-width": 3.5,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  root.append(make("path", { d: "M3 27 15 9H29", transform: `translate(${MARGIN} 36) scale(1.3)`, ...roof }));
  line(answer.title, MARGIN + 56, 70, 28, { "font-family": SERIF, "font-weight": 600, fill: accent });

  const wide = WIDTH - 2 * MARGIN;
  let y = 122;
  for (const part of wrap(answer.asked, 22, SANS, wide, 2))
    line(part, MARGIN, (y += 30) - 30, 22, { "fill-opacity": 0.7 });
  y += 22;
  const says = answer.says[0] ?? "";
  for (const part of wrap(says, 32, SERIF, wide, 4))
    line(part, MARGIN, (y += 42) - 42, 32, { "font-family": SERIF, "font-weight": 600 });

  const top = 372;
  const room = (wide - CODE - 30) / 3;
  figures(answer).forEach(({ name, value }, at) => {
    const x = MARGIN + at * room;
    wrap(name, 16, SANS, room - 24, 1).forEach((part) => line(part, x, top + 16, 16, { "fill-opacity": 0.7 }));
    wrap(value, 22, SANS, room - 24, 3).forEach((part, row) =>
      line(part, x, top + 46 + 28 * row, 22, { "font-weight": 600 }),
    );
  });
  line(answer.source, MARGIN, HEIGHT - MARGIN - 26, 18, { "fill-opacity": 0.7 });
  for (const part of wrap(answer.address, 18, SANS, wide - CODE - 30, 1))
    line(part, MARGIN, HEIGHT - MARGIN, 18, { fill: accent });

  const code = await qr(answer.address);
  if (code) root.append(drawn(code, CODE, { x: WIDTH - MARGIN - CODE, y: HEIGHT - MARGIN - CODE }));
  return { text: new XMLSerializer().serializeToString(root), width: WIDTH, height: HEIGHT };
}

/** A code with the quiet zone that readers need: dark on light whatever the theme. */
export function drawn(code, size, more = {}) {
  const side = code.length + 8;
  const path = code.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ""))).join("");
  const svg = make("svg", {
    width: size,
    height: size,
    viewBox: `0 0 ${side} ${side}`,
    "shape-rendering": "crispEdges",
    ...more,
  });
  svg.append(make("rect", { width: side, height: side, fill: "#fff" }), make("path", { d: path, fill: "#000" }));
  return svg;
}
