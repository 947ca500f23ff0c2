import type { Audited, Opened } from "./core.js";

export { best, catalogue, compare, estimate, fits, search, tuning } from "./core.js";
export type {
  Answer, Audited, Catalogue, Compared, Device, Figure, Fit, Found, Index, Memory, Model, Opened, Part, Problem, Problems,
  Range, Ranked, Speed, Target, Term, Tuned, Value,
} from "./core.js";

/**
 * Which Python packages of a project's file run on a target. Its module is loaded with the first call; what cannot be used
 * rejects as the others throw.
 */
export function audit(text: string, target: string): Promise<Audited>;

/**
 * Opens a model's files: GGUF, safetensors, their index, `config.json`. Of a `Blob` only the header is read. `question` says
 * what else is asked, with the keys of `estimate`. Its module is loaded with the first call; a file that cannot be opened
 * rejects with `problems`, which say why and at which byte.
 */
export function open(files: Blob | Uint8Array | (Blob | Uint8Array)[], question?: string): Promise<Opened>;
