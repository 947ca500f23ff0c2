// What is sent is what `_headers` says, and nothing outside the site is sent.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { dist, files, ofEachKind, pages, site } from "./lib.mjs";

const base = new URL(site).pathname;
const rules = await readFile(`${dist}/_headers`, "utf8");
const asset = async (ending) => (await files()).find((file) => file.startsWith("assets/") && file.endsWith(ending));

/** One exchange; the path goes out as it stands, not tidied up as by fetch. */
function get(path, { method = "GET", headers = {} } = {}) {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject).end();
  });
}

test("every page carries the policy of _headers, which allows nothing inline, in its header and within", async () => {
  const policy = /Content-Security-Policy: (.*)/.exec(rules)[1];
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:/);
  for (const page of ofEachKind(await pages())) {
    const { headers, status, body } = await get(base + page);
    assert.equal(status, 200, page);
    const framed = page.startsWith("embed/") ? policy.replace(/frame-ancestors .*/, "frame-ancestors *") : policy;
    // The one page that may ask another host, once its button is pressed.
    const hub = "connect-src 'self' https://huggingface.co https://*.hf.co";
    const expected = page.startsWith("open/") ? framed.replace("connect-src 'self'", hub) : framed;
    assert.equal(headers["content-security-policy"], expected, page);
    // For hosts that send no header. Who may frame a page can only be said in one.
    const [, within] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(body);
    assert.equal(within, expected.replace(/; frame-ancestors .*/, ""), page);
    assert.equal(headers["cache-control"], "no-cache", page);
    assert.equal(headers["x-content-type-options"], "nosniff", page);
    assert.match(headers["content-type"], /^text\/html; charset=utf-8$/);
  }
});

test("assets are kept for ever, and other sites may read them", async () => {
  for (const ending of [".css", ".js", ".wasm"]) {
    const { headers, status } = await get(`${base}${await asset(ending)}`);
    assert.equal(status, 200);
    assert.match(headers["cache-control"], /max-age=31536000, immutable/);
    assert.equal(headers["access-control-allow-origin"], "*");
  }
  const { headers } = await get(`${base}${await asset(".wasm")}`);
  assert.equal(headers["content-type"], "application/wasm");
  assert.equal((await get(`${base}sw.js`)).headers["cache-control"], "no-cache");
});

test("the smallest form the browser takes is sent, and unpacks to the file", async () => {
  const name = await asset(".wasm");
  const plain = await readFile(`${dist}/${name}`);
  const forms = [
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip, deflate", "gzip", gunzipSync],
    ["identity", undefined, (body) => body],
    ["br;q=0", undefined, (body) => body],
  ];
  for (const [accept, encoding, unpack] of forms) {
    const { headers, body } = await get(base + name, { headers: { "accept-encoding": accept } });
    assert.equal(headers["content-encoding"], encoding, accept);
    assert.ok(unpack(body).equals(plain), accept);
    assert.match(headers.vary, /accept-encoding/i);
  }
});

test("an unknown address is a 404 with the page for it", async () => {
  const { status, headers, body } = await get(`${base}no-such-page/`);
  assert.equal(status, 404);
  assert.match(headers["content-type"], /^text\/html/);
  assert.equal(body.toString(), await readFile(`${dist}/404.html`, "utf8"));
});

test("no path leads out of the site", async () => {
  const ways = ["../Cargo.toml", "%2e%2e/Cargo.toml", "..%2fCargo.toml", "assets/../../Cargo.toml", "/etc/passwd"];
  const odd = ["..%5cCargo.toml", "%00", "%", "%ff", "C:/", "_headers", "%5fheaders", "./index.html"];
  for (const way of [...ways, ...odd]) {
    const { status } = await get(base + way);
    assert.equal(status, 404, way);
  }
});

test("a folder without its slash is sent on", async () => {
  for (const page of ofEachKind(await pages()).filter(Boolean)) {
    const { status, headers } = await get(base + page.slice(0, -1));
    assert.equal(status, 308, page);
    assert.equal(headers.location, base + page);
  }
});

test("HEAD has no body, a known tag is answered with 304, and nothing can be posted", async () => {
  const { headers, body } = await get(base, { method: "HEAD" });
  assert.equal(body.length, 0);
  assert.ok(Number(headers["content-length"]) > 0);
  const again = await get(base, { headers: { "if-none-match": headers.etag } });
  assert.equal(again.status, 304);
  assert.equal((await get(base, { method: "POST" })).status, 405);
});
