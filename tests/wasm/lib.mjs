// The JavaScript API as Node.js loads it; ROOFTOP_WASM is the folder that `cargo xtask test` builds it into.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const corpusFile = process.env.ROOFTOP_CORPUS ?? `${root}target/corpus.jsonl`;
const folder = process.env.ROOFTOP_WASM ?? `${root}target/wasm-node`;

/** @type {typeof import("../../target/wasm-node/rooftop_wasm.js")} */
export const api = createRequire(import.meta.url)(`${folder}/rooftop_wasm.js`);
