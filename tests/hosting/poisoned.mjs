// As a project page: below a path, without our headers.
import { poisoned } from "../browser/lib/poisoned.mjs";

poisoned({ headers: false });
