// The API, ready when it is imported: in a browser, in Node.js, by an address, through a bundler.
import init from "./core.js";

export { catalogue, compare, estimate, fits, search } from "./core.js";

const ready = async (init, url) => init({ module_or_path: url.protocol === "file:" ? await read(url) : fetch(url) });
const read = async (url) => {
  // Node.js does not fetch files. The name is kept from bundlers, which would look for it.
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ "node:" + "fs/promises");
  return readFile(url);
};
await ready(init, new URL("./core_bg.wasm", import.meta.url));

/** Modules that are loaded with the first call, by name. */
const modules = {};

/** Written out, so that bundlers see them. */
const imports = {
  audit: [() => import("./audit.js"), () => new URL("./audit_bg.wasm", import.meta.url)],
  best: [() => import("./best.js"), () => new URL("./best_bg.wasm", import.meta.url)],
  check: [() => import("./check.js"), () => new URL("./check_bg.wasm", import.meta.url)],
  open: [() => import("./open.js"), () => new URL("./open_bg.wasm", import.meta.url)],
  tuning: [() => import("./tuning.js"), () => new URL("./tuning_bg.wasm", import.meta.url)],
};

async function load(name) {
  const [from, url] = imports[name];
  const module = await from();
  await ready(module.default, url());
  return module;
}

function loaded(name) {
  // What could not be loaded is asked for again.
  modules[name] ??= load(name).catch((error) => {
    delete modules[name];
    throw error;
  });
  return modules[name];
}

export async function audit(text, target, python = "any") {
  return (await loaded("audit")).audit(text, target, python);
}

export async function best(query) {
  return (await loaded("best")).best(query);
}

export async function tuning(query) {
  return (await loaded("tuning")).tuning(query);
}

export async function check(text, { machine = "", model = "", settings = "" } = {}) {
  return (await loaded("check")).check(text, machine, model, settings);
}

export async function command(query, program = "") {
  return (await loaded("check")).command(query, program);
}

export async function questionOf(command, query = "") {
  return (await loaded("check")).questionOf(command, query);
}

const slice = async (file, start, end) =>
  file instanceof Blob ? new Uint8Array(await file.slice(start, end).arrayBuffer()) : file.subarray(start, end);

export async function open(files, question = "") {
  const { Reading, opened } = await loaded("open");
  const read = [];
  for (const file of Array.isArray(files) ? files : [files]) {
    const reading = new Reading();
    read.push(reading);
    while (!reading.give(await slice(file, reading.start(), reading.end())));
  }
  return opened(read, question);
}
