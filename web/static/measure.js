// On the page of the visitor's machine: reads memory as a model does, every byte once per pass, with WebGPU, and writes the
// bandwidth into the field of the page. Nothing is measured unasked.

/** @type {HTMLElement} */
const section = document.querySelector("[data-measure]");
const [start, stop] = section.querySelectorAll("button");
const status = section.querySelector("[role=status]");

const MIB = 1 << 20;
/** Beyond what caches hold; a size that the GPU refuses is left out. */
const SIZES = [64, 256, 1024].map((mib) => mib * MIB);
/** How long each size is read. */
const MILLISECONDS = 1200;
const GROUP = 256;
const GROUPS = 2048;

// A sum that is never asked for would not be computed, and no memory read; numbers that differ cannot be compressed.
const SHADER = `
@group(0) @binding(0) var<storage, read_write> data: array<vec4u>;
@group(0) @binding(1) var<storage, read_write> sum: array<u32>;
@compute @workgroup_size(${GROUP})
fn fill(@builtin(global_invocation_id) id: vec3u) {
  for (var i = id.x; i < arrayLength(&data); i += ${GROUP * GROUPS}u) {
    let x = i * 747796405u + 2891336453u;
    data[i] = vec4u(x, x * 277803737u, x ^ (x >> 15u), x * x);
  }
}
@compute @workgroup_size(${GROUP})
fn read(@builtin(global_invocation_id) id: vec3u) {
  var total = vec4u(0u);
  for (var i = id.x; i < arrayLength(&data); i += ${GROUP * GROUPS}u) { total ^= data[i]; }
  let folded = total.x ^ total.y ^ total.z ^ total.w;
  if (folded == 0x9e3779b9u) { sum[0] = folded; }
}`;

const say = (what, values = {}) =>
  (status.textContent = section.dataset[what].replace(/\{(\w+)\}/g, (_, name) => values[name]));

/** Bytes per second at one size, the best of its passes; 0 where it was stopped at once, or there is no memory for it. */
async function measured(device, bytes, isOver) {
  // Where there is no WebGPU, there are no such names either.
  const { GPUBufferUsage, GPUShaderStage } = /** @type {any} */ (globalThis);
  for (const kind of ["validation", "out-of-memory"]) device.pushErrorScope(kind);
  const data = device.createBuffer({ size: bytes, usage: GPUBufferUsage.STORAGE });
  const sum = device.createBuffer({ size: 4, usage: GPUBufferUsage.STORAGE });
  const module = device.createShaderModule({ code: SHADER });
  const layout = device.createBindGroupLayout({
    entries: [0, 1].map((binding) => ({
      binding,
      visibility: GPUShaderStage.COMPUTE,
      buffer: { type: "storage" },
    })),
  });
  const pipeline = (entryPoint) =>
    device.createComputePipelineAsync({
      layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
      compute: { module, entryPoint },
    });
  const [fill, read] = await Promise.all([pipeline("fill"), pipeline("read")]);
  const group = device.createBindGroup({
    layout,
    entries: [data, sum].map((buffer, binding) => ({ binding, resource: { buffer } })),
  });
  const run = async (entry, passes) => {
    const encoder = device.createCommandEncoder();
    for (let at = 0; at < passes; at += 1) {
      const pass = encoder.beginComputePass();
      pass.setPipeline(entry);
      pass.setBindGroup(0, group);
      pass.dispatchWorkgroups(GROUPS);
      pass.end();
    }
    const from = performance.now();
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
    return performance.now() - from;
  };
  await run(fill, 1);
  const errors = await Promise.all([device.popErrorScope(), device.popErrorScope()]);
  if (errors.some(Boolean)) return 0;
  const end = performance.now() + MILLISECONDS;
  // As many passes at once that waiting for them is a small part of the time.
  let [passes, best] = [1, 0];
  while (performance.now() < end && !isOver()) {
    const took = await run(read, passes);
    best = Math.max(best, (bytes * passes * 1000) / took);
    if (took < 100) passes = Math.min(passes * 2, 1024);
  }
  data.destroy();
  sum.destroy();
  return best;
}

/** Writes a figure into the field, as if it was typed. */
function write(figure) {
  /** @type {HTMLInputElement} */
  const field = document.querySelector(`#${section.dataset.measure}`);
  field.value = figure;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

async function measure(isOver) {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) return say("without");
  const { maxStorageBufferBindingSize, maxBufferSize } = adapter.limits;
  const most = Math.min(maxStorageBufferBindingSize, maxBufferSize);
  const device = await adapter.requestDevice({
    requiredLimits: { maxStorageBufferBindingSize: most, maxBufferSize: most },
  });
  let best = 0;
  for (const bytes of SIZES.filter((size) => size <= most)) {
    if (isOver()) break;
    say("running", { size: bytes / MIB });
    // The largest size that could be read counts: smaller ones may be in a cache.
    best = (await measured(device, bytes, isOver)) || best;
  }
  device.destroy();
  if (isOver() || best === 0) return say("stopped");
  write((best / 1e9).toFixed(1));
  return say("done");
}

let over = true;
start.addEventListener("click", async () => {
  if (!over) return;
  over = false;
  [start.disabled, stop.hidden] = [true, false];
  await measure(() => over).catch(() => say("failed"));
  over = true;
  [start.disabled, stop.hidden] = [false, true];
});
stop.addEventListener("click", () => (over = true));
