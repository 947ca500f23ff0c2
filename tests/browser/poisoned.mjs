// On a host with our headers and on one with its own.
import { poisoned } from "./lib/poisoned.mjs";

poisoned({ headers: true });
poisoned({ headers: false });
