// Wasm says what the native core says, to the bit.
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { api, corpusFile } from "./lib.mjs";

test("every answer of the corpus is the native one, to the bit", async () => {
  let lines = 0;
  for await (const line of createInterface({ input: createReadStream(corpusFile), crlfDelay: Infinity })) {
    // Numbers are written with as many digits as bring the same bits back.
    const { query, result } = JSON.parse(line);
    assert.deepStrictEqual(api.estimate(query), result, `?${query}`);
    assert.deepStrictEqual(api.estimate(result.query), result, `its own query ?${result.query}`);
    lines += 1;
  }
  assert.ok(lines > 3000, `the corpus has ${lines} lines only`);
});
