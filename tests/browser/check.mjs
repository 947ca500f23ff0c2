// Is my speed normal: what is pasted, dropped or typed is answered in the tab and kept out of the address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, choose, says, shows, site, soon, visit, withPage } from "./lib.mjs";

const check = `${site}check/`;
const field = "#printed";

/** Opens the page and waits until it is alive. */
async function opened(page, query = "") {
  await visit(page, check + query);
  await page.locator("[data-alive]").waitFor({ state: "attached" });
}

const verdict = (page) => page.locator(".verdict");

const OLLAMA = "total duration: 12.1s\neval count: 254 token(s)\neval duration: 10.0s\neval rate: 25.30 tokens/s\n";

test("a pasted output is compared with the machine and the model in the fields", async () => {
  await withPage(async (page) => {
    await opened(page);
    await page.locator(field).fill(OLLAMA);
    await says(verdict(page), /25\.3 tokens per second were read, with no estimate/);
    await page.locator("#machine").fill("RTX 4090");
    await page.locator("#model").fill("Llama 3.1 8B Q4_K_M");
    await says(verdict(page), /^Slower than expected\. 25\.3 tokens per second is below the range/);
    await page.waitForURL(/machine=RTX/);
    assert.ok(!page.url().includes("25.3"), "the text is not put into the address");
  });
});

test("a speed alone is answered, and a link brings it back", async () => {
  await withPage(async (page) => {
    await opened(page, "?rate=150&machine=RTX%204090&model=Llama%203.1%208B%20Q4_K_M");
    await says(verdict(page), /^As expected\. 150 tokens per second is within the range/);
    await shows(page.locator("#machine"), "RTX 4090");
  });
});

test("a sentence fills speed, machine and model, or says what is missing", async () => {
  await withPage(async (page) => {
    await opened(page);
    await page.locator("#printed").fill("is 12 tok/s normal?");
    await shows(page.locator("#rate"), "12");
    await says(page.locator(".caveats"), /machine/);
    await page.locator("#printed").fill("我的4060只有12 tok/s正常吗");
    await shows(page.locator("#machine"), "GeForce RTX 4060");
    await page.locator("#printed").fill("qwen3 8b on 3060 12 tok/s");
    await shows(page.locator("#machine"), "GeForce RTX 3060");
    await shows(page.locator("#model"), "Qwen3 8B");
    await says(verdict(page), /12\.0 tokens per second/);
    await page.locator("#rate").fill("11.5 tok/s");
    await says(verdict(page), /11\.5 tokens per second/);
  });
});

test("what is typed after a click replaces the example", async () => {
  await withPage(async (page) => {
    await opened(page);
    await page.locator("#printed").click();
    await page.keyboard.type("qwen3 8b on 3060 12 tok/s");
    await shows(page.locator("#printed"), "qwen3 8b on 3060 12 tok/s");
    await shows(page.locator("#machine"), "GeForce RTX 3060");
  });
});

test("a question of the estimator fills the fields", async () => {
  await withPage(async (page) => {
    await opened(page, "?v=1&device=rtx-4090&model=qwen3-32b&quant=q4-k-m&context=16384&runtime=llama.cpp");
    await shows(page.locator("#model"), "Qwen3 32B Q4_K_M");
    await soon(async () => assert.match(await page.locator("#settings").inputValue(), /--ctx-size 16384/));
  });
});

test("a log that is dropped is read at both ends, and can be removed", async () => {
  await withPage(async (page) => {
    await opened(page);
    const middle = "x".repeat(99);
    const log = `llama_context: n_ctx = 8192\n${`${middle}\n`.repeat(30_000)}eval rate: 12.5 tokens/s\n`;
    await page
      .locator("#log-file")
      .setInputFiles({ name: "server.log", mimeType: "text/plain", buffer: Buffer.from(log) });
    await says(verdict(page), /12\.5 tokens per second/);
    await says(page.locator(".caveats"), /only its first and last 512 KB/);
    await page.getByRole("button", { name: "Remove server.log" }).click();
    await says(verdict(page), /Paste what the program printed/);
  });
});

test("a command is the question it asks", async () => {
  await withPage(async (page) => {
    await opened(page, "?machine=RTX%204090");
    await page.locator(field).fill("llama-server -m qwen3-32b-Q4_K_M.gguf -c 131072 -ngl 999");
    await says(verdict(page), /^This command runs out of memory\. It needs/);
    await says(page.locator(".caveats"), /all layers on the GPU/);
    const link = page.getByRole("link", { name: "This question on the estimator" });
    assert.match(await link.getAttribute("href"), /model=qwen3-32b/);
    await page.locator(field).fill("llama-server -m qwen3-32b-Q4_K_M.gguf -c 8192 -ngl 999");
    await says(verdict(page), /^This command fits\./);
  });
});

test("below the estimator a fold has the command, which follows the question, and leads to the check", async () => {
  await withPage(
    async (page) => {
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      const isLoaded = () => asked.some((url) => /assets\/check-\w+\.wasm/.test(url));
      await visit(page, `${site}?v=1&device=rtx-4090&model=qwen3-32b&quant=q4-k-m&context=16384&runtime=lmstudio`);
      await page.locator("html[data-ready]").waitFor({ state: "attached" });
      assert.ok(!isLoaded(), "nothing is loaded for a fold that is closed");
      await page.locator("summary", { hasText: "How do I run it?" }).click();
      const commands = page.locator("#ways pre");
      await says(commands.first(), /^lms load qwen3-32b@q4-k-m --context-length 16384/);
      assert.ok(isLoaded());
      const inWindow = page.locator("#ways p", { hasText: "LM Studio’s window" });
      await says(inWindow, /In LM Studio’s window: Context Length 16384, GPU Offload all layers\./);
      await page.locator("#ways").getByLabel("llama.cpp").check();
      await says(commands.first(), /^llama-server --model qwen3-32b-Q4_K_M\.gguf --ctx-size 16384/);
      await page.locator("#ways").getByRole("button", { name: "Copy" }).first().click();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await soon(async () => assert.equal(await copied(), await commands.first().textContent()));
      await choose(page, "#model", "Llama 3.1 8B");
      await says(commands.first(), /llama-3\.1-8b-Q4_K_M\.gguf/);
      await page.getByRole("link", { name: "Compare it with this estimate" }).click();
      await shows(page.locator("#model"), "Llama 3.1 8B Q4_K_M");
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
});

test("the answer is copied as Markdown without what was pasted", async () => {
  await withPage(
    async (page) => {
      await opened(page);
      await page.getByRole("button", { name: "Copy as Markdown" }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /\*\*Slower than expected\.\*\*/);
      assert.match(copied, /Machine RTX 4090/);
      // The causes with their checks and sources, and the numbers, for a report.
      assert.match(copied, /^1\. .+ Check: .+ <https:\/\/github\.com\/.+>$/m);
      assert.match(copied, /^\| --- \|/m);
      assert.ok(!copied.includes("load_tensors"));
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
});

const hostile = {
  "null bytes": ["eval rate: 1\0", /null bytes/],
  markup: ["<img src=x onerror=alert(1)> 12 tok/s", /12\.0 tokens per second/],
  "numbers without end": ["9".repeat(4000), /Not enough|No line/],
  "a table without columns": [`|${"|".repeat(5000)}\n`.repeat(50), /No line|No sign|Not enough/],
  "a megabyte of one line": ["eval rate: ".repeat(90_000), /No line|No sign|Not enough/],
};

for (const [name, [text, answer]] of Object.entries(hostile)) {
  test(`${name}: answered or refused, and the text stays`, async () => {
    await withPage(async (page) => {
      await opened(page);
      await page.locator(field).fill(text);
      await says(verdict(page), answer);
      assert.equal(await page.locator(field).evaluate((area) => area.value.length), text.length);
    });
  });
}

test("everything is reached by keyboard, in the order of the page", async () => {
  await withPage(async (page) => {
    await opened(page);
    await page.locator(field).focus();
    const order = [];
    for (let i = 0; i < 5; i += 1) {
      await page.keyboard.press("Tab");
      order.push(await page.evaluate(() => document.activeElement.id));
    }
    assert.deepEqual(order, ["log-file", "rate", "machine", "model", "settings"]);
  });
});

test("no fault of accessibility, and nothing wider than a narrow screen", async () => {
  await withPage(
    async (page) => {
      await opened(page);
      await axe(page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    },
    { viewport: { width: 320, height: 640 } },
  );
});
