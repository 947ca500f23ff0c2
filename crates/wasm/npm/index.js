// The API, ready when it is imported: in a browser, in Node.js, by an address, through a bundler.
import init from "./core.js";

export { audit, catalogue, compare, estimate, fits, search, tuning } from "./core.js";

const url = new URL("./core_bg.wasm", import.meta.url);
const read = async () => {
  // Node.js does not fetch files. The name is kept from bundlers, which would look for it.
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ "node:" + "fs/promises");
  return readFile(url);
};
await init({ module_or_path: url.protocol === "file:" ? await read() : fetch(url) });
