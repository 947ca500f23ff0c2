slider-label = { $label }（スライダー）
number-wrong-text = { $label }：1から{ $max }までの整数を指定してください（例：8192、8K）。
label =
    { $field ->
        [model] モデル
        [quant] 量子化
        [device] マシン
        [memory] メモリ
        [memory-1] メモリ
        [memory-2] メモリ
        [memory-3] メモリ
        [memory-4] メモリ
        [add-machine] マシンを追加
        [add-model] モデルを追加
        [budget] 予算
        [computer] カードを載せるコンピューター
        [ask-cuda] CUDAのコードは？
        [ask-tuning] ファインチューニングは？
        [ask-portable] 持ち運びは？
        [ask-os] OSは？
        [size] モデルの規模は？
        [task] 用途
        [speed] 最低速度（トークン/秒）
        [context] コンテキスト長（トークン）
        [users] 同時に使う人数
        [runtime] ランタイム
        [os] OS
        [cache] KVキャッシュの型
        [gpu-mib] システムが報告するGPUメモリ（MiB、異なる場合）
        [gpus] GPUの数
        [linked] 接続するマシンの数
        [ram] システムRAM
        [host] プロセッサーとメモリの種類
        [prompt] プロンプト（トークン）
        [target] 実行環境
        [python] Pythonのバージョン
        [backend] バックエンド
        [gpu-share] サーバーが使うGPUメモリの割合
        [power-w] 電力上限（W）
        [file-size] お使いのファイルのサイズ（GB）
        [draft] 検証ごとに推測するトークン数
        [acceptance] 推測の採択率
        [text] テキストの種類
        [slots] コンテキストを共有するリクエスト数
        [images] 画像
        [link] カード間またはマシン間の接続
        [split] カードへの分割方法
       *[other] { "" }
    }
question-label = 質問
will = モデル
at = の
run-on = は、
with = （メモリ
and = ）で、コンテキスト
setting-name =
    { $id ->
        [cuda] CUDA
        [rocm] ROCm
        [vulkan] Vulkan
        [metal] Metal
        [sycl] SYCL
        [opencl] OpenCL
        [mlx] MLX
        [openvino] OpenVINO
        [cpu] CPU
        [chat] チャット
        [code] コード
        [copying] ほぼプロンプトからの写し
        [without-images] テキストのみ
        [with-images] 画像部分も読み込む
        [layer] レイヤー単位
        [tensor] テンソル並列
        [pcie-3] PCIe 3.0 × 16
        [pcie-4] PCIe 4.0 × 16
        [pcie-5] PCIe 5.0 × 16
        [nvlink-bridge] NVLinkブリッジ
        [nvlink] NVLinkスイッチ
        [xgmi] Infinity Fabricブリッジ
        [thunderbolt] Thunderbolt
        [thunderbolt-rdma] Thunderbolt 5（RDMA）
        [ethernet-1] イーサネット 1 Gbit/s
        [ethernet-10] イーサネット 10 Gbit/s
        [ethernet-25] イーサネット 25 Gbit/s
        [rdma-25] RDMA 25 Gbit/s
        [rdma-200] RDMA 200 Gbit/s
       *[other] { "" }
    }
usual-setting = 標準の接続
and-ram = と
of-ram = のRAM
of-context-for = トークン、
tokens = トークン
gpu-vendor-nvidia = NVIDIA
gpu-vendor-apple = Apple
gpu-vendor-amd = AMD
gpu-vendor-intel = Intel
gpu-vendor-qualcomm = Qualcomm
gpu-vendor-none = GPUなし
more-text = 詳細：{ $os }、{ $cache-type }キャッシュ、{ $prompt-tokens }トークンのプロンプト
more-several-text = 詳細：GPU { $gpus }基、{ $os }、{ $cache-type }キャッシュ、{ $prompt-tokens }トークンのプロンプト
find = マシンやモデルを探す
describe = カタログにないものを記述する
open-file = モデルのファイルを開く
problems-intro = このURLの一部を読み取れなかったため、最も近い値か標準の値を使っています。
people-in =
    { $users ->
       *[other] 人で使うとき、
    }
people =
    { $users ->
       *[other] 人
    }
found-nothing = 「{ $asked }」に一致するものはありません。載せているのは、メモリの仕様が公開されているマシンと、テキストを生成するモデルです。
found-some = { $count }件見つかりました。

find-hint = RTX 4090 vs RTX 5090、M4 Max 64 Qwen3.6 27B など
compare-named = { $names }を比較
add-named = { $names }を追加
add-machines-hint = RTX 4090、2x 3090、M4 Max 64 など
add-models-hint = gpt-oss 120B、Qwen3.6 27B など

machines-of = { $maker }：{ $kind }

machine-of-size = { $name }、{ $memory }

machine-with-ram = { $name }、RAM { $memory }

several-machines = { $count } × { $name }

older = 古いもの { $count } 件を表示

closest = 完全に一致するものはありません。近いもの：

formats-usual = 4〜8ビット：元のモデルに近い

formats-original = 16 ビット：元の品質

formats-small = 4ビット未満：目に見えて劣る
