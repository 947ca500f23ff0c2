device-note =
    { $note ->
        [assumes-graphics-memory] 假定显存已在固件或驱动中设为最大；出厂设置较小。
        [n-96-gb-share] 96 GB 时的可用内存比例按相邻容量推定；未找到日志。
        [version-16-gb] 16 GB 版本为 153 GB/s，容量更大的版本为 170 GB/s。
        [clock-150-w] 频率取自 150 W 版本；功率较低的笔记本读取提示词更慢。
        [clock-version-most] 频率取自功率最高的版本；功率较低的笔记本读取提示词更慢。
        [laptops-power-limit] 数值未计入笔记本的功率上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。
        [laptops-power-limit-45] 数值未计入笔记本的功率上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。NVIDIA 为整个平台只给出一个带宽；假定这款较小的芯片也相同。
        [one-reading-nvidias] 按对 NVIDIA 页面的一种读法，列出的却是一款 5,120 个核心、64 GB 的台式机芯片。
        [laptops-power-limit-45-80] 数值未计入笔记本的功率上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。64 GB 是否搭配这款芯片，未经确认。
        [laptops-power-limit-45-80-w] 数值未计入笔记本的功率上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。内存和芯片是假定的：未见到 HP 的配置选项。
        [laptops-power-limit-45-80-w-figures] 数值未计入笔记本的功率上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。未见到其中是哪款芯片；假定为较大的一款。
        [sold-other-makers] 只由其他厂商销售；尚无人发布实测结果。
        [graphics-part-only] 仅指图形部分：252 GB 堆叠内存。另有 496 GB 属于处理器，带宽 396 GB/s。
       *[other] { "" }
    }
package-note =
    { $note ->
        [pypi-has-no] PyPI 上没有 Windows Arm64 的 wheel。要在那里使用 CUDA：pip install torch==2.14.0+cu134 --index-url https://pypi.nvidia.com/nvtorch_oot。在 Windows x86-64 上，CUDA 构建来自 https://download.pytorch.org/whl。
        [cuda-windows-arm64] 用于 Windows Arm64 上 CUDA 的 0.29.0 版位于 https://pypi.nvidia.com/nvtorch_oot。
        [cuda-windows-arm64-stands] 用于 Windows Arm64 上 CUDA 的版本只位于 https://pypi.nvidia.com/nvtorch_oot。
        [wheel-every-platform] 适用于所有平台的 wheel 没有已编译的 CUDA 内核；只有 Linux x86-64 的 wheel 有。
        [whether-linux-aarch64] Linux aarch64 的 wheel 是否使用 GPU 未经核实：按 CPU 计。
        [cuda-comes-through] CUDA 由 jax-cuda 插件提供，这些插件用于 Linux。
        [no-cuda-jax] 没有能在 Windows 上原生运行的 CUDA 版 JAX：请用 WSL2。
        [apple-gpus] 用于 Apple GPU。
        [needs-mlx-run] 运行需要 mlx。
        [fork-for-windows] 项目本身没有 Windows 构建：请用 WSL2 或 Docker。分支 SystemPanic/vllm-windows 提供 x64 的原生 wheel，2026 年 10 月起还有面向 RTX Spark 的测试版（Python 3.14、CUDA 13.4）。
        [linux-only-use] 仅支持 Linux：请用 WSL2 或 Docker。
        [linux-only-newer] 仅支持 Linux。较新的版本名为 sglang-kernel。
        [source-only-cpu] 仅有源码；构建时选择 CPU 或 CUDA。llama.cpp 官方二进制文件中有一个用于 Windows Arm64 上的 CUDA。
        [pypi-holds-shim] PyPI 上是一个转接包，从 pypi.nvidia.com 获取文件。在 Windows Arm64 上，原生的则是 TensorRT-RTX 1.6。
        [no-native-windows] 没有原生 Windows 构建；可在 WSL2 中运行。
        [sdk-1-6] SDK 1.6 支持 Windows on Arm；wheel 的名称未经核实。
        [linux-aarch64-needs] Linux aarch64 的 wheel 需要 glibc 2.34 或更高版本；在 Windows Arm64 上可用 CUDA 13.4 或更高版本构建 TensorRT-RTX 提供程序。
        [whether-linux-aarch64-wheel] Linux aarch64 的 wheel 是否含有 CUDA 未经核实。
        [needs-ctranslate2-which] 需要 ctranslate2，而它没有 Windows Arm64 的 wheel。
        [compiles-its-cuda] 首次使用时编译其 CUDA 内核：需要 nvcc 和编译器。
        [needs-triton-cuda] 需要 triton 和 CUDA 内核。
        [source-only-pypi] PyPI 上仅有源码；构建需要 nvcc。对 sm_121 的支持未经核实。通常改用 PyTorch 自带的 scaled_dot_product_attention。
        [compiles-run-time] 运行时编译；对 sm_121 的支持未经核实。
        [compiles-run-time-some] 运行时编译；部分预构建的内核没有 sm_121 版本。
        [one-few-cuda] 少数用于 Windows Arm64 的 CUDA wheel 之一：为 CUDA 13.4 和 sm_121 构建，自 0.50.1 起。
        [windows-use-triton] 在 Windows 上请用 triton-windows，它自 3.8.0.post28 起有 Arm64 的 wheel。
        [source-only-needs] 仅有源码：需要 nvcc。
        [binary-part-linux] 二进制部分仅支持 Linux，PyTorch 部分仅有源码。
        [installed-source] 从源码安装。
        [needs-triton] 需要 triton。
        [libraries-inside-were] 其中的库未经检查。
        [windows-arm64-0] 自 0.67 起支持 Windows Arm64；那里的 CUDA 目标未经核实。
        [windows-arm64-13] 自 13.4.1 起支持 Windows Arm64。
        [windows-arm64-1] 自 1.2.1 起支持 Windows Arm64，用于 CUDA 13 和 Python 3.11 或更高版本。
        [bundle-over-cuda] cuda-bindings 之上的打包。
        [rtx-spark-nvml] 在 RTX Spark 上，NVML 只报告专用内存池。
        [no-windows-arm64] CUDA 12 不支持 Windows Arm64：原生软件栈从 CUDA 13.4 开始。
        [windows-arm64-wheel] cuda-pathfinder 1.9.1 的发布说明提到有 Windows Arm64 的 wheel；其版本未经核实。
        [linux-only] 仅支持 Linux。
        [rapids-linux-wsl2] RAPIDS 用于 Linux 和 WSL2。
        [windows-could-be] 从所读的锁文件无法判断 Windows 的情况。
        [needs-pyarrow-which] 需要 pyarrow，而它没有 Windows Arm64 的 wheel。
        [has-heavy-compiled] 有庞大的编译依赖。
        [optional-torch-scatter] 可选的 torch-scatter 仅有源码。
        [usually-built-source] 通常从源码构建。
        [native-windows-arm64] Windows Arm64 上原生 CUDA 的安装方式于 2026-09-04 合并；其版本未经核实。
        [without-datasets-pandas] 没有它，datasets 和 pandas 的 parquet 在 Windows Arm64 上无法原生使用。
        [its-compiled-part] 其编译部分 polars-runtime-32 有 Windows Arm64 的 wheel。
        [windows-arm64-after] 0.2.0 之后支持 Windows Arm64。
        [n-0-7-0] 0.7.0 没有 Windows Arm64 的 wheel。
        [its-dependency-blis] 其依赖 blis 没有 Windows Arm64 的 wheel，因此安装时仍需编译。
        [only-very-old] 只读了一个很旧的版本：请核实当前版本。
        [windows-arm-progress] 对 Windows on Arm 的支持正在进行中，仅 CPU。
        [newest-windows-arm64] 有 Windows Arm64 wheel 的最新版本是 1.28.2。
        [without-many-client] 没有它，许多客户端库无法原生安装。
        [unix-only-design] 设计上仅支持 Unix。
        [abandoned-x86-only] 已停止维护；仅支持 x86。
        [intels-library-x86] Intel 的库，仅支持 x86。
        [lock-read-may] 所读的锁文件可能遗漏了其他平台。
        [x86-product] x86 产品。
        [newest-linux-aarch64] 有 Linux aarch64 wheel 的最新版本是 12.0.3。
        [needs-numba-soxr] 需要 numba 和 soxr；soxr 没有 Windows Arm64 的 wheel。
       *[other] { "" }
    }
