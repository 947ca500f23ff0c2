// On the page `offline/`: says what of the site is kept on this machine, saves all of it, or removes it. The worker does the
// saving, some files at a time, so that leaving the page or losing the network loses nothing.
const place = document.getElementById("offline");
const [status, save, remove] = ["kept", "save", "remove"].map((id) => document.getElementById(id));
/** @type {HTMLProgressElement} */
const bar = document.querySelector("#progress");
const base = new URL("..", import.meta.url);
const LIST = "offline/files.json";
const AT_ONCE = 8;

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(`rooftop-${base.pathname}-`));
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

function say(what, values) {
  status.textContent = place.dataset[what].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Addresses of what is kept. */
async function kept() {
  const requests = await Promise.all((await ours()).map(async (name) => (await caches.open(name)).keys()));
  return new Set(requests.flat().map(({ url }) => url));
}

/** What there is to keep; nothing where that cannot be asked. */
async function everything() {
  const response = await fetch(new URL(LIST, base)).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

/** Says what is kept, and finds what is not. */
async function look(failed = 0) {
  const [here, all] = await Promise.all([kept(), everything()]);
  const missing = all?.files.map((file) => new URL(file, base).href).filter((url) => !here.has(url)) ?? [];
  save.hidden = missing.length === 0;
  remove.hidden = here.size === 0;
  if (!all) say("unlisted", { kept: here.size });
  else {
    const state = failed ? "failed" : missing.length ? "some" : "everything";
    const total = all.files.length;
    const size = megabytes(all.kept);
    say(state, { kept: total - missing.length, all: total, sent: megabytes(all.sent), size, failed });
  }
  return missing;
}

/** How many of these the worker could not keep. */
function keep(worker, urls) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type: "keep", urls }, [port2]);
  });
}

let saving = false;

async function saveAll() {
  const { stop } = save.dataset;
  const start = save.textContent;
  saving = true;
  save.textContent = stop;
  // A browser short of room then clears other sites first.
  await navigator.storage?.persist?.().catch(() => false);
  const { active } = await navigator.serviceWorker.ready;
  // The list comes first: with it the worker knows that everything is wanted, in later versions too.
  const urls = [new URL(LIST, base).href, ...(await look())];
  remove.hidden = true;
  say("saving");
  Object.assign(bar, { hidden: false, max: urls.length, value: 0 });
  let failed = 0;
  for (let at = 0; saving && at < urls.length; at += AT_ONCE) {
    failed += await keep(active, urls.slice(at, at + AT_ONCE));
    bar.value = Math.min(at + AT_ONCE, urls.length);
  }
  saving = false;
  bar.hidden = true;
  save.textContent = start;
  await look(failed);
  if (save.hidden) status.focus();
}

async function removeAll() {
  await Promise.all((await ours()).map((name) => caches.delete(name)));
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  [save.hidden, remove.hidden] = [true, true];
  say("removed");
  status.focus();
}

document.getElementById("missing").hidden = location.pathname === new URL("offline/", base).pathname;
save.addEventListener("click", () => (saving ? (saving = false) : saveAll().catch(() => say("blocked"))));
remove.addEventListener("click", () => removeAll().catch(() => say("blocked")));
try {
  // Reading the one and asking the other fails where storage is blocked.
  await navigator.serviceWorker.getRegistration();
  await look();
} catch {
  say("blocked");
}
