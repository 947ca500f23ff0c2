// For pages of others: `<rooftop-widget>` becomes a frame with a calculator once it comes near the reader's view, as high
// as the calculator is. What is in the element is read until then, and where scripts do not run.
//
//   <script async src="https://…/embed.js"></script>
//   <rooftop-widget widget="estimator" query="v=1&model=…" height="640" style="display:block;min-height:640px">…</rooftop-widget>
//
// The style keeps its room until this script is there.
const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const root = new URL(".", script.src);
const frames = new Map();
/** A height in pixels, if a calculator can be that high. */
const high = (it) => (Number.isFinite(it) && it >= 50 && it <= 20000 ? Math.ceil(it) : 0);

addEventListener("message", ({ data, origin, source }) => {
  // A frame in a sandbox has no origin; which window speaks is known all the same.
  const frame = (origin === root.origin || origin === "null") && frames.get(source);
  const height = data?.rooftop === "embed" && high(data.height);
  if (frame && height) frame.style.height = `${height}px`;
});

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      if (target instanceof RooftopWidget) target.load();
    }
  },
  { rootMargin: "100% 0%" },
);

class RooftopWidget extends HTMLElement {
  connectedCallback() {
    this.style.display = "block";
    // The room it will take, so that nothing moves when it comes.
    this.style.minHeight = `${high(Number(this.getAttribute("height"))) || 640}px`;
    if (!this.frame) near.observe(this);
  }

  disconnectedCallback() {
    near.unobserve(this);
  }

  load() {
    const get = (name) => this.getAttribute(name) ?? "";
    const query = new URLSearchParams(get("query"));
    for (const name of ["theme", "accent"]) if (get(name)) query.set(name, get(name));
    const frame = document.createElement("iframe");
    // A frozen widget is under the day of its data.
    const version = get("version") && `v/${encodeURIComponent(get("version"))}/`;
    frame.src = new URL(`${version}embed/${encodeURIComponent(get("widget") || "estimator")}/?${query}`, root).href;
    frame.title = get("title") || "Rooftop";
    frame.style.cssText = `width:100%;border:0;display:block;height:${this.style.minHeight}`;
    this.replaceChildren(frame);
    this.style.minHeight = "";
    this.frame = frame;
    frames.set(frame.contentWindow, frame);
  }
}

if (!customElements.get("rooftop-widget")) customElements.define("rooftop-widget", RooftopWidget);
