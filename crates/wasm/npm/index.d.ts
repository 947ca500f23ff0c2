import type { Audited, Checked, Commanded, Opened, QuestionOf, Ranked, Tuned } from "./core.js";

export { catalogue, compare, estimate, fits, search } from "./core.js";
export type {
  Answer, Audited, Catalogue, Checked, Commanded, Compared, Device, Figure, Fit, Found, Index, Memory, Model, Opened, Part,
  Problem, Problems, QuestionOf, Range, Ranked, Speed, Target, Term, Tuned, Value,
} from "./core.js";

/**
 * Which Python packages of a project's file run on a target, under a version of Python such as `3.12` or under any. Its module is loaded with the first call; what cannot be used
 * rejects as the others throw.
 */
export function audit(text: string, target: string, python?: string): Promise<Audited>;

/**
 * Models in order for a task on a machine, each in the file that suits it, for example `device=rtx-4090&task=coding`. Its module
 * is loaded with the first call.
 */
export function best(query: string): Promise<Ranked[]>;

/**
 * Memory, fit and time of fine-tuning, for example `device=rtx-4090&model=qwen3-8b&method=qlora`. Its module is loaded with the
 * first call.
 */
export function tuning(query: string): Promise<Tuned>;

/**
 * Whether what a program printed is normal, and why not. Machine, model and settings are said as people type them. Its module
 * is loaded with the first call of this or of the two below.
 */
export function check(text: string, said?: { machine?: string; model?: string; settings?: string }): Promise<Checked>;

/** The command that does what a query estimates; without a program that of the query’s runtime. */
export function command(query: string, program?: string): Promise<Commanded>;

/** The question that a command asks, on the machine of a query. */
export function questionOf(command: string, query?: string): Promise<QuestionOf>;

/**
 * Opens a model's files: GGUF, safetensors, their index, `config.json`. Of a `Blob` only the header is read. `question` says
 * what else is asked, with the keys of `estimate`. Its module is loaded with the first call; a file that cannot be opened
 * rejects with `problems`, which say why and at which byte.
 */
export function open(files: Blob | Uint8Array | (Blob | Uint8Array)[], question?: string): Promise<Opened>;
