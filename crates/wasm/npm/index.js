// The API, ready when it is imported: in a browser, in Node.js, by an address, through a bundler.
import init from "./core.js";

export { best, catalogue, compare, estimate, fits, search, tuning } from "./core.js";

const ready = async (init, url) => init({ module_or_path: url.protocol === "file:" ? await read(url) : fetch(url) });
const read = async (url) => {
  // Node.js does not fetch files. The name is kept from bundlers, which would look for it.
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ "node:" + "fs/promises");
  return readFile(url);
};
await ready(init, new URL("./core_bg.wasm", import.meta.url));

/** The module of the audit, from the first one on. */
let auditor;

async function load() {
  const module = await import("./audit.js");
  await ready(module.default, new URL("./audit_bg.wasm", import.meta.url));
  return module;
}

export async function audit(text, target) {
  // What could not be loaded is asked for again.
  auditor ??= load().catch((error) => {
    auditor = undefined;
    throw error;
  });
  return (await auditor).audit(text, target);
}
