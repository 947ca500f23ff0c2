// An island that is complete with its usual question wakes when the reader turns to it: what answers any other, by far the
// largest part of a page, is loaded only then.

/**
 * Loads the script that starts a bundle; where it is gone, because the site was renewed, the page as it is now names another.
 * @param {DOMStringMap} bundle
 * @param {() => void} failed
 */
export function load({ later, integrity }, failed) {
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
 * Returns what loads the bundle that `data` names, once, and says whether it did; what the reader has in hand meanwhile is given back to him when it
 * is there.
 */
export function wake(island, data, { shown = () => {}, ready = () => {}, failed = () => {} } = {}) {
  let done = false;
  return () => {
    if (done) return false;
    done = true;
    const changed = new Map();
    const note = ({ target }) => target.id && changed.set(target.id, target.value);
    for (const kind of ["input", "change"]) island.addEventListener(kind, note);
    let held = document.activeElement?.id;
    const hold = () => (held = document.activeElement?.id || held);
    island.addEventListener("focusin", hold);
    let pressed;
    const press = ({ target }) => (pressed = target.id);
    island.addEventListener("click", press);
    const folds = () => [...island.querySelectorAll("details")];
    const before = folds();
    const first = island.firstElementChild;
    new MutationObserver((_, observer) => {
      if (island.contains(first)) return;
      observer.disconnect();
      for (const kind of ["input", "change"]) island.removeEventListener(kind, note);
      island.removeEventListener("focusin", hold);
      island.removeEventListener("click", press);
      island.ariaBusy = null;
      shown();
      // A task later the calculator listens.
      setTimeout(() => {
        const find = (id) => (id ? island.querySelector(`#${CSS.escape(id)}`) : null);
        for (const [at, details] of folds().entries()) {
          if (before[at]?.open && !details.open) details.querySelector("summary").click();
        }
        find(held)?.focus();
        // A list is opened by its field, and only while that has the focus.
        const isList = (id) => find(id)?.getAttribute("role") === "combobox";
        if (pressed === held && isList(held)) find(held).click();
        for (const [id, value] of changed) {
          const field = find(id);
          if (!field || (isList(id) && id !== held)) continue;
          field.value = value;
          for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
        }
        ready();
      });
    }).observe(island, { childList: true });
    load(data, failed);
    return true;
  };
}

/** Islands with a bundle of their own, further down the page, wake when they come near the window, or go on paper. */
export function wakeOthers() {
  for (const island of /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll("[data-bundle]:not(template)")
  )) {
    const isAsked = Boolean(location.search);
    if (isAsked) island.ariaBusy = "true";
    const start = wake(island, island.dataset, { failed: () => (island.hidden = island.ariaBusy === "true") });
    addEventListener("beforeprint", () => {
      // By now the question may be another one.
      if (!island.closest("details:not([open])") && start()) island.ariaBusy = "true";
    });
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
