// Wasm says what the native core says, to the bit, whatever it is asked.
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { api, corpusFile } from "./lib.mjs";

/** Lines that there are at least of each question. */
const LEAST = { estimate: 3500, fits: 100, compare: 60, tuning: 100, search: 400, audit: 10 };

test("every answer of the corpus is the native one, to the bit", async () => {
  const lines = {};
  for await (const line of createInterface({ input: createReadStream(corpusFile), crlfDelay: Infinity })) {
    // Numbers are written with as many digits as bring the same bits back.
    const { ask, given, result, thrown } = JSON.parse(line);
    const what = `${ask}(${given.join(", ").slice(0, 300)})`;
    let said;
    try {
      said = { result: await api[ask](...given), thrown: undefined };
    } catch (problems) {
      said = { result: undefined, thrown: problems };
    }
    assert.deepStrictEqual(said, { result, thrown }, what);
    if (ask === "estimate" && result) {
      assert.deepStrictEqual(api.estimate(result.query), result, `its own query ?${result.query}`);
    }
    lines[ask] = (lines[ask] ?? 0) + 1;
  }
  for (const [ask, least] of Object.entries(LEAST)) {
    assert.ok(lines[ask] >= least, `the corpus has ${lines[ask]} lines of ${ask}`);
  }
});
