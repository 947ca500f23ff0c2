// What JavaScript gets: plain objects, and problems it can show.
import assert from "node:assert/strict";
import { test } from "node:test";
import { api } from "./lib.mjs";

const thrown = (query) => {
  try {
    api.estimate(query);
  } catch (problems) {
    return problems.problems;
  }
  assert.fail(`?${query} was accepted`);
};

test("an unknown id is thrown with the nearest one and a sentence", () => {
  const [problem, ...others] = thrown("device=rtx-sparc-n1x-675");
  assert.deepEqual(others, []);
  assert.match(problem.message, /^device: “rtx-sparc-n1x-675” is not known/);
  delete problem.message;
  assert.deepStrictEqual(problem, {
    field: "device",
    given: "rtx-sparc-n1x-675",
    problem: "unknown-id",
    nearest: "rtx-spark-n1x-675",
  });
});

test("a number that cannot be used is thrown with the range, one problem a field", () => {
  const problems = thrown("context=-1&users=NaN&memory=7&v=9");
  assert.deepEqual(problems.map(({ field }) => field).sort(), ["context", "memory", "users", "v"]);
  const { problem, min, max } = problems.find(({ field }) => field === "users");
  assert.deepEqual({ problem, min, max }, { problem: "out-of-range", min: 1, max: 256 });
  assert.deepEqual(problems.find(({ field }) => field === "memory").allowed, ["48", "64", "128"]);
});

test("the catalogue's ids are what a query may name, and its figures have sources", () => {
  const catalogue = api.catalogue();
  assert.match(catalogue.version, /^\d{4}-\d{2}-\d{2}$/);
  const sources = new Set(catalogue.sources.map(({ id }) => id));
  for (const device of catalogue.devices) {
    assert.ok(sources.has(device.bandwidth.source), device.id);
    assert.equal(api.estimate(`device=${device.id}`).scenario.device, device.id);
  }
  for (const { id } of catalogue.models) assert.equal(api.estimate(`model=${id}`).scenario.model, id);
  for (const { id } of catalogue.quantizations) assert.equal(api.estimate(`quant=${id}`).scenario.quantization, id);
  for (const { id } of catalogue.runtimes) assert.equal(api.estimate(`runtime=${id}`).scenario.runtime, id);
  // Not every program has each of them.
  const answers = (query) => {
    try {
      return api.estimate(query);
    } catch ({ problems }) {
      assert.deepEqual(
        problems.map(({ problem }) => problem),
        ["not-offered"],
        query,
      );
    }
  };
  for (const { id } of catalogue.cache_types) {
    const asked = catalogue.runtimes.map((runtime) => answers(`runtime=${runtime.id}&cache=${id}`));
    const cacheTypes = asked.map((answer) => answer?.scenario.cache_type);
    assert.ok(cacheTypes.includes(id), id);
  }
});

test("what JavaScript hands over by mistake is an answer or a problem, never a crash", () => {
  for (const query of ["?", "&&&", "=", "%", "device=%ff", "context=1e9", "\u0000", "x".repeat(100_000)]) {
    try {
      assert.ok(api.estimate(query).estimate.memory.total > 0);
    } catch (problems) {
      assert.ok(problems.problems?.length > 0, `?${query.slice(0, 20)}: ${problems}`);
    }
  }
});
