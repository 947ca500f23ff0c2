// Runs files of tests with Node.js's own runner, in the order in which they are named: `node --test` would sort them, and the
// longest would begin when the others are done. `node tests/run.mjs AT_ONCE FILE…`.
import { run } from "node:test";
import { spec } from "node:test/reporters";

const [atOnce, ...files] = process.argv.slice(2);
run({ concurrency: Number(atOnce), files })
  .on("test:fail", () => (process.exitCode = 1))
  .compose(new spec())
  .pipe(process.stdout);
