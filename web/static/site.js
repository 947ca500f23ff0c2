import "./my-machine.js"; // before what reads the address
import "./pending.js";
import "./carry.js";
import "./menus.js";
import "./paper.js";
import "./save.js";
import "./sort.js";

// On every page: registers the service worker and offers a new version of the site when there is one.
// The text of the bar is the page's own, in `<template id="update-bar">`, so it has the page's language.
let reloading = false;
const WORKER = new URL("../sw.js", import.meta.url);

/** Whether the page came from our worker; that of another language above this one leaves it alone. */
const served = () => navigator.serviceWorker.controller?.scriptURL === WORKER.href;

function reload() {
  if (reloading) return;
  reloading = true;
  location.reload();
}

function offer(worker) {
  /** @type {HTMLTemplateElement | null} */
  const template = document.querySelector("#update-bar");
  const bar = /** @type {HTMLElement | undefined} */ (template?.content.firstElementChild?.cloneNode(true));
  if (!bar || document.querySelector("[data-update-bar]")) return;
  bar.dataset.updateBar = "";
  bar.querySelector("button")?.addEventListener("click", () => {
    worker.addEventListener("statechange", () => worker.state === "activated" && reload());
    worker.postMessage({ type: "skip-waiting" });
  });
  // A live region speaks of what changes in it, so it must be in the page before its content does.
  const content = [...bar.childNodes];
  bar.replaceChildren();
  document.body.append(bar);
  setTimeout(() => bar.append(...content), 100);
}

function watch(registration) {
  const installed = (worker) => worker?.state === "installed" && served() && offer(worker);
  installed(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => installed(worker));
  });
}

// A first visit has no worker yet: it is sent the page’s address and what it loads, now and later.
async function tell({ active, waiting, installing }) {
  if (served()) return;
  const worker = active ?? waiting ?? installing;
  while (worker.state !== "activated")
    await new Promise((go) => worker.addEventListener("statechange", go, { once: true }));
  const keep = (urls) => worker.postMessage({ type: "keep", urls });
  keep([location.href]);
  new PerformanceObserver((list) => keep(list.getEntries().map(({ name }) => name))).observe({
    type: "resource",
    buffered: true,
  });
}

// Not in a frame: an embed keeps nothing on the reader's machine. Where storage is blocked, reading the
// property throws or registering fails, and the site works as it does without a worker.
if (window.top === window) {
  try {
    const { serviceWorker } = navigator;
    serviceWorker?.addEventListener("controllerchange", reload);
    serviceWorker
      ?.register(WORKER)
      .then((registration) => {
        watch(registration);
        tell(registration);
      })
      .catch(() => {});
  } catch {
    // Nothing to do without it.
  }
}
