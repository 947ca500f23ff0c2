// The main task as a visitor does it: by mouse, by keyboard alone, from a link, and with input that is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { page as built, shown } from "./lib/html.mjs";
import { axe, choose, holds, says, shows, site, soon, visit, withPage } from "./lib.mjs";

const options = { reducedMotion: "reduce" };
const verdict = (page) => page.locator(".verdict");

/** Opens the page and waits until the wasm has taken over. */
async function open(page, query = "") {
  await visit(page, site + query);
  await page.locator("#estimator output").waitFor({ state: "attached" });
}

/** The pictures are loaded when they come near the window. */
const seePictures = (page) => page.evaluate(() => document.getElementById("pictures").scrollIntoView());

test("the default question is answered in one sentence before scripts run", async () => {
  const answer = shown(await built(""), (it) => it.has("verdict"));
  // 34.7 billion weights at 4.9 bits are 19.8 GiB; a run on the machine generated 88 tokens per second (rtxs-054).
  assert.match(answer, /^Yes\. It needs 2\d\.\d of the 107 GB the GPU may use, and generates about [6-9]\d tokens/);
});

test("what answers other questions is loaded when the reader turns to the page, and takes over what he had begun", async () => {
  await withPage(async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const bundles = () => asked.filter((path) => path.endsWith(".wasm")).map((path) => /(\w+)-\w+\.wasm/.exec(path)[1]);
    await page.goto(site);
    await page.waitForTimeout(1000);
    assert.deepEqual(bundles(), []);
    await page.locator("summary", { hasText: "More" }).click();
    await page.fill("#context", "4096");
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    assert.equal(await page.evaluate(() => document.activeElement.id), "context");
    await soon(async () => assert.match(await page.inputValue("#context"), /^4,?096$/));
    await page.locator("#gpu-mib").waitFor();
    await page.waitForURL(/context=4096/);
    assert.deepEqual(bundles(), ["app"]);
    // The pictures follow the question once they are seen.
    await seePictures(page);
    await soon(async () => assert.deepEqual(bundles(), ["app", "pictures"]));
    await choose(page, "#model", "Llama 3.1 8B");
    await page.locator('#pictures [data-title*="Llama 3.1 8B"]').first().waitFor();
  }, options);
});

test("the example needs few records; the list from which others are chosen brings all", async () => {
  await withPage(async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const files = () => asked.filter((path) => path.endsWith(".bin")).map((path) => /(\w+)-\w+\.bin/.exec(path)[1]);
    await open(page);
    assert.deepEqual(files(), ["usual"]);
    await choose(page, "#device", "GeForce RTX 4090");
    await choose(page, "#model", "Qwen3 32B");
    await page.waitForURL(/model=qwen3-32b.*device=rtx-4090|device=rtx-4090.*model=qwen3-32b/);
    assert.deepEqual(files(), ["usual", "catalogue"]);
    const chosen = await verdict(page).innerText();
    await open(page, new URL(page.url()).search);
    assert.equal(await verdict(page).innerText(), chosen);
    assert.deepEqual(files(), ["usual", "catalogue", "catalogue"]);
  }, options);
});

test("what is typed into a list, or pressed, before it listens is found or opened then", async () => {
  for (const begin of [(page) => page.fill("#device", "rtx 4090"), (page) => page.locator("#device").click()]) {
    await withPage(async (page) => {
      await page.goto(site);
      await page.locator("#device:enabled").waitFor();
      assert.equal(await page.locator("#device[data-listens]").count(), 0);
      await begin(page);
      await page.locator("#device-list [role=option][aria-selected=true]").waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), "device");
    }, options);
  }
});

test("keys pressed while the calculator is made, when the browser does nothing else, reach the field they were meant for", async () => {
  const marked = "#device-list [role=option][aria-selected=true]";
  const rows = (page) => page.locator("#device-list [role=option]").allInnerTexts();
  const keys = {
    "a list": {
      before: async (page) => {
        await page.locator("#device").click();
        await page.keyboard.type("rtx ");
      },
      meanwhile: ["4", "0", "9", "0"],
      after: async (page) => {
        await shows(page.locator("#device"), "rtx 4090");
        await says(page.locator(marked), /^GeForce RTX 4090$/);
      },
    },
    "a list that was opened": {
      before: async (page) => {
        await page.locator("#device").click();
        await page.keyboard.press("ArrowDown");
      },
      meanwhile: ["ArrowDown"],
      after: async (page) => {
        await page.locator(marked).waitFor();
        const [all, there] = [await rows(page), await page.locator(marked).innerText()];
        assert.equal(all.indexOf(there) - all.indexOf("RTX Spark (N1X, 20 cores)"), 2);
      },
    },
    "a number": {
      before: async (page) => {
        await page.locator("summary", { hasText: "More" }).click();
        await page.locator("#context").selectText();
        await page.keyboard.type("40");
      },
      meanwhile: ["9", "6"],
      after: (page) => page.waitForURL(/context=4096/),
    },
  };
  for (const [field, { before, meanwhile, after }] of Object.entries(keys)) {
    await withPage(async (page) => {
      await page.addInitScript(() => {
        const isIsland = ({ target, removedNodes }) => target.id === "estimator" && removedNodes.length;
        new MutationObserver((changes, observer) => {
          if (!changes.some(isIsland)) return;
          observer.disconnect();
          console.log("busy");
          for (const start = performance.now(); performance.now() - start < 500; );
        }).observe(document, { childList: true, subtree: true });
      });
      let go;
      const held = new Promise((resolve) => (go = resolve));
      await page.route(/\.wasm$/, async (route) => {
        await held;
        await route.continue();
      });
      const busy = page.waitForEvent("console", (message) => message.text() === "busy");
      await page.goto(site);
      await page.locator("#device:enabled").waitFor();
      await before(page);
      go();
      await busy;
      await Promise.all(meanwhile.map((key) => page.keyboard.press(key)));
      await after(page);
      assert.match(await page.evaluate(() => document.activeElement.id), /^(device|context)$/, field);
    }, options);
  }
});

test("a card brings the memory around it into the sentence; settings say what was assumed and what cannot be", async () => {
  await withPage(async (page) => {
    await open(page, "?v=1&model=gpt-oss-20b");
    await choose(page, "#device", "RTX 4090");
    await shows(page.locator(".sentence #ram"), "32");
    await says(page.locator(".assumed"), /CUDA backend\. With Vulkan: about \d+ tokens/);
    await page.locator("summary", { hasText: "More" }).click();
    await page.fill("#power-w", "900");
    // NVIDIA sells it with 450 W.
    await says(page.locator("#power-w-message"), /power-w: “900” cannot be used\. Give a whole number from 1 to 450/);
    await page.fill("#power-w", "300");
    await page.waitForURL(/power-w=300/);
    await page.selectOption("#backend", "vulkan");
    await says(page.locator(".assumed"), /Vulkan backend\. With CUDA/);
    await page.fill("#draft", "3");
    await says(page.locator(".assumed"), /guessing 3 tokens ahead/);
    await page.locator("#acceptance").waitFor();
  }, options);
});

test("by mouse: another model, another machine, another context", async () => {
  await withPage(async (page) => {
    await open(page);
    await choose(page, "#model", "Llama 3.1 8B");
    await says(verdict(page), /^Yes\. It needs [67]\.\d+ of the 107 GB/);
    await choose(page, "#device", "RTX 4090");
    await says(verdict(page), /of the 2\d\.\d GB the GPU may use/);
    await page.locator("#context-slider").fill("20");
    await shows(page.locator("#context"), "16,384");
    await page.waitForURL(/device=rtx-4090&model=llama-3\.1-8b&context=16384/);
    await choose(page, "#model", "Llama 3.3 70B");
    await says(verdict(page), /^Partly on the GPU\. .* of system RAM,/);
  }, options);
});

test("until the calculator is there, the usual answer is marked as not the one asked for; if it never comes, that is said", async () => {
  await withPage(async (page) => {
    let answer;
    const asked = new Promise((resolve) => (answer = resolve));
    await page.route(/\.wasm$/, (route) => answer(route));
    await page.goto(`${site}?v=1&device=rtx-4090&model=llama-3.1-8b`);
    const marked = page.locator("[data-island][aria-busy=true]");
    await marked.waitFor();
    await (await asked).continue();
    await says(verdict(page), /of the 2\d\.\d GB the GPU may use/);
    assert.equal(await marked.count(), 0);
  }, options);
  const broken = { ...options, allow: [/ERR_FAILED|Failed to fetch/] };
  for (const file of [/\.wasm$/, /catalogue-.*\.bin$/]) {
    await withPage(async (page) => {
      await page.route(file, (route) => route.abort());
      await page.goto(`${site}?v=1&device=rtx-4090&model=llama-3.1-8b`);
      const unanswered = page.getByText("does not match the address");
      await unanswered.waitFor();
      await page.goto(site);
      await verdict(page).waitFor();
      assert.equal(await unanswered.count(), 0);
    }, broken);
  }
});

test("a machine and a model are found by what people call them", async () => {
  await withPage(async (page) => {
    await open(page);
    await page.fill("#find", "macbook m4 max 64");
    const found = page.locator("#find-list [role=option]");
    await says(found.first(), /^M4 Max.* 64 GB$/);
    assert.ok(!(await found.allInnerTexts()).some((name) => name.includes("MiniMax")));
    await page.keyboard.press("Enter");
    await holds(page.locator("#device"), "apple-m4-max-40");
    await shows(page.locator("#memory"), "64");
    await shows(page.locator("#find"), "");
    assert.equal(await page.evaluate(() => document.activeElement.id), "find", "the focus stays");
    await page.fill("#find", "gemma 3 27b");
    await found.filter({ hasText: "Gemma 3 27B" }).click();
    await holds(page.locator("#model"), "gemma-3-27b");
    await page.fill("#find", "2x 3090 64gb");
    await says(found.first(), /^2 × GeForce RTX 3090, 64 GB of RAM$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/device=rtx-3090.*gpus=2/);
    await page.fill("#find", "concurrent users");
    await says(found.first(), /How many can it serve/);
    await page.fill("#find", "zzzz");
    await says(page.locator("#find-list"), /Not in the catalogue/);
    await says(page.locator(".finder [role=status]"), /^Nothing found for zzzz/);
  }, options);
});

test("what a card does not hold goes into system RAM, and programs and caches are switched in the memory section", async () => {
  await withPage(async (page) => {
    await open(page, "?device=rtx-4090&model=llama-3.3-70b");
    // 39.8 GiB of weights and a cache of 2.5 GiB, on a card that gives 23.2 GiB.
    await says(verdict(page), /^Partly on the GPU\. It needs 2\d\.\d of the 23\.2 GB .* and \d\d\.\d GB of system RAM/);
    await says(page.locator(".notes"), /keeps \d\d of 81 layers on the GPU .*--n-gpu-layers \d\d/);
    await page.locator(".terms > summary").click();
    await says(page.locator(".terms table").first(), /System RAM/);
    await page.locator(".terms button", { hasText: /^q8_0$/ }).click();
    await page.waitForURL(/cache=q8-0/);
    await page.locator(".terms button[aria-pressed=true]", { hasText: /^q8_0$/ }).waitFor();
    await page.locator("summary", { hasText: "More" }).click();
    await page.selectOption("#ram", "16");
    await says(verdict(page), /^No\./);
  }, options);
});

test("what the visitor's own machine reports counts instead of the rule", async () => {
  await withPage(async (page) => {
    await open(page, "?memory=64");
    await page.locator("summary", { hasText: "More" }).click();
    // The rule is the placeholder: nothing was reported yet.
    await shows(page.locator("#gpu-mib"), "");
    assert.equal(await page.locator("#gpu-mib").getAttribute("placeholder"), "47,206");
    // A CUDA pool of 46,477 MiB was seen on a machine of 64 GB: 45.4 GiB.
    await page.fill("#gpu-mib", "46477");
    await says(verdict(page), /of the 45\.4 GB the GPU may use/);
    await page.waitForURL(/gpu-mib=46477/);
    await page.selectOption("#memory", "128");
    await says(verdict(page), /of the 107 GB the GPU may use/);
  }, options);
});

test("a list is opened, moved in, folded out and left by keyboard, and says what it holds", async () => {
  await withPage(async (page) => {
    await open(page);
    const field = page.locator("#device");
    const active = () =>
      page.evaluate(() => {
        const field = document.activeElement;
        return document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "";
      });
    const before = await field.inputValue();
    await field.focus();
    assert.equal(await field.getAttribute("aria-expanded"), "false");
    assert.equal(await page.locator("[role=option]").count(), 0, "options are made when the list is opened");
    await page.keyboard.press("ArrowDown");
    await soon(async () => assert.equal(await active(), before, "opened at what is chosen"));
    assert.equal(await field.getAttribute("aria-expanded"), "true");
    assert.deepEqual(await axe(page), [], "open");
    await page.keyboard.press("Home");
    await soon(async () => assert.equal(await active(), "GeForce RTX 5090"));
    await page.keyboard.press("ArrowDown");
    await soon(async () => assert.notEqual(await active(), "GeForce RTX 5090"));
    await page.keyboard.press("End");
    await soon(async () => assert.match(await active(), /^Show \d+ older ones$/));
    const few = await page.locator("#device-list [role=option]").count();
    await page.keyboard.press("Enter");
    await soon(async () => assert.ok((await page.locator("#device-list [role=option]").count()) > few));
    await page.keyboard.type("gtx 1080 ti");
    await soon(async () => assert.equal(await active(), "GeForce GTX 1080 Ti"));
    await says(page.locator(".combobox:has(#device) [role=status]"), /found/);
    await page.keyboard.press("Escape");
    await shows(field, before);
    assert.equal(await page.locator("[role=option]").count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.id), "device", "the focus stays");
    await page.keyboard.type("4090 lap");
    await soon(async () => assert.match(await active(), /RTX 4090 Laptop/));
    await page.keyboard.press("Tab");
    await shows(field, before);
    await page.locator("#quant").click();
    await says(page.locator("#quant-list"), /^4 to 8 bits[^]*16 bits[^]*Under 4 bits/);
    await page.locator("#quant-list [role=option]", { hasText: /^Q6_K$/ }).click();
    await page.waitForURL(/quant=q6-k/);
    assert.deepEqual(await axe(page), [], "closed");
  }, options);
});

test("by keyboard alone, from the address bar to another answer", async () => {
  await withPage(async (page) => {
    await open(page);
    const reached = async () => page.evaluate(() => document.activeElement?.id ?? "");
    for (let presses = 0; (await reached()) !== "model"; presses += 1) {
      assert.ok(presses < 20, "Tab does not reach the model");
      await page.keyboard.press("Tab");
    }
    const before = await verdict(page).innerText();
    await page.keyboard.type("Qwen3 32");
    await page.locator("#model-list [role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await holds(page.locator("#model"), "qwen3-32b");
    await soon(async () => assert.notEqual(await verdict(page).innerText(), before));
    for (const next of ["quant", "device", "memory", "context"]) {
      await page.keyboard.press("Tab");
      assert.equal(await reached(), next);
    }
    await page.keyboard.press("Control+A");
    await page.keyboard.type("32K");
    await page.keyboard.press("Tab");
    assert.equal(await reached(), "context-slider");
    await shows(page.locator("#context"), "32,768");
    await page.keyboard.press("ArrowLeft");
    await shows(page.locator("#context"), "28,672");
    await page.waitForURL(/model=qwen3-32b&context=28672/);
  }, options);
});

test("a screen reader is told the new answer once it has settled", async () => {
  await withPage(async (page) => {
    await open(page);
    const output = page.locator("#estimator output");
    assert.equal(await output.innerText(), "", "silent on arrival");
    await choose(page, "#model", "gpt-oss 20B");
    await page.waitForFunction(() => document.querySelector("#estimator output").textContent.startsWith("Yes."));
    await soon(async () => assert.equal(await output.innerText(), await verdict(page).innerText()));
  }, options);
});

test("every step of an answer names a source that the method page lists", async () => {
  await withPage(async (page) => {
    await open(page);
    await seePictures(page);
    await page.locator("summary", { hasText: "Why these numbers" }).click();
    await page.locator("#pictures a.cite").first().waitFor();
    const cited = await page
      .locator("#pictures a.cite")
      .evaluateAll((links) => links.map((link) => link.hash.slice(1)));
    assert.ok(cited.length > 10, `only ${cited.length} citations`);
    await page.locator("#pictures a.cite").first().click();
    await page.locator(".sources li:target").waitFor({ state: "visible" });
    const missing = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), cited);
    assert.deepEqual(missing, []);
  }, options);
});

test("what was measured stands on the curve, or it says that nothing was", async () => {
  await withPage(async (page) => {
    const chart = page.locator("#speed-against-context");
    await open(page, "?v=1&device=dgx-spark-128&model=gpt-oss-20b&quant=mxfp4");
    await seePictures(page);
    await says(chart.locator("figcaption"), /\d+ marks are measured speeds/);
    // llama.cpp's own benchmark of DGX Spark, October 2025: 86.58 tokens a second at depth 0.
    await chart
      .locator(".dot.measured title", { hasText: "0 (measured, llama.cpp): 86.6" })
      .first()
      .waitFor({ state: "attached" });
    await open(page, "?v=1&device=rtx-spark-n1x-675&model=falcon3-7b");
    await seePictures(page);
    await says(chart.locator("figcaption"), /Not measured/);
  }, options);
});

test("a link brings the question with it", async () => {
  await withPage(async (page) => {
    await open(page, "?v=1&device=apple-m4-max-40&memory=64&model=gpt-oss-20b&users=3");
    await holds(page.locator("#device"), "apple-m4-max-40");
    await shows(page.locator("#memory"), "64");
    await shows(page.locator("#users"), "3");
    await shows(page.locator("#os"), "macos");
  }, options);
});

test("a wrong link says which field and what is allowed, and keeps the rest", async () => {
  await withPage(async (page) => {
    await open(page, "?v=9&device=rtx-sparc-n1x-675&memory=77&context=-5&model=gemma-3-27b&users=NaN&quant=%ff");
    await page.locator(".problems li").first().waitFor();
    const problems = (await page.locator(".problems li").allInnerTexts()).join("\n");
    for (const field of ["v:", "device:", "memory:", "context:", "users:", "quant:"]) {
      assert.ok(problems.includes(field), `${field} is not named in:\n${problems}`);
    }
    assert.match(problems, /nearest is “rtx-spark-n1x-675”/);
    assert.match(problems, /48, 64, 128/);
    assert.match(problems, /whole number from 1 to/);
    await holds(page.locator("#model"), "gemma-3-27b");
    await shows(page.locator("#context"), "8,192");
  }, options);
});

test("a number that cannot be read stays in the field with a message, the answer holds", async () => {
  await withPage(async (page) => {
    await open(page);
    const before = await verdict(page).innerText();
    for (const typed of ["abc", "-4", "NaN", "1e400", "999999999999"]) {
      await page.fill("#context", typed);
      await page.locator("#users").focus();
      await shows(page.locator("#context"), typed);
      await page.locator("#context[aria-invalid=true]").waitFor();
      await says(page.locator("#context-message"), /Context, tokens: give a whole number from 1 to 16,777,216/);
      assert.equal(await verdict(page).innerText(), before);
    }
    await page.fill("#context", "4096");
    await page.locator("#context:not([aria-invalid])").waitFor();
    await soon(async () => assert.notEqual(await verdict(page).innerText(), before));
  }, options);
});

test("the sample line writes itself, and stands still for who asked for it", async () => {
  const rest = (page) => page.locator(".typing .rest").innerText();
  await withPage(async (page) => {
    await open(page);
    await soon(async () => assert.equal(await page.locator(".typing .rest").textContent(), ""));
  }, options);
  await withPage(
    async (page) => {
      await open(page);
      const first = await page.locator(".typing .rest").textContent();
      assert.notEqual(first, "");
      await page.waitForFunction((before) => document.querySelector(".typing .rest").textContent !== before, first);
      assert.ok((await rest(page)).length <= first.length);
    },
    { ...options, reducedMotion: "no-preference" },
  );
});
