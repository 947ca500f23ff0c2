// The package of the JavaScript API; ROOFTOP_PACKAGE is the folder that `cargo xtask test` and `cargo xtask npm` build it into.
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const corpusFile = process.env.ROOFTOP_CORPUS ?? `${root}target/corpus.jsonl`;
export const folder = process.env.ROOFTOP_PACKAGE ?? `${root}target/npm/rooftop-estimator`;

/** @type {typeof import("../../target/npm/rooftop-estimator/index.js")} */
export const api = await import(pathToFileURL(`${folder}/index.js`));
