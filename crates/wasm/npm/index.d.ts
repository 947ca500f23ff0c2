import type { Audited } from "./core.js";

export { best, catalogue, compare, estimate, fits, search, tuning } from "./core.js";
export type {
  Answer, Audited, Catalogue, Compared, Device, Figure, Fit, Found, Index, Memory, Model, Part, Problem, Problems, Range,
  Ranked, Speed, Target, Term, Tuned, Value,
} from "./core.js";

/**
 * Which Python packages of a project's file run on a target. Its module is loaded with the first call; what cannot be used
 * rejects as the others throw.
 */
export function audit(text: string, target: string): Promise<Audited>;
