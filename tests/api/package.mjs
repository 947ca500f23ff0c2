// The package as its users have it: the examples of its README run, its types name what it exports, its errors name fields.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { api as core, folder } from "./lib.mjs";

const run = promisify(execFile);

test("every example of the README runs and says something", async () => {
  const readme = await readFile(`${folder}/README.md`, "utf8");
  const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  assert.ok(examples.length >= 5);
  for (const [at, example] of examples.entries()) {
    const file = `${folder}/example-${at}.mjs`;
    await writeFile(file, example.replaceAll('"rooftop-estimator"', '"./index.js"'));
    const { stdout } = await run("node", [file]);
    assert.ok(stdout.trim().length > 0, example);
    assert.doesNotMatch(stdout, /undefined|NaN/, example);
  }
});

test("one question is answered alike in every way it can be asked", () => {
  for (const query of [
    "",
    "device=rtx-4090&model=qwen3-8b",
    "device=apple-m4-max-40&model=gpt-oss-120b&context=32768",
  ]) {
    assert.deepStrictEqual(core.fits(query), core.estimate(query).estimate.fit);
  }
  const [{ machines }] = core.compare("machines=rtx-4090,dgx-spark-128&models=qwen3-8b").models;
  assert.deepEqual(
    machines.map(({ device }) => device),
    ["rtx-4090", "dgx-spark-128"],
  );
});

test("the best models are in order, and a file that loses much is not at the top", async () => {
  const entries = await core.best("device=rtx-4090&task=coding");
  const top = entries.filter(({ standing }) => standing === "top");
  assert.ok(top.length > 0 && top.every(({ group, loss }) => group > 0 && loss?.class !== "large"));
  assert.equal(top[0].score.index.name, "SciCode");
  const [first] = top;
  assert.deepStrictEqual(core.estimate(first.query).estimate, first.estimate);
  const google = await core.best("device=rtx-4090&maker=Google");
  assert.ok(google.length > 5 && google.every(({ model }) => model.startsWith("gemma")));
});

test("types know no any, and every export has one", async () => {
  const types = `${await readFile(`${folder}/index.d.ts`, "utf8")}${await readFile(`${folder}/core.d.ts`, "utf8")}`;
  const ours = types.replace(/export (interface InitOutput|type \w*Init\w*)[\s\S]*?\n(?=\/\*\*|export)/g, "");
  assert.doesNotMatch(ours.replace(/\/\*[\s\S]*?\*\//g, ""), /:\s*any\b|=>\s*any\b/);
  for (const name of Object.keys(core)) assert.match(types, new RegExp(`export function ${name}\\(`), name);
});

test("a run is checked, and a command leads to its question and back", async () => {
  const said = { machine: "RTX 4090", model: "Llama 3.1 8B Q4_K_M" };
  const { class: kind, read, predicted } = await core.check("eval rate: 25.3 tokens/s", said);
  assert.deepEqual([kind, read.machine, read.model], ["slower", "rtx-4090", "llama-3.1-8b"]);
  assert.ok(predicted.decode_tokens_per_sec.low > 25.3);
  const asked = "device=rtx-4090&model=qwen3-32b&quant=q4-k-m&context=16384&users=2&cache=q8-0";
  const { command, query } = await core.command(asked, "llama-server");
  assert.match(command.text, /--ctx-size 32768 --parallel 2/);
  assert.equal((await core.questionOf(command.text, "device=rtx-4090")).query, query);
});

test("errors name the field", async () => {
  const thrown = (call) => {
    try {
      call();
    } catch ({ problems }) {
      return problems.map(({ field, problem }) => [field, problem]);
    }
    return assert.fail("nothing was thrown");
  };
  assert.deepEqual(
    thrown(() => core.fits("model=no-such")),
    [["model", "unknown-id"]],
  );
  const unordered = await core.best("task=knitting&maker=Nobody").catch((error) => error);
  assert.deepEqual(
    unordered.problems.map(({ field, problem }) => [field, problem]),
    [
      ["task", "not-offered"],
      ["maker", "not-offered"],
    ],
  );
  assert.deepEqual(
    thrown(() => core.compare("machines=rtx-4900")),
    [["machines", "unknown-id"]],
  );
  const refused = async (text, target, python) =>
    core.audit(text, target, python).then(
      () => assert.fail("nothing was thrown"),
      ({ problems }) => problems.map(({ field, problem }) => [field, problem]),
    );
  assert.deepEqual(await refused("torch", "amiga"), [["target", "not-offered"]]);
  assert.deepEqual(await refused("torch", "wsl2", "2.7"), [["python", "not-offered"]]);
  assert.deepEqual(await refused("", "wsl2"), [["text", "nothing"]]);
  const rejected = (promise) =>
    promise.then(
      () => assert.fail("nothing was thrown"),
      ({ problems }) => problems.map(({ field, problem }) => [field, problem]),
    );
  assert.deepEqual(await rejected(core.tuning("rank=-1")), [["rank", "out-of-range"]]);
  assert.deepEqual(await rejected(core.command("device=rtx-4090", "make")), [["program", "not-offered"]]);
  assert.deepEqual(await rejected(core.questionOf("make coffee")), [["text", "nothing"]]);
});

test("files are opened, and what cannot be opened says why and where", async () => {
  const config = JSON.stringify({
    model_type: "llama",
    hidden_size: 4096,
    num_hidden_layers: 32,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    intermediate_size: 14336,
    vocab_size: 128256,
  });
  for (const file of [new Blob([config]), new TextEncoder().encode(config), [new Blob([config])]]) {
    const { record, answer } = await core.open(file, "device=rtx-4090");
    assert.equal(record.format, "config");
    // 8.03 billion, as Meta says.
    assert.ok(Math.abs(record.params / 8_030_261_248 - 1) < 0.001);
    assert.equal(answer.scenario.device, "rtx-4090");
  }
  const cut = new Blob([new Uint8Array([0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0])]);
  await assert.rejects(core.open(cut), ({ problems: [{ field, problem, message }] }) => {
    assert.deepEqual([field, problem], ["text", "not-opened"]);
    assert.match(message, /ends too early.*at byte 8/);
    return true;
  });
  await assert.rejects(core.open([]), ({ problems: [{ problem }] }) => problem === "nothing");
});
