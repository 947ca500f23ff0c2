// `.br` and `.gz` beside each file that gains by it: `node compress.mjs CACHE < LIST`, a line of which is `QUALITY PATH`, with
// brotli as small as the quality says. What takes seconds is kept in CACHE under the hash of the content, for the next build.
// `node compress.mjs --size FILE` prints the length of a file in brotli.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const BEST = 11;
/** Bytes from which on a file takes seconds. */
const LARGE = 200_000;

const brotli = (content, quality) =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

async function brotliOnce(content, quality, cache) {
  if (content.length < LARGE) return brotli(content, quality);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const kept = `${cache}/${hash}-${quality}-${process.versions.brotli}`;
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const compressed = await brotli(content, quality);
  // By a rename, so that what is there is whole; two languages may have the same file.
  const part = `${kept}.${process.hrtime.bigint()}`;
  await writeFile(part, compressed);
  await rename(part, kept);
  return compressed;
}

async function one(line, cache) {
  const [, quality, file] = /^(\d+) (.+)$/.exec(line);
  const content = await readFile(file);
  const small = async (ending, compressed) => {
    if (compressed.length < content.length) await writeFile(`${file}.${ending}`, compressed);
  };
  await small("br", await brotliOnce(content, Number(quality), cache));
  await small("gz", await promisify(gzip)(content, { level: 9 }));
}

const [first, file] = process.argv.slice(2);
if (first === "--size") {
  console.log((await brotli(await readFile(file), BEST)).length);
} else {
  await mkdir(first, { recursive: true });
  const list = (await text(process.stdin)).split("\n").filter(Boolean);
  const work = async () => {
    for (let line = list.shift(); line; line = list.shift()) await one(line, first);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
