### 出力された速度やメモリが正常かを判定するページ。

check-title = この速度は正常か – Rooftop

check-description = llama.cpp、Ollama、LM Studio、vLLM、MLX、nvidia-smiの出力、または毎秒のトークン数だけを入力すると、想定どおりか、遅いか、速いかを判定し、メモリを項目ごとに比べ、考えられる原因と確かめ方を示します。

check-heading = この速度は正常か

check-prose-reads = 読み取れるのは、llama-bench（Markdown、CSV、JSON）、llama.cpp、llama-serverとその周辺のプログラムのログ、ollama run --verbose、ollama ps、ollama serveのログ、lms、vLLMの起動時の出力と統計、mlx_lm、nvidia-smiです。出力にない情報は欄に入力します。

check-prose-judges = 速度は、推定の範囲から明らかに外れたときだけ遅い、または速いと判定します。この範囲には、結果の八割が入る見込みです。原因は出力に現れた兆候（バッファー、層、フラグ、メッセージ）から判断し、それぞれに出典を付けます。不具合の兆候がなければ、原因は挙げません。

check-prose-stays = テキストはこのタブの中だけで処理します。送信も保存もせず、URLにも含めません。欄の内容はURLに入るため、リンクに含まれます。

check-printed = プログラムの出力、または実行するコマンドを貼り付け

check-hint = 最大1 MB。それより長いファイルは先頭と末尾の512 KBずつを読みます。テキストはこのタブの外に出ません。

check-file = またはログファイルを選ぶか、ここにドロップ

check-remove = { $name }を取り除く

check-rate = または速度だけ（トークン/秒）

check-machine = マシン

check-model = モデルと形式

check-settings = 設定

check-rate-example = 25.3

check-machine-example = RTX 4090、64 GB DDR5

check-model-example = Qwen3 32B Q4_K_M

check-settings-example = -c 16384 -ngl 99、Windows

check-rest = 出力にない情報

check-class-as-expected = 想定どおりです。

check-class-slower = 想定より遅い速度です。

check-class-faster = 想定より速い速度です。

check-class-does-not-load = モデルを読み込めません。

check-class-out-of-memory = メモリ不足です。

check-class-not-enough-said = 比較に必要な情報が足りません。

check-class-command-fits = このコマンドはメモリに収まります。

check-class-command-does-not-fit = このコマンドではメモリが足りなくなります。

check-speed-below = { $measured }トークン/秒は、範囲{ $low }〜{ $high }を下回ります。推定値は{ $mid }です。

check-speed-within = { $measured }トークン/秒は、範囲{ $low }〜{ $high }の中です。推定値は{ $mid }です。

check-speed-near = { $measured }トークン/秒は、範囲{ $low }〜{ $high }をわずかに外れますが、バージョンや設定の違いで説明できます。推定値は{ $mid }です。

check-speed-above = { $measured }トークン/秒は、範囲{ $low }〜{ $high }を上回ります。推定値は{ $mid }です。

check-speed-only = { $measured }トークン/秒を読み取りましたが、比べる推定がありません。

check-by-signs = 出力そのものに示されています。比べられる速度はありません。

check-no-fault = 不具合の兆候はありません。比べられる速度はありません。

check-command-needs = 使用可能な{ $usable }に対して{ $needed }が必要です。コマンドにない情報は、欄と一般的な設定から補います。

check-nothing = プログラムの出力を貼り付けるか、毎秒のトークン数を入力してください。

check-unknown = テキストに、既知のプログラムの行がありません。

check-too-long = テキストが1 MBを超えています。必要な部分だけを貼り付けるか、ファイルをドロップしてください。

check-not-text = ファイルに、ログにはないNULバイトがあります。アーカイブではなく、ログそのものをドロップしてください。

check-say-machine = 推定と比べるには、欄にマシンを入力してください。

check-say-model = 推定と比べるには、欄にモデルと形式を入力してください。

check-cut = ファイルが長いため、先頭と末尾の512 KBずつだけを読みました。

check-ignored = 推定に影響しない、または不明なフラグ：{ $flags }。

check-unknown-model = { $name }はカタログにありません。欄にモデルを入力するか、モデルを記述してください。

check-all-layers = コマンドはすべての層をGPUに置くよう求めていますが、GPUには収まりません。一部をシステムRAMに移すのではなく、停止します。

check-causes = 考えられる原因（可能性の高い順）

check-how-to-check = 確かめ方：

check-shown-by = 兆候：{ $signs }。

check-source = 出典

check-speeds = 速度（トークン/秒）

check-memory = メモリ（出力値と予測値）

check-read = 読み取った内容

check-column-what = 項目

check-column-measured = 実測

check-column-printed = 出力値

check-column-predicted = 予測

check-column-range = 範囲

check-column-value = 値

check-row-decode = 生成

check-row-prefill = プロンプト処理

check-row-weights = 重み

check-row-cache = KVキャッシュと状態

check-row-buffers = 計算バッファ

check-row-total = 合計

check-row-programs = プログラム

check-row-machine = マシン

check-row-model = モデル

check-row-format = 形式

check-not-found = 見つからない

check-range = { $low }〜{ $high }

check-on-estimator = この質問を見積もりで開く

check-separator = 、

check-program-number = 数値のみ

check-fact =
    { $fact ->
        [context] コンテキスト（トークン）
        [slots] 並列スロット
        [gpu-layers] GPUに置くよう求めた層
        [layers-on-gpu] GPU上の層
        [layers-total] モデルの層
        [layers-left] CPUに残った層
        [cpu-experts] エキスパートをシステムRAMに置く層
        [flash] flash attention
        [cache-bits] KVキャッシュのビット数
        [cache-on-cpu] システムRAM上のKVキャッシュ
        [threads] スレッド数
        [tensor-parallel] 各テンソルを分け合うカード
        [pipeline-parallel] カードのグループ
        [sequences] 同時リクエストの上限
        [memory-share] 使用してよいGPUメモリの割合
        [micro-batch] マイクロバッチ
        [speculation] 投機的デコード
        [eager] CUDAグラフがオフ
        [graph-splits] 計算グラフの分割数
        [gpu-percent] GPU上の割合（%）
        [power-cap-w] 電力上限（W）
        [temperature] 温度（°C）
        [projector] 画像プロジェクター
        [sockets] CPUソケット
        [memory-channels] メモリチャンネル
        [working-set-limit-mib] GPUのワーキングセット上限（MiB）
        [read-gb-per-sec] 重みの読み出し（GB/s）
        [card-gb-per-sec] マシンの帯域幅（GB/s）
        [decode-ratio] 推定に対する速度の比
        [prefill-ratio] 推定に対するプロンプト処理の比
        [waiting] 待機中のリクエスト
        [cache-used-percent] KVキャッシュの使用率（%）
        [acceptance] 推測の採択率
        [accepted-length] 1ステップで採択されたトークン数
        [weights-cpu-share] システムRAM上の重みの割合
        [cache-share] メモリに占めるKVキャッシュの割合
        [predicted-share] 使用可能量に対する予測メモリの比
       *[other] { "" }
    }

check-on = オン

check-off = オフ

check-cause =
    { $cause ->
        [layers-left-on-cpu] モデルの一部がCPUに残り、トークンごとにその処理を待っています。
        [layers-or-cache-on-cpu] KVキャッシュがシステムRAMにあるため、トークンごとにアテンションがGPUの外で行われます。
        [cpu-only-build] プログラムがCPUで動いています。ビルドにGPUバックエンドがないか、GPUが見つかっていません。
        [wrong-backend] バックエンドがこのGPUで最速のものではないか、別のGPUを使っているか、一部の演算に対応せず、その演算がCPUで行われます。
        [flash-attention-off] flash attentionがオフです。コンテキストが長いほど影響が大きくなります。
        [cache-type-without-kernel] このビルドにはKVキャッシュの型に対応するカーネルがなく、アテンションがCPUで行われます。
        [cache-of-16-bits] KVキャッシュが16ビットで、多くのメモリを占めています。
        [context-reserved-too-large] 実際に使うよりはるかに長いコンテキストのために、メモリが確保されています。
        [parallel-slots] 並列スロットごとにコンテキストが確保されています。
        [shared-gpu-memory] ドライバーがモデルの一部を、PCIe経由でしか届かない共有GPUメモリに移しました。
        [swapping] 重みがメモリにとどまらず、ディスクやスワップから繰り返し読み込まれています。
        [metal-working-set-limit] モデルが、macOSがGPUに常駐を許す量を超えています。
        [power-or-thermal-limit] 電力上限または温度によって、GPUが抑えられています。
        [one-memory-channel] メモリが、マシンの持つチャンネルより少ないチャンネルで動いています。
        [thread-count] 使えるコアより多くのスレッドが起動しています。
        [numa] 二つのソケットが、一つのメモリコントローラーを通して重みを読んでいます。
        [projector-loaded] 画像プロジェクターが、層に必要な領域を占めています。
        [speculation-on] 推測の手間が効果を上回っています。ドラフトモデルがメモリと時間を使います。
        [speculation-dropped] プログラムがドラフトモデルなしで動作を続けています。
        [kv-cache-pages-too-few] KVキャッシュのページが、コンテキストや同時リクエストに対して足りません。
        [requests-queue] KVキャッシュに空きがあるのにリクエストが待っています。合間にプロンプトを読んでいるか、同時に実行できる数が到着数より少ないためです。
        [gpu-memory-utilization] vLLMが確保するメモリの割合では、後の処理、またはモデルに必要な量が残りません。
        [eager-mode] CUDAグラフがオフ（--enforce-eager）のため、カーネルが一つずつ起動されます。
        [wrong-quantization-kernel] この形式に遅いカーネルが選ばれています。
        [wrong-split-between-cards] モデルの分割により、一枚のカードがいっぱいになるか、ほかのカードを待つか、トークンごとにカード間でコピーが起きています。
        [narrow-link] 細い接続（少ないPCIeレーン、Thunderbolt）の先にカードがあり、プロンプトや分割したデータがそこを通ります。
        [model-larger-than-memory] モデルがメモリより大きいです。
        [loading-guard] メモリの見積もりを誤った（予約領域、上限、ユニファイドメモリ）プログラム自身の保護機能が、読み込みを拒んでいます。
        [other-program-on-gpu] 別のモデル、デスクトップ、ゲームなどが、GPUやそのメモリを使っています。
        [build-or-driver] このビルドやドライバーがほかの版より遅いか、モデルやGPUに対応していません。
        [damaged-file] ファイルが壊れているか、不完全か、このプログラムが読めない種類です。
       *[other] { "" }
    }

check-how =
    { $cause ->
        [layers-left-on-cpu] ログでGPU上の層とモデルの層を比べます。より小さい形式やコンテキストを選ぶか、カードの空きを増やします。
        [layers-or-cache-on-cpu] --no-kv-offloadを外すか、「KVキャッシュをGPUメモリに置く」を有効にして、もう一度実行します。
        [cpu-only-build] ログの先頭でGPUの名前を探します。対応するビルドとドライバーを入れます。
        [wrong-backend] ログで最初に挙がるGPUを確認し、別のバックエンド（CUDA、ROCm、Vulkan）か新しいビルドで同じものを実行します。計算グラフの分割数が多いのはこの兆候です。
        [flash-attention-off] --flash-attn onを付けてもう一度実行します（OllamaではOLLAMA_FLASH_ATTENTION=1）。
        [cache-type-without-kernel] --cache-type-kと--cache-type-vを両方f16か両方q8_0にして、もう一度実行します。
        [cache-of-16-bits] --cache-type-k q8_0 --cache-type-v q8_0のときの大きさと比べます。
        [context-reserved-too-large] コンテキストを小さくし（-c、num_ctx、--max-model-len）、キャッシュの使用量を確かめます。
        [parallel-slots] スロットを一つにするか（--parallel 1、OLLAMA_NUM_PARALLEL=1）、スロットごとのコンテキストをその分短くします。
        [shared-gpu-memory] タスクマネージャーで「共有GPUメモリ」を観察します。ドライバーのシステムRAMへのフォールバックを禁じるか、使用量を減らします。
        [swapping] 生成中のディスク読み込みとスワップを観察します。より小さい形式を使います。
        [metal-working-set-limit] 割り当て量をrecommendedMaxWorkingSetSizeと比べます。より小さい形式を選ぶか、iogpu.wired_limit_mbを上げます。
        [power-or-thermal-limit] 負荷をかけてnvidia-smi -q -d PERFORMANCE,POWER,TEMPERATUREを実行します。上限を上げるか、冷却を改善します。
        [one-memory-channel] メモリモジュールとその速度を調べます（dmidecode -t memory、CPU-Z）。ほかのチャンネルにも取り付けます。
        [thread-count] スレッド数を、使える物理コアの数にします（-t、num_thread）。
        [numa] ページキャッシュを空にして--numa distributeで実行するか、一つのソケットで実行します。
        [projector-loaded] プロジェクターなしでモデルを読み込むか、有無でGPU上の層を比べます。
        [speculation-on] ドラフトモデルなしで同じものを実行して比べ、推測の採択率を確かめます。
        [speculation-dropped] 読み込み時にそれを伝える行を探します。このモデルで使えるドラフトモデルや方式にします。
        [kv-cache-pages-too-few] 収容できるトークン数とコンテキストを比べます。メモリを増やすか、--max-model-lenを下げます。
        [requests-queue] 待機数とキャッシュ使用率の推移を比べます。--max-num-seqsか、ステップあたりのトークン数を上げます。
        [gpu-memory-utilization] --gpu-memory-utilizationを数パーセント下げて（重みが収まらないときは上げて）起動し直します。
        [eager-mode] --enforce-eagerを外して起動します。
        [wrong-quantization-kernel] --quantizationを外すか、起動ログが勧めるカーネルを指定します。
        [wrong-split-between-cards] 各カードに置かれた量を比べます。メモリ量に応じて分け、一つの層のテンソルはまとめます。
        [narrow-link] 負荷をかけてnvidia-smi -qで接続の幅を調べます。カードを別のスロットに移すか、層ごとに分けます。
        [model-larger-than-memory] 要求された大きさと空きメモリを比べます。より小さいモデルや形式を使います。
        [loading-guard] 表示されたメモリ量とシステムのメモリ量を比べます。設定で保護を緩めるか、予約領域を変えます。
        [other-program-on-gpu] プロセスを一覧し（nvidia-smi、ollama ps）、不要なものを終了します。
        [build-or-driver] 同じファイルを、別の版のプログラムやドライバーで実行します。
        [damaged-file] 大きさとチェックサムを配布元と比べます。プログラムを更新します。
       *[other] { "" }
    }
