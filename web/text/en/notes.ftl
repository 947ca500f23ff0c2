### Notes of data/devices/ and data/wheels.toml, which name them by id.

# A note on a machine, by its id.
# number: figures of the source that the record names
device-note =
    { $note ->
        [assumes-graphics-memory] Assumes that graphics memory was set to its largest size in the firmware or the driver; out of the box it is less.
        [n-96-gb-share] For 96 GB the share of memory follows the neighboring sizes; no log was found.
        [version-16-gb] The version with 16 GB has 153 GB/s, the larger ones 170.
        [clock-150-w] Clock of the 150 W version; laptops with less power are slower at reading prompts.
        [clock-version-most] Clock of the version with most power; laptops with less are slower at reading prompts.
        [laptops-power-limit] These figures ignore the laptop's power limit (45 to 80 W): prompt processing may be 20 to 50% slower than shown; generation is barely affected.
        [laptops-power-limit-45] These figures ignore the laptop's power limit (45 to 80 W): prompt processing may be 20 to 50% slower than shown; generation is barely affected. NVIDIA gives one bandwidth for the platform; it is assumed for this smaller chip too.
        [one-reading-nvidias] One reading of NVIDIA's page lists a desktop chip with 5,120 cores and 64 GB instead.
        [laptops-power-limit-45-80] These figures ignore the laptop's power limit (45 to 80 W): prompt processing may be 20 to 50% slower than shown; generation is barely affected. Whether 64 GB comes with this chip was not confirmed.
        [laptops-power-limit-45-80-w] These figures ignore the laptop's power limit (45 to 80 W): prompt processing may be 20 to 50% slower than shown; generation is barely affected. Memory and chip are assumed: HP's options were not seen.
        [laptops-power-limit-45-80-w-figures] These figures ignore the laptop's power limit (45 to 80 W): prompt processing may be 20 to 50% slower than shown; generation is barely affected. Which chip is inside was not seen; the larger is assumed.
        [sold-other-makers] Sold by other makers only; nobody has published a measurement yet.
        [graphics-part-only] The graphics part only: 252 GB of stacked memory. Another 496 GB belong to the processor, at 396 GB/s.
       *[other] { "" }
    }

# A note on a Python package, by its id.
# number: figures of the source that the record names
package-note =
    { $note ->
        [pypi-has-no] PyPI has no Windows Arm64 wheel. For CUDA there: pip install torch==2.14.0+cu134 --index-url https://pypi.nvidia.com/nvtorch_oot. On Windows x86-64 the CUDA build comes from https://download.pytorch.org/whl.
        [cuda-windows-arm64] For CUDA on Windows Arm64 version 0.29.0 is on https://pypi.nvidia.com/nvtorch_oot.
        [cuda-windows-arm64-stands] For CUDA on Windows Arm64 it is only on https://pypi.nvidia.com/nvtorch_oot.
        [wheel-every-platform] The wheel for every platform has no compiled CUDA kernels; those are in the one for Linux x86-64 alone.
        [whether-linux-aarch64] Whether the Linux aarch64 wheel uses a GPU was not checked: counted as CPU.
        [cuda-comes-through] CUDA comes through the jax-cuda plugins, which are for Linux.
        [no-cuda-jax] No CUDA JAX runs natively on Windows: use WSL2.
        [apple-gpus] For Apple GPUs.
        [needs-mlx-run] Needs mlx to run.
        [fork-for-windows] No Windows build from the project: use WSL2 or Docker. The fork SystemPanic/vllm-windows has native wheels for x64 and, as a beta since October 2026, for RTX Spark (Python 3.14, CUDA 13.4).
        [linux-only-use] Linux only: use WSL2 or Docker.
        [linux-only-newer] Linux only. Newer releases are called sglang-kernel.
        [source-only-cpu] Source only; CPU or CUDA is chosen when it is built. The official llama.cpp binaries include one for CUDA on Windows Arm64.
        [pypi-holds-shim] PyPI holds a shim that fetches from pypi.nvidia.com. Native on Windows Arm64 is TensorRT-RTX 1.6 instead.
        [no-native-windows] No native Windows build; it runs inside WSL2.
        [sdk-1-6] The SDK 1.6 supports Windows on Arm; the wheels’ names were not checked.
        [linux-aarch64-needs] The wheel for Linux aarch64 needs glibc 2.34 or later; on Windows Arm64 the TensorRT-RTX provider can be built with CUDA 13.4 or later.
        [whether-linux-aarch64-wheel] Whether the Linux aarch64 wheel has CUDA inside was not checked.
        [needs-ctranslate2-which] Needs ctranslate2, which has no Windows Arm64 wheel.
        [compiles-its-cuda] Compiles its CUDA kernels at first use: needs nvcc and a compiler.
        [needs-triton-cuda] Needs triton and CUDA kernels.
        [source-only-pypi] Source only on PyPI; building takes nvcc. Support for sm_121 was not checked. PyTorch’s own scaled_dot_product_attention is the usual way around.
        [compiles-run-time] Compiles at run time; support for sm_121 was not checked.
        [compiles-run-time-some] Compiles at run time; some prebuilt kernels are missing for sm_121.
        [one-few-cuda] One of the few CUDA wheels for Windows Arm64: built for CUDA 13.4 and sm_121, from 0.50.1.
        [windows-use-triton] On Windows use triton-windows, which has an Arm64 wheel from 3.8.0.post28.
        [source-only-needs] Source only: needs nvcc.
        [binary-part-linux] The binary part is Linux only, the PyTorch part source only.
        [installed-source] Installed from source.
        [needs-triton] Needs triton.
        [libraries-inside-were] The libraries inside were not inspected.
        [windows-arm64-0] Windows Arm64 from 0.67; its CUDA target was not checked there.
        [windows-arm64-13] Windows Arm64 from 13.4.1.
        [windows-arm64-1] Windows Arm64 from 1.2.1, for CUDA 13 and Python 3.11 or later.
        [bundle-over-cuda] A bundle over cuda-bindings.
        [rtx-spark-nvml] On RTX Spark NVML reports the dedicated pool only.
        [no-windows-arm64] No Windows Arm64 for CUDA 12: the native stack begins with CUDA 13.4.
        [windows-arm64-wheel] A Windows Arm64 wheel is mentioned in the notes of cuda-pathfinder 1.9.1; its version was not checked.
        [linux-only] Linux only.
        [rapids-linux-wsl2] RAPIDS is for Linux and WSL2.
        [windows-could-be] Windows could not be decided from the lock read.
        [needs-pyarrow-which] Needs pyarrow, which has no Windows Arm64 wheel.
        [has-heavy-compiled] Has heavy compiled dependencies.
        [optional-torch-scatter] The optional torch-scatter is source only.
        [usually-built-source] Usually built from source.
        [native-windows-arm64] A native Windows Arm64 CUDA install path was merged on 2026-09-04; its version was not checked.
        [without-datasets-pandas] Without it datasets and pandas’ parquet do not work natively on Windows Arm64.
        [its-compiled-part] Its compiled part, polars-runtime-32, has a Windows Arm64 wheel.
        [windows-arm64-after] Windows Arm64 after 0.2.0.
        [n-0-7-0] 0.7.0 had no Windows Arm64 wheel.
        [its-dependency-blis] Its dependency blis has no Windows Arm64 wheel, so an install still compiles.
        [only-very-old] Only a very old version was read: check the present one.
        [windows-arm-progress] Windows on Arm is in progress, CPU only.
        [newest-windows-arm64] The newest with a Windows Arm64 wheel is 1.28.2.
        [without-many-client] Without it many client libraries do not install natively.
        [unix-only-design] Unix only by design.
        [abandoned-x86-only] Abandoned; x86 only.
        [intels-library-x86] Intel’s library, x86 only.
        [lock-read-may] The lock read may have left out other platforms.
        [x86-product] An x86 product.
        [newest-linux-aarch64] The newest with a Linux aarch64 wheel is 12.0.3.
        [needs-numba-soxr] Needs numba and soxr; soxr has no Windows Arm64 wheel.
       *[other] { "" }
    }
