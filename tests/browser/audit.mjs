// The audit of packages: what is pasted is answered or refused at once and stays in its field, and nowhere else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { says, shows, site, visit, withPage } from "./lib.mjs";

const audit = `${site}audit/`;
const field = "#packages";

/** Opens the page and waits until it is alive. */
async function opened(page, query = "") {
  await visit(page, audit + query);
  await page.locator("#target option").nth(5).waitFor({ state: "attached" });
}

/**
 * Puts text into the field; the time until the answer stands in the page, milliseconds. What the browser takes to lay out
 * the field itself comes before.
 */
const put = (page, text) =>
  page.locator(field).evaluate(async (area, text) => {
    area.value = text;
    area.getBoundingClientRect();
    const before = document.querySelector(".verdict").textContent;
    const start = performance.now();
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // Not by a timer: the browser would draw the field before that.
    for (let i = 0; i < 1000 && document.querySelector(".verdict").textContent === before; i += 1) await null;
    return performance.now() - start;
  }, text);

const verdict = (page) => page.locator(".verdict");

test("a list that is pasted is answered for the machine chosen", async () => {
  await withPage(async (page) => {
    await opened(page);
    await page.locator(field).fill("vllm\nnumpy\n");
    await says(verdict(page), /^Not as is\. On RTX Spark, Windows on Arm, 1 of 2 packages/);
    await page.locator("#target").selectOption("dgx-spark");
    await says(verdict(page), /^Yes\. All 2 packages/);
    await page.waitForURL(/target=dgx-spark/);
    assert.ok(!page.url().includes("vllm"), "the text is not put into the address");
  });
});

test("a link names the machine", async () => {
  await withPage(async (page) => {
    await opened(page, "?v=1&target=macos");
    await shows(page.locator("#target"), "macos");
  });
});

const hostile = {
  "ten megabytes": ["x".repeat(10 << 20), /longer than 2 MB/],
  "null bytes": ["torch\0numpy", /null bytes/],
  "two megabytes of one package": [
    "numpy==1.26.4 ; python_version < '3.9'\n".repeat(50_000),
    /1 of 1 packages|1 package /,
  ],
  "many packages": [Array.from({ length: 20_000 }, (_, i) => `package-${i}==1.${i}`).join("\n"), /1,000 packages/],
  "deep nesting": [`[project]\ndependencies = ${"[".repeat(1 << 20)}`, /No package/],
  "deep markers": [`torch; ${"(".repeat(4000)}`, /1 package/],
  "one long line": [`[[package]]\nname = "${"a".repeat(1 << 20)}`, /No package/],
};

for (const [name, [text, answer]] of Object.entries(hostile)) {
  test(`${name}: answered or refused, and the text stays`, async () => {
    await withPage(async (page) => {
      await opened(page);
      // The page's own time, printed: other tests run beside this one, so no limit is asserted.
      console.log(`  ${name}: ${Math.round(await put(page, text))} ms`);
      await says(verdict(page), answer);
      assert.equal(await page.locator(field).evaluate((area) => area.value.length), text.length);
    });
  });
}

test("ten megabytes that are pasted are refused, and what was in the field stays", async () => {
  await withPage(async (page) => {
    await opened(page);
    await page.locator(field).fill("numpy");
    const prevented = await page.locator(field).evaluate((area) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "x".repeat(10 << 20));
      return !area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    assert.ok(prevented);
    await says(verdict(page), /longer than 2 MB/);
    await shows(page.locator(field), "numpy");
  });
});

const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("a file that only refers to another is no yes, and both together are read", async () => {
  await withPage(async (page) => {
    await opened(page, "?v=1&target=dgx-spark");
    await page.locator(field).fill("-r base.txt");
    await says(verdict(page), /^No package was read\. .* refers to base\.txt/);
    await page.locator("#project-files").setInputFiles([file("base.txt", "numpy\n"), file("limits.txt", "numpy>=1\n")]);
    await says(verdict(page), /^Yes\. All 2 packages of these 3 files/);
    await page.getByRole("button", { name: "Remove limits.txt" }).click();
    await says(verdict(page), /^Yes\. All 1 package of these 2 files/);
    await shows(page.locator(field), "-r base.txt");
  });
});

test("files that are dropped take the place of the example", async () => {
  await withPage(async (page) => {
    await opened(page, "?v=1&target=dgx-spark");
    const prevented = await page.locator(field).evaluate((area) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["-r base.txt\npeft\n"], "requirements.txt"));
      dataTransfer.items.add(new File(["numpy\n"], "base.txt"));
      const drag = (kind) => new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
      return ["dragover", "drop"].map((kind) => !area.dispatchEvent(drag(kind)));
    });
    assert.deepEqual(prevented, [true, true]);
    await says(verdict(page), /^Yes\. All 2 packages of these 2 files/);
    await shows(page.locator(field), "");
  });
});

test("the answer is copied as Markdown", async () => {
  await withPage(
    async (page) => {
      await opened(page);
      await page.getByRole("button", { name: "Copy as Markdown" }).click();
      await page.getByText("Copy as Markdown ✓").waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(text, /^\*\*Not as is\.\*\*/);
      assert.match(text, /5 of 10 packages of this list .* need attention: torch, vllm/);
      assert.equal(text.trim().split("\n").length, 3);
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
});
