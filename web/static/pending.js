// A page answers its usual question until its calculator is alive. Where the address asks another one, that answer is
// marked as not the one asked for, and where the calculator does not come, the page says so. Whoever drives a page with a
// program waits for `<html data-ready>`: its calculator listens, or it has none.
const island = document.querySelector("[data-island]");
const ready = () => (document.documentElement.dataset.ready = "");

if (island) {
  const failed = () => {
    if (island.ariaBusy !== "true") return;
    over();
    island.before(document.getElementById("unanswered").content.cloneNode(true));
  };
  const observer = new MutationObserver(() => {
    over();
    // It empties the page's place first; a task later it is drawn.
    setTimeout(ready);
  });
  function over() {
    observer.disconnect();
    island.ariaBusy = null;
  }
  observer.observe(island, { childList: true });
  if (location.search) {
    island.ariaBusy = "true";
    addEventListener("error", failed, { capture: true, once: true });
    addEventListener("unhandledrejection", failed, { once: true });
  }
} else {
  ready();
}
