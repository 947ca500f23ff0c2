// Runs files of tests with Node.js's own runner, in the order in which they are named: `node --test` would sort them, and the
// longest would begin when the others are done. `node tests/run.mjs AT_ONCE FILE…`. Files share few processors, so a browser
// may miss a deadline: up to three tests that failed are tried once more with nothing beside them, and named in the output.
import { run } from "node:test";
import { spec } from "node:test/reporters";

const triedAgain = 3;
const [atOnce, ...files] = process.argv.slice(2);

/** Runs tests: those that failed, each with what is within it, as `{ file, name }`; names of those that ran and passed. */
async function outcome(options) {
  const failed = [];
  const passed = new Set();
  const events = run(options)
    .on("test:fail", ({ file, name, nesting }) => nesting === 0 && failed.push({ file, name }))
    .on("test:pass", ({ name, skip }) => skip === undefined && passed.add(name));
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return { failed, passed };
}

const exactly = (name) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

let { failed } = await outcome({ concurrency: Number(atOnce), files });
if (failed.length > 0 && failed.length <= triedAgain) {
  const first = failed;
  failed = [];
  for (const { file, name } of first) {
    // What failed as a whole goes by the name of its file.
    const isFile = name === file;
    const again = await outcome({
      concurrency: 1,
      files: [file],
      ...(isFile ? {} : { testNamePatterns: [exactly(name)] }),
    });
    // A test that is no longer there has not passed.
    const isGone = !isFile && again.failed.length === 0 && !again.passed.has(name);
    failed.push(...(isGone ? [{ file, name }] : again.failed));
  }
  console.log(`tried again by themselves, ${failed.length} failed again:`);
  for (const { file, name } of first) console.log(`  ${file}: ${name}`);
}
if (failed.length > 0) process.exitCode = 1;
