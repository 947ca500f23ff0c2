// Time of one estimate in wasm, without and with the conversion to objects: `cargo xtask bench`.
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const api = createRequire(import.meta.url)(`${process.env.ROOFTOP_WASM}/rooftop_wasm.js`);

const queries = {
  "dense model": "",
  "experts and sliding windows": "model=gpt-oss-120b&quant=mxfp4&users=4",
};
const micros = (time, times) => `${((time / times) * 1000).toFixed(2)} µs`;

function median(times, run) {
  const took = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run(times);
    return performance.now() - start;
  });
  return micros(took.sort((a, b) => a - b)[7], times);
}

for (const [name, query] of Object.entries(queries)) {
  const computed = median(20_000, (times) => api.benchmark(query, times));
  const converted = median(500, (times) => {
    for (let n = 0; n < times; n += 1) api.estimate(query);
  });
  console.log(`estimate in wasm, ${name}: ${computed}; as a JavaScript object: ${converted}`);
}
