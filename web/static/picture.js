// Drawings as files: as SVG, and as PNG by the browser's own canvas.
const SVG = "http://www.w3.org/2000/svg";
const KEPT = [
  "fill",
  "fill-opacity",
  "font-style",
  "font-weight",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-width",
  "text-anchor",
];
const MARGIN = { left: 56, top: 72, right: 24, bottom: 40 };

/** The drawing as a file of its own: colours and type as they are now, a title above, where it is from below. */
export function picture(around, address) {
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
  const label = (content, y, attributes) => make("text", { x: 16, y, fill: page.color, ...attributes }, content);
  root.append(make("rect", { width: "100%", height: "100%", fill: page.backgroundColor }));
  root.append(label(around.dataset.title, 28, { "font-size": 18, "font-weight": 600 }));
  for (const [name, value] of Object.entries({ x: MARGIN.left, y: MARGIN.top, width, height, overflow: "visible" })) {
    copy.setAttribute(name, value);
  }
  root.append(copy, label(address, height + MARGIN.top + 26, { "font-size": 11 }));
  return {
    text: new XMLSerializer().serializeToString(root),
    width: root.getAttribute("width"),
    height: root.getAttribute("height"),
  };
}

export function make(name, attributes, content = "") {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = content;
  return element;
}

/** Twice as fine as on the screen. */
export async function png({ text, width, height }, fine = 2) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = fine * width;
  canvas.height = fine * height;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
