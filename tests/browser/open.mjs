// Opening models: files picked, dropped and pasted are read in the tab; the Hub is asked only when its button is pressed, and
// only by this page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, ready, says, shows, site, soon, visit, withPage } from "./lib.mjs";

const open = `${site}open/`;
const HUB = /^https:\/\/(huggingface\.co|[\w.-]+\.hf\.co)\//;
/** The tests answer for the Hub. */
const asked = [/foreign request: https:\/\/(huggingface\.co|[\w.-]+\.hf\.co)\//];

const u32 = (value) => Buffer.from(Uint32Array.of(value).buffer);
const u64 = (value) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
const text = (value) => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);
const named = (name, value) =>
  Buffer.concat(typeof value === "string" ? [text(name), u32(8), text(value)] : [text(name), u32(4), u32(value)]);

/** A header as llama.cpp writes it: a model of the shape of Llama 3.1 8B, its matrices in Q4_0. */
function gguf({ hidden = 4096, words = 0, name = "Some Llama 3.1 8B", layers = 32 } = {}) {
  const tensors = [
    ["token_embd.weight", [hidden, 128256]],
    ["output.weight", [hidden, 128256]],
  ];
  for (let layer = 0; layer < layers; layer += 1) {
    const of = (name, ...dimensions) => tensors.push([`blk.${layer}.${name}.weight`, dimensions]);
    of("attn_q", hidden, hidden);
    of("attn_k", hidden, 1024);
    of("attn_v", hidden, 1024);
    of("attn_output", hidden, hidden);
    of("ffn_gate", hidden, 14336);
    of("ffn_up", hidden, 14336);
    of("ffn_down", 14336, hidden);
  }
  const keys = [
    named("general.architecture", "llama"),
    named("general.name", name),
    named("llama.block_count", layers),
    named("llama.embedding_length", hidden),
    named("llama.attention.head_count", hidden / 128),
    named("llama.attention.head_count_kv", 8),
    named("llama.context_length", 131072),
  ];
  if (words) {
    const list = Array.from({ length: words }, (_, at) => text(`word ${at}`));
    keys.push(Buffer.concat([text("tokenizer.ggml.tokens"), u32(9), u32(8), u64(words), ...list]));
  }
  let bytes = 0;
  const listed = tensors.map(([name, dimensions]) => {
    const at = bytes;
    bytes += (dimensions[0] * dimensions[1] * 18) / 32;
    return Buffer.concat([text(name), u32(2), ...dimensions.map(u64), u32(2), u64(at)]);
  });
  const head = [Buffer.from("GGUF"), u32(3), u64(tensors.length), u64(keys.length)];
  return { bytes, header: Buffer.concat([...head, ...keys, ...listed]) };
}

const CONFIG = JSON.stringify({
  model_type: "llama",
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14336,
  vocab_size: 128256,
  max_position_embeddings: 131072,
});

const said = (page) => page.locator(".said");
const wrong = (page) => page.locator(".sources .problems");
const file = (name, buffer) => ({ name, mimeType: "application/octet-stream", buffer });
const pick = (page, ...files) => page.locator("#model-files").setInputFiles(files);

test("a GGUF file is exact to the byte, and its model is asked about everywhere", async () => {
  await withPage(async (page) => {
    await visit(page, open);
    const { bytes, header } = gguf();
    await pick(page, file("some.gguf", header));
    await says(said(page), new RegExp(`${bytes.toLocaleString("en")} bytes`));
    await says(said(page), /32 query heads, 8 KV heads of 128 elements/);
    await says(page.locator(".verdict"), /^(Yes|No|Barely)/);
    await page.waitForURL(/model=llama-3\.1-8b.*file-size=4\.5/);
    const paths = await page
      .locator("h3:has-text('other pages') + ul a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(paths.length >= 6);
    for (const path of paths) {
      await page.goto(new URL(path, site).href);
      assert.equal(await page.locator(".problems li").count(), 0, path);
    }
  });
});

/** The page before its calculator is there; what is returned lets it come. */
async function openedEarly(page) {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await page.route(/\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(open);
  await page.locator("#model-files:enabled").waitFor();
  return go;
}

test("a file is read whose dialog was opened before the page could read any", async () => {
  await withPage(async (page) => {
    const go = await openedEarly(page);
    const [dialog] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#model-files").click()]);
    go();
    await ready(page);
    await dialog.setFiles(file("some.gguf", gguf().header));
    await says(said(page), /32 query heads, 8 KV heads of 128 elements/);
  });
});

test("a file is read that was dropped before the page could read any", async () => {
  await withPage(async (page) => {
    const go = await openedEarly(page);
    const dataTransfer = await page.evaluateHandle(
      (bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], "some.gguf"));
        return data;
      },
      [...gguf().header],
    );
    for (const kind of ["dragenter", "dragover", "drop"]) {
      await page.locator("[data-island] form").dispatchEvent(kind, { dataTransfer });
    }
    go();
    await says(said(page), /32 query heads, 8 KV heads of 128 elements/);
  });
});

test("a model that is in no catalogue is described in the address, and can be downloaded as an entry", async () => {
  await withPage(async (page) => {
    await visit(page, open);
    await pick(page, file("other.gguf", gguf({ hidden: 5120, name: "Other 13B" }).header));
    await says(said(page), /described by its shape/);
    await page.waitForURL(/model=custom~params:/);
    const entry = decodeURIComponent(await said(page).locator("a[download]").getAttribute("href"));
    assert.match(entry, /\[\[model\]\]\nid = "other-13b"/);
    assert.match(entry, /"attn_k attn_v 5120x1024 0-31",/);
    // A link has the answer without the file.
    const verdict = await page.locator(".verdict").innerText();
    await page.reload();
    await says(page.locator(".verdict"), new RegExp(verdict.slice(0, 20).replace(/[.()]/g, "\\$&")));
  });
});

test("files that are dropped together are one model, and the rest of a folder is left aside", async () => {
  await withPage(async (page) => {
    await visit(page, open);
    const header = JSON.stringify({
      "model.embed_tokens.weight": { dtype: "BF16", shape: [128256, 4096], data_offsets: [0, 1050673152] },
    });
    const weights = Buffer.concat([u64(header.length), Buffer.from(header)]).toString("base64");
    await page.locator("form.question").evaluate(
      (form, [config, weights]) => {
        const dataTransfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([config], "config.json"));
        dataTransfer.items.add(new File([bytes], "model.safetensors"));
        dataTransfer.items.add(new File(["# A model"], "README.md"));
        dataTransfer.items.add(new File(["{}"], "tokenizer.json"));
        form.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [CONFIG, weights],
    );
    await says(said(page), /1,050,673,152 bytes/);
    await says(said(page), /safetensors/);
  });
});

test("a configuration that is pasted is answered, and what cannot be read stays in its field with the reason", async () => {
  await withPage(async (page) => {
    await visit(page, open);
    await page.locator("summary", { hasText: "config.json" }).click();
    const field = page.locator("#config-text");
    await field.fill(CONFIG);
    await says(said(page), /In the catalogue\s*yes: .*Llama/);
    await field.fill('{"a": ]}');
    await says(wrong(page), /JSON cannot be read.*byte/);
    await shows(field, '{"a": ]}');
    // What was read before is still there.
    await says(said(page), /In the catalogue\s*yes: .*Llama/);
  });
});

const hostile = {
  "an empty file": ["", /empty/],
  "a zip": ["PK\u0003\u0004rest", /zip archive/],
  "a web page": ["<!doctype html>", /web page/],
  "a pointer": ["version https://git-lfs.github.com/spec/v1", /LFS pointer/],
  "a text": ["hello", /neither GGUF/],
  "a header cut off": [gguf().header.subarray(0, 300), /ends too early.*byte/],
  "2^63 tensors": [
    Buffer.concat([Buffer.from("GGUF"), u32(3), u64(2n ** 63n), u64(0)]),
    /9,223,372,036,854,77\d,\d+ entries/,
  ],
};
for (const [what, [content, reason]] of Object.entries(hostile)) {
  test(`${what} is refused with a reason`, async () => {
    await withPage(async (page) => {
      await visit(page, open);
      await pick(page, file("file.gguf", Buffer.from(content)));
      await says(wrong(page), /file\.gguf was not opened/);
      await says(wrong(page), reason);
    });
  });
}

test("a header of 20 MB is opened at once", async () => {
  await withPage(async (page) => {
    await visit(page, open);
    const { header } = gguf({ words: 1_050_000 });
    assert.ok(header.length > 19e6, `${header.length} bytes`);
    const taken = await page.locator("form.question").evaluate(async (form, base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "large.gguf"));
      const read = new Promise((resume) => {
        const watch = new MutationObserver(() => document.querySelector(".said") && resume(watch.disconnect()));
        watch.observe(document.getElementById("open"), { subtree: true, childList: true });
      });
      const start = performance.now();
      form.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      await read;
      return performance.now() - start;
    }, header.toString("base64"));
    console.log(`  opened in ${taken.toFixed(0)} ms`);
    await says(said(page), /Some Llama 3\.1 8B/);
    // 300 ms on a quiet machine.
    assert.ok(taken < 3000, `${taken} ms`);
  });
});

/** What the Hub answers, by the path. */
async function standIn(context, answers) {
  const requests = [];
  await context.route(HUB, (route) => {
    const { pathname } = new URL(route.request().url());
    requests.push([pathname, route.request().headers().range]);
    const found = Object.entries(answers).find(([path]) => pathname.startsWith(path));
    const answer = found?.[1] ?? { status: 404 };
    if (answer === "no network") return route.abort("internetdisconnected");
    const range = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? "");
    const body = Buffer.from(answer.body ?? "");
    const part = range ? body.subarray(Number(range[1]), Number(range[2]) + 1) : body;
    const status = answer.status ?? (range ? 206 : 200);
    return route.fulfill({ status, body: part, headers: { "access-control-allow-origin": "*" } });
  });
  return requests;
}

const LIST = JSON.stringify({
  id: "some/Model-GGUF",
  gated: false,
  siblings: [
    { rfilename: ".gitattributes", size: 1519 },
    { rfilename: "model-Q8_0.gguf", size: 8_540_770_528 },
    { rfilename: "model-Q4_0.gguf", size: 4_661_211_424 },
  ],
});

async function ask(page, typed) {
  await page.locator("#hub-model").fill(typed);
  await page.getByRole("button", { name: "Ask for its files" }).click();
}

test("the Hub is asked for a list and then for a header, each by a button that says so", async () => {
  await withPage(
    async (page, context) => {
      const { header, bytes } = gguf();
      const requests = await standIn(context, {
        "/api/models/some/Model-GGUF": { body: LIST },
        "/some/Model-GGUF/resolve/main/model-Q4_0.gguf": { body: header },
      });
      await visit(page, open);
      await page.locator("#hub-model").fill("ollama run hf.co/some/Model-GGUF:Q4_0");
      await says(page.locator("#hub-hint"), /asks huggingface\.co .* some\/Model-GGUF.*IP address/);
      assert.deepEqual(requests, [], "typing asks nobody");
      await page.locator("#hub-model").press("Enter");
      await soon(async () =>
        assert.match(await page.locator("#hub-file option:checked").innerText(), /Q4_0\.gguf \([\d.]+ GB\)/),
      );
      assert.deepEqual(
        requests.map(([path]) => path),
        ["/api/models/some/Model-GGUF"],
      );
      await page.getByRole("button", { name: "Read the header" }).click();
      await says(said(page), new RegExp(`${bytes.toLocaleString("en")} bytes`));
      assert.match(requests[1][1], /^bytes=0-\d+$/, "only a part is asked for");
    },
    { allow: asked },
  );
});

for (const [what, answer, reason] of [
  ["missing or private", { status: 401 }, /not there, or it is private/],
  ["missing", { status: 404 }, /not there/],
  ["gated", { status: 403 }, /gated/],
  ["asked too often", { status: 429 }, /five minutes/],
  ["broken", { status: 503 }, /status 503/],
  ["not reachable", "no network", /did not answer/],
  ["not the Hub", { body: "<html>" }, /other than a list/],
  ["without files", { body: '{"siblings":[]}' }, /no file that can be opened/],
]) {
  test(`a model that is ${what} says so, and what was typed stays`, async () => {
    await withPage(
      async (page, context) => {
        await standIn(context, { "/api/models/some/model": answer });
        await visit(page, open);
        await ask(page, "some/model");
        await says(wrong(page), reason);
        await shows(page.locator("#hub-model"), "some/model");
      },
      { allow: [...asked, /console: Failed to load resource/] },
    );
  });
}

test("what is no address of the Hub is refused before anybody is asked", async () => {
  await withPage(async (page) => {
    await visit(page, open);
    for (const [typed, reason] of [
      ["https://example.org/a/b", /another host/],
      ["qwen3", /maker in front/],
      ["https://huggingface.co/datasets/a/b", /not that of a model/],
    ]) {
      await ask(page, typed);
      await says(wrong(page), reason);
    }
  });
});

test("no other page may reach the Hub, and this one reaches no other host", async () => {
  const reach = (page, address) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      address,
    );
  // A page of each policy; that all pages have one of these is held by `headers.mjs`.
  for (const path of ["", "embed/estimator/", "open/"]) {
    await withPage(
      async (page, context) => {
        const requests = await standIn(context, { "/": { body: "here" } });
        await page.goto(site + path);
        const may = await reach(page, "https://huggingface.co/api/models/a/b");
        assert.equal(may, path === "open/", path);
        assert.equal(await reach(page, "https://cdn-lfs.hf.co/a"), path === "open/", path);
        assert.equal(requests.length, path === "open/" ? 2 : 0, path);
        await context.route("https://example.org/**", (route) => route.fulfill({ body: "here" }));
        assert.equal(await reach(page, "https://example.org/"), false, path);
      },
      {
        allow: [
          ...asked,
          /policy: connect-src/,
          /console: .*(Content Security Policy|violates|Failed to load)/,
          /foreign request/,
        ],
      },
    );
  }
});

test("the page is used by keyboard, at 320 pixels, and axe finds nothing", async () => {
  await withPage(
    async (page) => {
      await visit(page, open);
      await pick(page, file("some.gguf", gguf().header));
      await says(said(page), /Some Llama 3\.1 8B/);
      assert.deepEqual(await axe(page), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} pixels wide`);
      await page.locator("#model-files").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.insertText(CONFIG);
      await says(said(page), /config\.json/);
    },
    { viewport: { width: 320, height: 800 } },
  );
});
