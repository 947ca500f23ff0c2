// A picture of many linked places: says which is pointed at, and moves between them with the arrow keys, so that all of them are one
// stop of the Tab key. Works on what is in the page, for the pages' own drawing and for that of the bundle alike.

/** @type {(target: EventTarget | null) => Element | false | null} */
const spotOf = (target) => target instanceof Element && target.closest(".spot");

let pointed;

function point(spot) {
  pointed = spot;
  spot.closest("figure").querySelector("[role=status]").textContent = spot.getAttribute("aria-label");
}

for (const event of ["pointerover", "focusin"]) {
  addEventListener(event, ({ target }) => {
    const spot = spotOf(target);
    if (spot) point(spot);
  });
}

// A finger has nothing to point with: the first tap says what it is, the second opens it.
let before;
addEventListener("pointerdown", () => (before = pointed), true);
addEventListener("click", (event) => {
  const spot = spotOf(event.target);
  const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
  if (spot && isTouch && spot !== before) event.preventDefault();
});

const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -Infinity, End: Infinity };

addEventListener("keydown", (event) => {
  const spot = spotOf(event.target);
  const step = steps[event.key];
  if (!spot || !step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const across = (it) => it.getBoundingClientRect().x;
  const all = [...spot.closest("svg").querySelectorAll(".spot")].sort((a, b) => across(a) - across(b));
  /** A link of an SVG, which can be focused. @type {any} */
  const to = all[Math.min(Math.max(all.indexOf(spot) + step, 0), all.length - 1)];
  for (const it of all) it.setAttribute("tabindex", it === to ? "0" : "-1");
  to.focus();
});
