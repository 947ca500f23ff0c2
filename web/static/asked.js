// A page answers its usual question until its calculator is alive. Where the address asks another one, that answer is
// marked as not the one asked for, and where the calculator does not come, the page says so.
const island = location.search && document.querySelector("[data-island]");

if (island) {
  island.ariaBusy = "true";
  const failed = () => {
    if (island.ariaBusy !== "true") return;
    over();
    island.before(document.getElementById("unanswered").content.cloneNode(true));
  };
  const observer = new MutationObserver(over);
  function over() {
    observer.disconnect();
    island.ariaBusy = null;
  }
  observer.observe(island, { childList: true });
  addEventListener("error", failed, { capture: true, once: true });
  addEventListener("unhandledrejection", failed, { once: true });
}
