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
    const changed = new Set();
    /** @type {any} */
    let held = document.activeElement;
    /** @type {any} */
    let pressed;
    let keys = [];
    const over = new AbortController();
    const on = (kind, note) => island.addEventListener(kind, note, over);
    for (const kind of ["input", "change"]) on(kind, ({ target }) => changed.add(target));
    on("focusin", ({ target }) => {
      held = target;
      keys = [];
    });
    on("click", ({ target }) => (pressed = target));
    on("keydown", ({ key }) => keys.push(key));
    const input = /** @type {HTMLInputElement | null} */ (island.querySelector("input[type=file]"));
    if (input) {
      on("dragover", (event) => event.preventDefault());
      on("drop", (event) => {
        event.preventDefault();
        input.files = event.dataTransfer.files;
        changed.add(input);
      });
    }
    const folds = () => [...island.querySelectorAll("details")];
    const before = folds();
    const first = island.firstElementChild;
    const restore = () => {
      const find = ({ id }) => (id ? island.querySelector(`#${CSS.escape(id)}`) : null);
      const isList = (field) => field?.role === "combobox";
      const field = document.activeElement === document.body ? find(held) : null;
      field?.focus();
      // A list is opened by its field, and only while that has the focus.
      if (pressed === held && isList(field)) field.click();
      const give = (was) => {
        const it = find(was);
        if (!it || (isList(it) && it !== field)) return;
        if (was.files) it.files = was.files;
        else it.value = was.value;
        for (const kind of ["input", "change"]) it.dispatchEvent(new Event(kind, { bubbles: true }));
      };
      changed.forEach(give);
      // A file is chosen at leisure.
      if (pressed?.files) pressed.addEventListener("change", () => give(pressed));
      if (field && held.selectionStart !== null) field.setSelectionRange?.(held.selectionStart, held.selectionEnd);
      if (isList(field)) for (const key of keys) field.dispatchEvent(new KeyboardEvent("keydown", { key }));
      ready();
    };
    // Before the next key: those that were pressed while the calculator was made have waited, and come before any other task.
    new MutationObserver((_, observer) => {
      if (!island.firstElementChild || island.contains(first)) return;
      observer.disconnect();
      over.abort();
      island.ariaBusy = null;
      shown();
      for (const [at, details] of folds().entries()) {
        if (before[at]?.open && !details.open) details.querySelector("summary").click();
      }
      // What is in a fold is made after this, and so is what a list does.
      queueMicrotask(restore);
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
