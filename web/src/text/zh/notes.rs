//! Notes of the catalogue, by their English words; one that is not here stays as it is.

type Notes = [(&'static str, &'static str)];

/// A note on a machine.
pub fn device_note(english: &'static str) -> &'static str {
    said(english, DEVICES)
}

/// A note on a package.
pub fn package_note(english: &'static str) -> &'static str {
    said(english, PACKAGES)
}

fn said(english: &'static str, notes: &'static Notes) -> &'static str {
    notes.iter().find(|(known, _)| *known == english).map_or(english, |(_, said)| said)
}

#[rustfmt::skip]
const DEVICES: &Notes = &[
    ("Assumes that graphics memory was set to its largest size in the firmware or the driver; out of the box it is less.",
     "假定显存已在固件或驱动中设为最大；出厂设置较小。"),
    ("For 96 GB the share of memory follows the neighbouring sizes; no log was found.",
     "96 GB 时的可用内存比例按相邻容量推定；未找到日志。"),
    ("The version with 16 GB has 153 GB/s, the larger ones 170.",
     "16 GB 版本为 153 GB/s，容量更大的版本为 170 GB/s。"),
    ("Clock of the 150 W version; laptops with less power are slower at reading prompts.",
     "频率取自 150 W 版本；功率较低的笔记本读取提示词更慢。"),
    ("Clock of the version with most power; laptops with less are slower at reading prompts.",
     "频率取自功率最高的版本；功率较低的笔记本读取提示词更慢。"),
    ("A laptop's power limit (45 to 80 W) is not in the figures: prompts may be read 20 to 50 % slower than shown, answers are hardly affected.",
     "数值未计入笔记本的功耗上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。"),
    ("A laptop's power limit (45 to 80 W) is not in the figures: prompts may be read 20 to 50 % slower than shown, answers are hardly affected. NVIDIA gives one bandwidth for the platform; it is assumed for this smaller chip too.",
     "数值未计入笔记本的功耗上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。NVIDIA 为整个平台只给出一个带宽；假定这款较小的芯片也相同。"),
    ("One reading of NVIDIA's page lists a desktop chip with 5,120 cores and 64 GB instead.",
     "按对 NVIDIA 页面的一种读法，列出的却是一款 5,120 个核心、64 GB 的台式机芯片。"),
    ("A laptop's power limit (45 to 80 W) is not in the figures: prompts may be read 20 to 50 % slower than shown, answers are hardly affected. Whether 64 GB comes with this chip was not confirmed.",
     "数值未计入笔记本的功耗上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。64 GB 是否搭配这款芯片，未经确认。"),
    ("A laptop's power limit (45 to 80 W) is not in the figures: prompts may be read 20 to 50 % slower than shown, answers are hardly affected. Memory and chip are assumed: HP's options were not seen.",
     "数值未计入笔记本的功耗上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。内存和芯片是假定的：未见到 HP 的配置选项。"),
    ("A laptop's power limit (45 to 80 W) is not in the figures: prompts may be read 20 to 50 % slower than shown, answers are hardly affected. Which chip is inside was not seen; the larger is assumed.",
     "数值未计入笔记本的功耗上限（45–80 W）：读取提示词可能比所示慢 20–50%，回答几乎不受影响。未见到其中是哪款芯片；假定为较大的一款。"),
    ("Sold by other makers only; nobody has published a measurement yet.",
     "只由其他厂商销售；尚无人发布实测结果。"),
    ("The graphics part only: 252 GB of stacked memory. Another 496 GB belong to the processor, at 396 GB/s.",
     "仅指图形部分：252 GB 堆叠内存。另有 496 GB 属于处理器，带宽 396 GB/s。"),
];

#[rustfmt::skip]
const PACKAGES: &Notes = &[
    ("PyPI has no Windows Arm64 wheel. For CUDA there: pip install torch==2.14.0+cu134 --index-url https://pypi.nvidia.com/nvtorch_oot. On Windows x86-64 the CUDA build comes from https://download.pytorch.org/whl.",
     "PyPI 上没有 Windows Arm64 的 wheel。要在那里使用 CUDA：pip install torch==2.14.0+cu134 --index-url https://pypi.nvidia.com/nvtorch_oot。在 Windows x86-64 上，CUDA 构建来自 https://download.pytorch.org/whl。"),
    ("For CUDA on Windows Arm64 version 0.29.0 stands on https://pypi.nvidia.com/nvtorch_oot.",
     "用于 Windows Arm64 上 CUDA 的 0.29.0 版位于 https://pypi.nvidia.com/nvtorch_oot。"),
    ("For CUDA on Windows Arm64 it stands on https://pypi.nvidia.com/nvtorch_oot only.",
     "用于 Windows Arm64 上 CUDA 的版本只位于 https://pypi.nvidia.com/nvtorch_oot。"),
    ("The wheel for every platform has no compiled CUDA kernels; those are in the one for Linux x86-64 alone.",
     "适用于所有平台的 wheel 没有已编译的 CUDA 内核；只有 Linux x86-64 的 wheel 有。"),
    ("Whether the Linux aarch64 wheel uses a GPU was not checked: counted as CPU.",
     "Linux aarch64 的 wheel 是否使用 GPU 未经核实：按 CPU 计。"),
    ("CUDA comes through the jax-cuda plugins, which are for Linux.",
     "CUDA 由 jax-cuda 插件提供，这些插件用于 Linux。"),
    ("No CUDA JAX runs natively on Windows: use WSL2.",
     "没有能在 Windows 上原生运行的 CUDA 版 JAX：请用 WSL2。"),
    ("For Apple GPUs.",
     "用于 Apple GPU。"),
    ("Needs mlx to run.",
     "运行需要 mlx。"),
    ("No Windows build of either architecture: use WSL2 or Docker.",
     "两种架构都没有 Windows 构建：请用 WSL2 或 Docker。"),
    ("Linux only: use WSL2 or Docker.",
     "仅支持 Linux：请用 WSL2 或 Docker。"),
    ("Linux only. Newer releases are called sglang-kernel.",
     "仅支持 Linux。较新的版本名为 sglang-kernel。"),
    ("Source only; CPU or CUDA is chosen when it is built. The official llama.cpp binaries include one for CUDA on Windows Arm64.",
     "仅有源码；构建时选择 CPU 或 CUDA。llama.cpp 官方二进制文件中有一个用于 Windows Arm64 上的 CUDA。"),
    ("PyPI holds a shim that fetches from pypi.nvidia.com. Native on Windows Arm64 is TensorRT-RTX 1.6 instead.",
     "PyPI 上是一个转接包，从 pypi.nvidia.com 获取文件。在 Windows Arm64 上，原生的则是 TensorRT-RTX 1.6。"),
    ("No native Windows build; it runs inside WSL2.",
     "没有原生 Windows 构建；可在 WSL2 中运行。"),
    ("The SDK 1.6 supports Windows on Arm; the wheels’ names were not checked.",
     "SDK 1.6 支持 Windows on Arm；wheel 的名称未经核实。"),
    ("On Linux aarch64 it needs a maker’s build or your own; on Windows Arm64 the TensorRT-RTX provider can be built with CUDA 13.4 or later.",
     "在 Linux aarch64 上，需要厂商的构建或你自己的构建；在 Windows Arm64 上，TensorRT-RTX 提供程序可用 CUDA 13.4 或更高版本构建。"),
    ("Whether the Linux aarch64 wheel has CUDA inside was not checked.",
     "Linux aarch64 的 wheel 是否含有 CUDA 未经核实。"),
    ("Needs ctranslate2, which has no Windows Arm64 wheel.",
     "需要 ctranslate2，而它没有 Windows Arm64 的 wheel。"),
    ("Compiles its CUDA kernels at first use: needs nvcc and a compiler.",
     "首次使用时编译其 CUDA 内核：需要 nvcc 和编译器。"),
    ("Needs triton and CUDA kernels.",
     "需要 triton 和 CUDA 内核。"),
    ("Source only on PyPI; building takes nvcc. Support for sm_121 was not checked. PyTorch’s own scaled_dot_product_attention is the usual way around.",
     "PyPI 上仅有源码；构建需要 nvcc。对 sm_121 的支持未经核实。通常改用 PyTorch 自带的 scaled_dot_product_attention。"),
    ("Compiles at run time; support for sm_121 was not checked.",
     "运行时编译；对 sm_121 的支持未经核实。"),
    ("Compiles at run time; some prebuilt kernels are missing for sm_121.",
     "运行时编译；部分预构建的内核没有 sm_121 版本。"),
    ("One of the few CUDA wheels for Windows Arm64: built for CUDA 13.4 and sm_121, from 0.50.1.",
     "少数用于 Windows Arm64 的 CUDA wheel 之一：为 CUDA 13.4 和 sm_121 构建，自 0.50.1 起。"),
    ("On Windows use triton-windows, which has an Arm64 wheel from 3.8.0.post28.",
     "在 Windows 上请用 triton-windows，它自 3.8.0.post28 起有 Arm64 的 wheel。"),
    ("Source only: needs nvcc.",
     "仅有源码：需要 nvcc。"),
    ("The binary part is Linux only, the PyTorch part source only.",
     "二进制部分仅支持 Linux，PyTorch 部分仅有源码。"),
    ("Installed from source.",
     "从源码安装。"),
    ("Needs triton.",
     "需要 triton。"),
    ("The libraries inside were not inspected.",
     "其中的库未经检查。"),
    ("Windows Arm64 from 0.67; its CUDA target was not checked there.",
     "自 0.67 起支持 Windows Arm64；那里的 CUDA 目标未经核实。"),
    ("Windows Arm64 from 13.4.1.",
     "自 13.4.1 起支持 Windows Arm64。"),
    ("Windows Arm64 from 1.2.1, for CUDA 13 and Python 3.11 or later.",
     "自 1.2.1 起支持 Windows Arm64，用于 CUDA 13 和 Python 3.11 或更高版本。"),
    ("A bundle over cuda-bindings.",
     "cuda-bindings 之上的打包。"),
    ("On RTX Spark NVML reports the dedicated pool only.",
     "在 RTX Spark 上，NVML 只报告专用内存池。"),
    ("No Windows Arm64 for CUDA 12: the native stack begins with CUDA 13.4.",
     "CUDA 12 不支持 Windows Arm64：原生软件栈从 CUDA 13.4 开始。"),
    ("A Windows Arm64 wheel is mentioned in the notes of cuda-pathfinder 1.9.1; its version was not checked.",
     "cuda-pathfinder 1.9.1 的发布说明提到有 Windows Arm64 的 wheel；其版本未经核实。"),
    ("Linux only.",
     "仅支持 Linux。"),
    ("RAPIDS is for Linux and WSL2.",
     "RAPIDS 用于 Linux 和 WSL2。"),
    ("Windows could not be decided from the lock read.",
     "从所读的锁文件无法判断 Windows 的情况。"),
    ("Needs pyarrow, which has no Windows Arm64 wheel.",
     "需要 pyarrow，而它没有 Windows Arm64 的 wheel。"),
    ("Has heavy compiled dependencies.",
     "有庞大的编译依赖。"),
    ("The optional torch-scatter is source only.",
     "可选的 torch-scatter 仅有源码。"),
    ("Usually built from source.",
     "通常从源码构建。"),
    ("A native Windows Arm64 CUDA install path was merged on 2026-09-04; its version was not checked.",
     "Windows Arm64 上原生 CUDA 的安装方式于 2026-09-04 合并；其版本未经核实。"),
    ("Without it datasets and pandas’ parquet do not work natively on Windows Arm64.",
     "没有它，datasets 和 pandas 的 parquet 在 Windows Arm64 上无法原生使用。"),
    ("Its compiled part, polars-runtime-32, has a Windows Arm64 wheel.",
     "其编译部分 polars-runtime-32 有 Windows Arm64 的 wheel。"),
    ("Windows Arm64 after 0.2.0.",
     "0.2.0 之后支持 Windows Arm64。"),
    ("0.7.0 had no Windows Arm64 wheel.",
     "0.7.0 没有 Windows Arm64 的 wheel。"),
    ("Its dependency blis has no Windows Arm64 wheel, so an install still compiles.",
     "其依赖 blis 没有 Windows Arm64 的 wheel，因此安装时仍需编译。"),
    ("Only a very old version was read: check the present one.",
     "只读了一个很旧的版本：请核实当前版本。"),
    ("Windows on Arm is in progress, CPU only.",
     "对 Windows on Arm 的支持正在进行中，仅 CPU。"),
    ("The newest with a Windows Arm64 wheel is 1.28.2.",
     "有 Windows Arm64 wheel 的最新版本是 1.28.2。"),
    ("Without it many client libraries do not install natively.",
     "没有它，许多客户端库无法原生安装。"),
    ("Unix only by design.",
     "设计上仅支持 Unix。"),
    ("Abandoned; x86 only.",
     "已停止维护；仅支持 x86。"),
    ("Intel’s library, x86 only.",
     "Intel 的库，仅支持 x86。"),
    ("The lock read may have left out other platforms.",
     "所读的锁文件可能遗漏了其他平台。"),
    ("An x86 product.",
     "x86 产品。"),
    ("The newest with a Linux aarch64 wheel is 12.0.3.",
     "有 Linux aarch64 wheel 的最新版本是 12.0.3。"),
    ("Needs numba and soxr; soxr has no Windows Arm64 wheel.",
     "需要 numba 和 soxr；soxr 没有 Windows Arm64 的 wheel。"),
];

#[cfg(test)]
mod tests {
    use super::{DEVICES, Notes, PACKAGES};
    use rooftop_core::catalog::{self, Device, Record};

    #[test]
    fn every_note_is_translated_and_no_other() {
        let all = |notes: &'static Notes| notes.iter().map(|(english, _)| *english).collect::<Vec<_>>();
        let devices: Vec<&str> = Device::ALL.iter().filter_map(|it| it.note).collect();
        let packages: Vec<&str> = catalog::PACKAGES.iter().filter_map(|it| it.note).collect();
        for (notes, translated) in [(devices, all(DEVICES)), (packages, all(PACKAGES))] {
            let missing: Vec<&&str> = notes.iter().filter(|note| !translated.contains(note)).collect();
            let stale: Vec<&&str> = translated.iter().filter(|note| !notes.contains(note)).collect();
            assert!(missing.is_empty() && stale.is_empty(), "missing {missing:#?}, stale {stale:#?}");
        }
    }
}
