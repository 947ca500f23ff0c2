// QR codes of bytes, ISO/IEC 18004, error correction M: a matrix of true (dark) and false.

// Of each version (size), codewords of error correction a block, and blocks: table 9 of the standard, level M.
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31,
  33, 35, 37, 38, 40, 43, 45, 47, 49];
// Which modules a mask turns round.
const MASKS = [
  (x, y) => (x + y) % 2,
  (x, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => ((x / 3 | 0) + (y / 2 | 0)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** The matrix for a text; nothing where it is too long for any. */
export function qr(text) {
  const bytes = new TextEncoder().encode(text);
  const counted = (version) => (version < 10 ? 2 : 3);
  const fits = (version) => bytes.length + counted(version) <= codewords(version) - CORRECTION[version - 1] * BLOCKS[version - 1];
  const version = CORRECTION.map((_, at) => at + 1).find(fits);
  if (!version) return undefined;
  const data = interleaved(padded(bytes, version), version);
  const drawn = MASKS.map((mask, at) => draw(data, version, mask, at));
  return drawn.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

/** Codewords of a version: the modules left beside the patterns, in bytes. */
function codewords(version) {
  const aligned = places(version).length;
  const patterns = aligned ? (25 * aligned - 10) * aligned - 55 : 0;
  return ((16 * version + 128) * version + 64 - patterns - (version > 6 ? 36 : 0)) >> 3;
}

/** Where the centres of alignment patterns are, on both axes. */
function places(version) {
  if (version === 1) return [];
  const count = (version / 7 | 0) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const last = version * 4 + 10;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => last - (count - 2 - at) * step)];
}

/** Mode, length, bytes, end, and what fills the rest. */
function padded(bytes, version) {
  const room = codewords(version) - CORRECTION[version - 1] * BLOCKS[version - 1];
  const length = version < 10 ? nibbles(bytes.length) : [...nibbles(bytes.length >> 8), ...nibbles(bytes.length & 255)];
  // Four bits of mode shift everything by half a byte.
  const halves = [4, ...length, ...[...bytes].flatMap(nibbles), 0];
  const data = [];
  for (let at = 0; at < halves.length; at += 2) data.push((halves[at] << 4) | halves[at + 1]);
  for (let pad = 0xec; data.length < room; pad ^= 0xec ^ 0x11) data.push(pad);
  return data.slice(0, room);
}

const nibbles = (byte) => [byte >> 4, byte & 15];

/** Blocks with their correction, one codeword of each in turn. */
function interleaved(data, version) {
  const [correction, count] = [CORRECTION[version - 1], BLOCKS[version - 1]];
  const all = codewords(version);
  const short = count - (all % count);
  const length = (all / count | 0) - correction;
  const divisor = generator(correction);
  let from = 0;
  const blocks = Array.from({ length: count }, (_, at) => {
    const part = data.slice(from, (from += length + (at < short ? 0 : 1)));
    return { part, check: remainder(part, divisor) };
  });
  const turn = (most, of) => Array.from({ length: most }, (_, at) => blocks.map((block) => of(block)[at])).flat();
  return [...turn(length + 1, ({ part }) => part), ...turn(correction, ({ check }) => check)].filter((it) => it !== undefined);
}

/** Product in GF(2⁸) with x⁸ + x⁴ + x³ + x² + 1. */
function times(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

function generator(degree) {
  const result = Array.from({ length: degree }, (_, at) => Number(at === degree - 1));
  for (let round = 0, root = 1; round < degree; round++, root = times(root, 2)) {
    for (let at = 0; at < degree; at++) result[at] = times(result[at], root) ^ (result[at + 1] ?? 0);
  }
  return result;
}

function remainder(data, divisor) {
  const result = divisor.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ result.shift();
    result.push(0);
    divisor.forEach((coefficient, at) => (result[at] ^= times(coefficient, factor)));
  }
  return result;
}

function draw(data, version, mask, number) {
  const size = version * 4 + 17;
  const matrix = Array.from({ length: size }, () => Array(size).fill(undefined));
  const set = (x, y, dark) => {
    if (x in matrix && y in matrix) matrix[y][x] = dark;
  };
  // Rings around a centre.
  const rings = (cx, cy, reach, light) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) set(cx + dx, cy + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  };
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const centres = places(version);
  const last = centres.length - 1;
  centres.forEach((x, i) => centres.forEach((y, j) => {
    const inCorner = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
    if (!inCorner) rings(x, y, 2, [1]);
  }));
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) rings(x, y, 4, [2, 4]);
  format(set, size, number);
  if (version > 6) versions(set, size, version);
  let bit = 0;
  // In pairs of columns from the right, up and down in turn, past the timing pattern.
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      for (const x of [right, right - 1]) {
        const y = (right + 1) & 2 ? step : size - 1 - step;
        if (matrix[y][x] !== undefined) continue;
        const dark = bit < data.length * 8 && ((data[bit >> 3] >> (7 - (bit & 7))) & 1) === 1;
        bit++;
        matrix[y][x] = dark !== (mask(x, y) === 0);
      }
    }
  }
  return matrix;
}

/** Level M and the mask, twice, with their correction. */
function format(set, size, mask) {
  let rest = mask;
  for (let round = 0; round < 10; round++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (at) => ((bits >> at) & 1) === 1;
  for (let at = 0; at < 6; at++) set(8, at, bit(at));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let at = 9; at < 15; at++) set(14 - at, 8, bit(at));
  for (let at = 0; at < 8; at++) set(size - 1 - at, 8, bit(at));
  for (let at = 8; at < 15; at++) set(8, size - 15 + at, bit(at));
  set(8, size - 8, true);
}

function versions(set, size, version) {
  let rest = version;
  for (let round = 0; round < 12; round++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let at = 0; at < 18; at++) {
    const [a, b] = [size - 11 + (at % 3), (at / 3) | 0];
    set(a, b, ((bits >> at) & 1) === 1);
    set(b, a, ((bits >> at) & 1) === 1);
  }
}

/** How hard a matrix is to read: long runs, squares, what looks like a finder, too much of one colour. */
function penalty(matrix) {
  const size = matrix.length;
  const lines = [...matrix, ...matrix.map((_, x) => matrix.map((row) => row[x]))];
  let points = 0;
  for (const line of lines) {
    const text = line.map(Number).join("");
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) points += run.length - 2;
    points += 40 * [...text.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      const here = matrix[y][x];
      if (here === matrix[y - 1][x] && here === matrix[y][x - 1] && here === matrix[y - 1][x - 1]) points += 3;
    }
  }
  const dark = matrix.flat().filter(Boolean).length / size ** 2;
  return points + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}
