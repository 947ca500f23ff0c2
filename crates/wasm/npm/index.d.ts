export { audit, catalogue, compare, estimate, fits, search, tuning } from "./core.js";
export type {
  Answer, Audited, Catalogue, Compared, Device, Figure, Fit, Found, Memory, Model, Part, Problem, Problems, Range, Speed,
  Target, Term, Tuned, Value,
} from "./core.js";
