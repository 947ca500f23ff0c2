// Runs files of tests with Node.js's own runner, in the order in which they are named: `node --test` would sort them, and the
// longest would begin when the others are done. `node tests/run.mjs AT_ONCE FILE…`. Files share few processors, so a browser
// may miss a deadline: up to three tests that failed are tried once more with nothing beside them, and named in the output.
import { run } from "node:test";
import { spec } from "node:test/reporters";

const triedAgain = 3;
const [atOnce, ...files] = process.argv.slice(2);

/** Runs tests and returns those that failed, as `{ file, name }`. */
async function failures(options) {
  const failed = [];
  const events = run(options).on("test:fail", ({ file, name }) => failed.push({ file, name }));
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return failed;
}

const exactly = (name) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

let failed = await failures({ concurrency: Number(atOnce), files });
if (failed.length > 0 && failed.length <= triedAgain) {
  const first = failed;
  failed = [];
  for (const { file, name } of first) {
    // What failed as a whole goes by the name of its file.
    const only = name === file ? {} : { testNamePatterns: [exactly(name)] };
    failed.push(...(await failures({ concurrency: 1, files: [file], ...only })));
  }
  console.log(`tried again by themselves, ${failed.length} failed again:`);
  for (const { file, name } of first) console.log(`  ${file}: ${name}`);
}
if (failed.length > 0) process.exitCode = 1;
