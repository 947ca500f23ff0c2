device-note =
    { $note ->
        [assumes-graphics-memory] ファームウェアかドライバーでグラフィックスメモリを最大にした場合の値です。出荷時は少なくなります。
        [n-96-gb-share] 96 GBのときのメモリの割合は、前後の容量から求めたものです。ログは見つかりませんでした。
        [version-16-gb] 16 GB版の帯域幅は153 GB/s、それより大きい容量では170 GB/sです。
        [clock-150-w] クロックは150 W版のものです。電力の低いノートPCでは、プロンプトの読み込みが遅くなります。
        [clock-version-most] クロックは電力が最も高い版のものです。電力の低いノートPCでは、プロンプトの読み込みが遅くなります。
        [laptops-power-limit] ノートPCの電力上限（45〜80 W）は数値に反映していません。プロンプトの読み込みは表示より20〜50%遅いことがありますが、回答の生成にはほとんど影響しません。
        [laptops-power-limit-45] ノートPCの電力上限（45〜80 W）は数値に反映していません。プロンプトの読み込みは表示より20〜50%遅いことがありますが、回答の生成にはほとんど影響しません。NVIDIAはプラットフォーム全体で一つの帯域幅しか示していないため、この小さいほうのチップも同じとみなしています。
        [one-reading-nvidias] NVIDIAのページを、5,120コア・64 GBのデスクトップ用チップと読む解釈もあります。
        [laptops-power-limit-45-80] ノートPCの電力上限（45〜80 W）は数値に反映していません。プロンプトの読み込みは表示より20〜50%遅いことがありますが、回答の生成にはほとんど影響しません。このチップに64 GB版があるかどうかは確認できていません。
        [laptops-power-limit-45-80-w] ノートPCの電力上限（45〜80 W）は数値に反映していません。プロンプトの読み込みは表示より20〜50%遅いことがありますが、回答の生成にはほとんど影響しません。メモリとチップは推定です。HPの構成は確認できていません。
        [laptops-power-limit-45-80-w-figures] ノートPCの電力上限（45〜80 W）は数値に反映していません。プロンプトの読み込みは表示より20〜50%遅いことがありますが、回答の生成にはほとんど影響しません。搭載チップは確認できていないため、大きいほうとみなしています。
        [sold-other-makers] ほかのメーカーからのみ販売されています。測定値はまだ公開されていません。
        [graphics-part-only] グラフィックス部分のみの値です。積層メモリは252 GBです。ほかにプロセッサー側に496 GB（396 GB/s）があります。
       *[other] { "" }
    }
package-note =
    { $note ->
        [pypi-has-no] PyPIにWindows Arm64のwheelはありません。CUDA対応版は pip install torch==2.14.0+cu134 --index-url https://pypi.nvidia.com/nvtorch_oot で入手できます。Windows x86-64のCUDAビルドは https://download.pytorch.org/whl にあります。
        [cuda-windows-arm64] Windows Arm64のCUDA対応版は、バージョン0.29.0が https://pypi.nvidia.com/nvtorch_oot にあります。
        [cuda-windows-arm64-stands] Windows Arm64のCUDA対応版は https://pypi.nvidia.com/nvtorch_oot にしかありません。
        [wheel-every-platform] 全プラットフォーム共通のwheelには、コンパイル済みのCUDAカーネルがありません。含まれるのはLinux x86-64用だけです。
        [whether-linux-aarch64] Linux aarch64のwheelがGPUを使うかどうかは確認していません。CPU扱いとしています。
        [cuda-comes-through] CUDAにはjax-cudaプラグイン（Linux用）が必要です。
        [no-cuda-jax] CUDA対応のJAXはWindowsではネイティブに動きません。WSL2を使ってください。
        [apple-gpus] AppleのGPU用です。
        [needs-mlx-run] 実行にはmlxが必要です。
        [fork-for-windows] プロジェクト自体のWindows用ビルドはありません。WSL2またはDockerを使ってください。フォークのSystemPanic/vllm-windowsには、x64用のネイティブのwheelと、2026年10月からはRTX Spark用のベータ版（Python 3.14、CUDA 13.4）があります。
        [linux-only-use] Linux専用です。WSL2またはDockerを使ってください。
        [linux-only-newer] Linux専用です。新しいリリースの名前はsglang-kernelです。
        [source-only-cpu] ソースのみで、CPUかCUDAかはビルド時に選びます。llama.cppの公式バイナリには、Windows Arm64のCUDA対応版があります。
        [pypi-holds-shim] PyPIにあるのは、pypi.nvidia.comから取得するだけのパッケージです。Windows Arm64でネイティブに動くのは、代わりにTensorRT-RTX 1.6です。
        [no-native-windows] Windowsのネイティブビルドはありません。WSL2内では動きます。
        [sdk-1-6] SDK 1.6はWindows on Armに対応しています。wheelの名前は確認していません。
        [linux-aarch64-needs] Linux aarch64用のwheelにはglibc 2.34以降が必要です。Windows Arm64ではCUDA 13.4以降でTensorRT-RTXプロバイダーをビルドできます。
        [whether-linux-aarch64-wheel] Linux aarch64のwheelにCUDAが含まれるかどうかは確認していません。
        [needs-ctranslate2-which] ctranslate2が必要ですが、Windows Arm64のwheelがありません。
        [compiles-its-cuda] 初回使用時にCUDAカーネルをコンパイルします。nvccとコンパイラーが必要です。
        [needs-triton-cuda] tritonとCUDAカーネルが必要です。
        [source-only-pypi] PyPIにはソースのみがあり、ビルドにはnvccが必要です。sm_121への対応は確認していません。通常はPyTorchのscaled_dot_product_attentionで代用します。
        [compiles-run-time] 実行時にコンパイルします。sm_121への対応は確認していません。
        [compiles-run-time-some] 実行時にコンパイルします。一部のビルド済みカーネルは、sm_121用がありません。
        [one-few-cuda] Windows Arm64向けの数少ないCUDAのwheelです。0.50.1以降はCUDA 13.4とsm_121向けにビルドされています。
        [windows-use-triton] Windowsではtriton-windowsを使ってください。3.8.0.post28以降にArm64のwheelがあります。
        [source-only-needs] ソースのみです。nvccが必要です。
        [binary-part-linux] バイナリ部分はLinux専用、PyTorch部分はソースのみです。
        [installed-source] ソースからインストールします。
        [needs-triton] tritonが必要です。
        [libraries-inside-were] 中のライブラリは調べていません。
        [windows-arm64-0] Windows Arm64は0.67から対応しています。そのCUDAターゲットは確認していません。
        [windows-arm64-13] Windows Arm64は13.4.1から対応しています。
        [windows-arm64-1] Windows Arm64は1.2.1から、CUDA 13とPython 3.11以降に対応しています。
        [bundle-over-cuda] cuda-bindingsなどをまとめたパッケージです。
        [rtx-spark-nvml] RTX SparkのNVMLが報告するのは、専用プールだけです。
        [no-windows-arm64] CUDA 12にはWindows Arm64版がありません。ネイティブのスタックはCUDA 13.4からです。
        [windows-arm64-wheel] cuda-pathfinder 1.9.1のリリースノートにWindows Arm64のwheelの記載があります。そのバージョンは確認していません。
        [linux-only] Linux専用です。
        [rapids-linux-wsl2] RAPIDSはLinuxとWSL2用です。
        [windows-could-be] 確認したロックファイルからは、Windowsへの対応を判断できませんでした。
        [needs-pyarrow-which] pyarrowが必要ですが、Windows Arm64のwheelがありません。
        [has-heavy-compiled] コンパイルが必要な大きな依存関係があります。
        [optional-torch-scatter] 任意のtorch-scatterはソースのみです。
        [usually-built-source] 通常はソースからビルドします。
        [native-windows-arm64] Windows Arm64にネイティブのCUDAを導入する手順が2026-09-04にマージされました。そのバージョンは確認していません。
        [without-datasets-pandas] これがないと、Windows Arm64のネイティブ環境でdatasetsやpandasのParquetが動きません。
        [its-compiled-part] コンパイル済み部分のpolars-runtime-32には、Windows Arm64のwheelがあります。
        [windows-arm64-after] Windows Arm64は0.2.0より後のバージョンで対応しています。
        [n-0-7-0] 0.7.0にはWindows Arm64のwheelがありませんでした。
        [its-dependency-blis] 依存するblisにWindows Arm64のwheelがないため、インストール時にコンパイルが必要です。
        [only-very-old] 確認したのは非常に古いバージョンだけです。現在のものを調べてください。
        [windows-arm-progress] Windows on Armには対応中で、CPUのみです。
        [newest-windows-arm64] Windows Arm64のwheelがある最新版は1.28.2です。
        [without-many-client] これがないと、多くのクライアントライブラリがネイティブ環境にインストールできません。
        [unix-only-design] 設計上、Unix専用です。
        [abandoned-x86-only] 開発は終了しています。x86専用です。
        [intels-library-x86] Intelのライブラリで、x86専用です。
        [lock-read-may] 確認したロックファイルでは、ほかのプラットフォームが省かれている可能性があります。
        [x86-product] x86用の製品です。
        [newest-linux-aarch64] Linux aarch64のwheelがある最新版は12.0.3です。
        [needs-numba-soxr] numbaとsoxrが必要ですが、soxrにはWindows Arm64のwheelがありません。
       *[other] { "" }
    }
