// Saves charts as pictures and tables, copies links and tables. Works on what stands in the page, so that a page needs no
// wasm for it. A button says with data-does what it is to do; it belongs to the [data-chart] or [data-result] around it.
const SVG = "http://www.w3.org/2000/svg";
const KEPT = ["fill", "fill-opacity", "font-style", "font-weight", "paint-order", "stroke", "stroke-dasharray",
  "stroke-linejoin", "stroke-width", "text-anchor"];
const MARGIN = { left: 56, top: 72, right: 24, bottom: 40 };

addEventListener("click", async ({ target }) => {
  const button = target instanceof Element && target.closest("[data-does]");
  if (!button) return;
  const around = button.closest("[data-chart], [data-result]");
  const done = button.parentElement.querySelector("[role=status]");
  try {
    await does[button.dataset.does](around);
    done.textContent = `${button.textContent} ✓`;
  } catch (error) {
    done.textContent = String(error?.message ?? error);
  }
});

const does = {
  link: () => navigator.clipboard.writeText(location.href),
  markdown: async (around) => navigator.clipboard.writeText(markdown(await rows(around))),
  csv: async (around) => save(around, "csv", new Blob([csv(await rows(around))], { type: "text/csv" })),
  svg: (around) => save(around, "svg", new Blob([picture(around).text], { type: "image/svg+xml" })),
  png: async (around) => save(around, "png", await png(picture(around))),
};

function save(around, ending, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `rooftop-${around.dataset.chart ?? around.dataset.result}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Cells of the table, row by row, heads first. */
async function rows(around) {
  // The numbers of a chart are made when they are first asked for.
  if (!around.querySelector("table")) {
    around.querySelector("summary").click();
    await new Promise((made) => setTimeout(made, 100));
  }
  return [...around.querySelector("table").rows].map((row) => [...row.cells].map(text));
}

/** What a cell says, without the arrow that shows its order. */
function text(cell) {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll("[aria-hidden]").forEach((node) => node.remove());
  return copy.textContent.replace(/\s+/g, " ").trim();
}

function markdown([heads, ...body]) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...body.map(line), ""].join("\n");
}

/** Numbers lose their thousands separators, so that other programs read them as numbers. */
function csv(lines) {
  const plain = (cell) => (/^−?[\d,]+(\.\d+)?$/.test(cell) ? cell.replaceAll(",", "").replace("−", "-") : cell);
  // What a spreadsheet would run as a formula is text.
  const safe = (cell) => (/^[=+@\t]/.test(cell) ? `'${cell}` : cell);
  const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return lines.map((cells) => `${cells.map((cell) => quoted(safe(plain(cell)))).join(",")}\r\n`).join("");
}

/** The drawing as a file of its own: colours and type as they are now, a title above, where it is from below. */
function picture(around) {
  const drawn = around.querySelector("svg");
  const { width, height } = drawn.getBoundingClientRect();
  const copy = drawn.cloneNode(true);
  const originals = drawn.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, at) => {
    const style = getComputedStyle(originals[at]);
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  });
  const root = make("svg", {
    width: width + MARGIN.left + MARGIN.right,
    height: height + MARGIN.top + MARGIN.bottom,
    "font-family": "system-ui, sans-serif",
    "font-size": 13,
  });
  const page = getComputedStyle(document.documentElement);
  root.append(make("rect", { width: "100%", height: "100%", fill: page.backgroundColor }));
  root.append(label(around.dataset.title, 28, { "font-size": 18, "font-weight": 600, fill: page.color }));
  for (const [name, value] of Object.entries({ x: MARGIN.left, y: MARGIN.top, width, height, overflow: "visible" })) {
    copy.setAttribute(name, value);
  }
  root.append(copy);
  root.append(label(location.href, height + MARGIN.top + 26, { "font-size": 11, fill: page.color }));
  return { text: new XMLSerializer().serializeToString(root), width: root.getAttribute("width"), height: root.getAttribute("height") };
}

function label(content, y, attributes) {
  const element = make("text", { x: 16, y, ...attributes });
  element.textContent = content;
  return element;
}

function make(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Twice as fine as on the screen. */
async function png({ text, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
