// An island that is complete with its usual question wakes when the reader turns to it: what answers any other, by far the
// largest part of a page, is loaded only then.

/** Loads the script that starts a bundle; where it is gone, because the site was renewed, the page as it is now names another. */
function load({ later, integrity }, failed) {
  const script = document.createElement("script");
  Object.assign(script, { type: "module", src: later, integrity, crossOrigin: "anonymous" });
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  script.onerror = async () => {
    failed();
    const { status } = await fetch(later).catch(() => ({ status: 0 }));
    if (status === 404 && navigation.type !== "reload") location.reload();
  };
  document.head.append(script);
}

/**
 * Returns what loads the bundle that `data` names, once; what the reader has in hand meanwhile is given back to him when it
 * is there.
 */
export function wake(island, data, { shown = () => {}, ready = () => {}, failed = () => {} } = {}) {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    const changed = new Map();
    const note = ({ target }) => target.id && changed.set(target.id, target.value);
    for (const kind of ["input", "change"]) island.addEventListener(kind, note);
    let held = document.activeElement?.id;
    const hold = () => (held = document.activeElement?.id || held);
    island.addEventListener("focusin", hold);
    const folds = () => [...island.querySelectorAll("details")];
    const state = () => folds().map(({ open }) => open);
    let opened = state();
    const fold = () => (opened = state());
    island.addEventListener("toggle", fold, true);
    const first = island.firstElementChild;
    new MutationObserver((_, observer) => {
      if (island.contains(first)) return;
      observer.disconnect();
      for (const kind of ["input", "change"]) island.removeEventListener(kind, note);
      island.removeEventListener("focusin", hold);
      island.removeEventListener("toggle", fold, true);
      island.ariaBusy = null;
      shown();
      // A task later the calculator listens.
      setTimeout(() => {
        const find = (id) => (id ? island.querySelector(`#${CSS.escape(id)}`) : null);
        for (const [id, value] of changed) {
          const field = find(id);
          if (!field) continue;
          field.value = value;
          for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
        }
        for (const [at, details] of folds().entries()) {
          if (opened[at] && !details.open) details.querySelector("summary").click();
        }
        find(held)?.focus();
        ready();
      });
    }).observe(island, { childList: true });
    load(data, failed);
  };
}

/** Islands with a bundle of their own, further down the page, wake when they come near the window. */
export function wakeOthers() {
  for (const island of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-bundle]"))) {
    const isAsked = Boolean(location.search);
    if (isAsked) island.ariaBusy = "true";
    const start = wake(island, island.dataset, { failed: () => (island.hidden = isAsked) });
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        start();
      },
      { rootMargin: "50%" },
    ).observe(island);
  }
}
