// A host of the built site, with our headers or with none but the type, that a test can make answer anything; and a
// stranger, another host, that says what it was asked for.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { dist, site, TYPES } from "../lib.mjs";

/** Path of the site on its host, with a slash at both ends. */
export const base = new URL(site).pathname;

/** The file of the built site at a path. */
export const fileOf = (path) => `${dist}/${path.slice(base.length)}${path.endsWith("/") ? "index.html" : ""}`;

/** What the built site has at a path: status, type and content. */
async function built(path) {
  const isInside = path.startsWith(base) && !/\/\.|\\/.test(decodeURIComponent(path));
  const body = isInside && (await readFile(fileOf(path)).catch(() => undefined));
  const type = TYPES[extname(fileOf(path))] ?? "application/octet-stream";
  if (body) return { status: 200, type, body };
  return { status: 404, type: TYPES[".html"], body: await readFile(`${dist}/404.html`) };
}

/** The headers of every page, as `_headers` has them. */
async function ourHeaders() {
  const [, block] = /^\/\S*\*\n((?: {2}.*\n)+)/.exec(await readFile(`${dist}/_headers`, "utf8"));
  return Object.fromEntries(
    block
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/: (.*)/)),
  );
}

async function listening(answer, use) {
  const server = createServer((request, response) => {
    // A path that begins with two slashes is one.
    const { pathname } = new URL(`http://host${request.url}`);
    answer(pathname, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resume) => server.listen(0, "127.0.0.1", resume));
  try {
    return await use(`127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Serves the site. `server.change` may return another answer to a path than the one it is given, or nothing; no connection
 * is answered while `server.online` is false.
 */
export async function withServer(use, { headers = false } = {}) {
  const more = headers ? await ourHeaders() : {};
  const server = { online: true, asked: [], change: (_path, _answer) => undefined };
  const answer = async (path, response) => {
    if (!server.online) return response.destroy();
    server.asked.push(path);
    const usual = await built(path);
    const { status, type, body } = { ...usual, ...(await server.change(path, usual)) };
    return response.writeHead(status, { ...more, "content-type": type }).end(body);
  };
  await listening(answer, async (host) => {
    server.origin = `http://${host}`;
    server.site = server.origin + base;
    await use(server);
  });
}

/** A stranger that lets everybody read its pages, each of which runs a script. */
export async function withStranger(use) {
  const stranger = { asked: [] };
  const answer = async (path, response) => {
    stranger.asked.push(path);
    const headers = { "access-control-allow-origin": "*", "content-type": "text/html" };
    return response.writeHead(200, headers).end(EVIL);
  };
  await listening(answer, async (host) => {
    stranger.host = host;
    await use(stranger);
  });
}

/** A whole page of somebody else. */
export const EVIL = `<!DOCTYPE html><html lang="en"><title>Evil</title><body><script>window.evil = true</script></body></html>`;
