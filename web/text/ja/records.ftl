device-meta-text = { $device }で動くモデルとその速度 – Rooftop
model-meta-text = { $model }に必要なメモリとマシン別の速度 – Rooftop
devices-title = ローカルAI用のマシン – Rooftop
devices-description = ノートPC、グラフィックスカード、ボード、サーバーのメモリ、GPUが使える量、帯域幅の一覧。各マシンのページで、動くモデルとその速度がわかります。
models-title = ローカルで使える言語モデル – Rooftop
models-description = 公開言語モデルの規模、コンテキスト長、形式ごとに必要なメモリの一覧。各モデルのページで、動くマシンとその速度がわかります。
trail-label = 現在の位置
devices-heading = マシン
models-heading = モデル
devices-lead = { $count }台のマシンとカードを、最大メモリ容量とメモリ帯域幅とともに一覧にしています。各ページで、動くモデル、その速度、すべての数値の出典がわかります。
models-lead = { $count }個のモデルを、パラメーター数と最大コンテキスト長とともに一覧にしています。各ページで、形式ごとに必要なメモリ、動くマシン、その速度がわかります。
device-figures-text = { $largest-memory }、{ $bandwidth }
model-figures-some = { $model }、アクティブ{ $billions }、{ $context }トークン
model-figures-none = { $model }、{ $context }トークン
device-class-laptop = ノートPC
device-class-desktop = デスクトップとカード
device-class-workstation = ワークステーション
device-class-server = サーバー
device-class-embedded = ボード
device-class-mobile = スマートフォンとタブレット
device-kind-laptop = ノートPC
device-kind-desktop = デスクトップPCまたはカード
device-kind-workstation = ワークステーション
device-kind-server = サーバー
device-kind-embedded = 組み込み用ボード
device-kind-mobile = スマートフォンまたはタブレット
device-lead-unified = ユニファイドメモリ
device-lead-vram = 専用メモリ
device-lead-ram = プロセッサーのメモリ
device-lead-programs = プログラム
device-lead-gpu = GPU
device-lead-text = { $device }は{ $memory }の{ $kind }を搭載し、{ $os }では{ $who }がそのうち{ $memory-b }を{ $bandwidth }で使えます。{ $answers }個のモデルのうち{ $fitting }個が収まります。{ $default }
model-lead-dense = { $model }のパラメーター数は{ $model-b }です。{ $quantization }での重みは{ $weights }（ダウンロードサイズは{ $file }）で、コンテキスト{ $context-tokens }トークンなら合計{ $total }のメモリが必要です。
model-lead-experts = { $model }のパラメーター数は{ $model-b }（うちトークンごとに通るのは{ $billions }、MoE）です。{ $quantization }での重みは{ $weights }（ダウンロードサイズは{ $file }）で、コンテキスト{ $context-tokens }トークンなら合計{ $total }のメモリが必要です。
ask-about-device = このマシンで見積もる
compare-with-text = { $other }と比較する
ask-about-model = このモデルで見積もる
what-does-it-need = 必要なマシンを調べる
compare-machines-with = このモデルでマシンを比較する
what-runs = 動くモデルを調べる
embed-this = 自分のページに埋め込む
device-ladder-heading = 動くモデルとその速度
model-ladder-heading = 動くマシンとその速度
setting-text = { $memory }、{ $os }の{ $runtime }で、4ビット（収まらなければ、収まる最良のファイル）、コンテキスト{ $context-tokens }トークン、一人で使う場合です。速度は、{ $prompt-tokens }トークンのプロンプトの後の生成速度です。
model-setting-text = 各マシンの最大メモリ容量で、4ビット（収まらなければ、収まる最良のファイル）、コンテキスト{ $context-tokens }トークン、一人で使う場合です。速度は、{ $prompt-tokens }トークンのプロンプトの後の生成速度です。
ladder-note = 各帯の中の線が予測値で、帯は結果の八割が収まる見込みの範囲です。下の表は、8ビットまでの一般的な形式のうち収まる最大のもので、元のモデルにより近く、より遅くなります。
rung-memory-heading = 必要量 / 使用可能量
rung-speed-heading = トークン/秒
need-of-budget-text = { $budget } / { $budget-b }
partly-text = 、一部はシステムRAM
rung-speed-does-not-fit = 収まらない
rung-speed-none = 未測定
rung-speed-some = { $speed }（{ $range }）{ $partly }
rung-measured-measured = 実測 { $low }
rung-measured-measured-to = 実測 { $low }〜{ $high }
page-caveats-text = { $device }は測定済みです。予測は、その測定値と関連する測定値へのフィッティングによるものです。
all-models = 全{ $count }モデルの表
all-machines = 全{ $count }台の表
answer-columns-memory-needed = 必要なメモリ
answer-columns-tokens-second = トークン/秒
answer-columns-range = 範囲
answer-cells-does-not-fit = 収まらない
answer-cells-not-measured = 未測定
machine-with-memory-text = { $device }（{ $memory }）
sizes-heading = モデルの大きさ
size-row-text = { $weights } + { $rest }、ファイル{ $file }
size-caption = 重みと、llama.cppでコンテキスト8,192トークンのときに加わる分（KVキャッシュ、計算バッファー、ランタイム）。各形式から、その答えへ移動できます。メモリは製品表示と同じ数え方（1 GB = 1,024³バイト）、ファイルはダウンロードサイズの数え方（1 GB = 1,000³バイト）です。
facts-heading = データと出典
similar-devices-heading = 似たマシン
similar-models-heading = 同じくらいの規模のモデル
fact =
    { $name ->
        [memory] メモリ
        [bandwidth] メモリ帯域幅
        [alu] シェーダーユニット（FP32）
        [gpu] GPU
        [class] 種類
        [runtimes] ランタイム
        [power] 電力上限
        [battery] バッテリー
        [price] 提示価格
        [released] 発売または公開
        [aliases] 別名
        [params] パラメーター数
        [active] トークンごとに通る数
        [experts] エキスパート
        [max-context] 最大コンテキスト長
        [layers] 層
        [cache] KVキャッシュ（16ビット）
        [cache-full] KVキャッシュ（コンテキスト最大）
        [family] シリーズ
        [license] ライセンス
        [architecture] llama.cppでのアーキテクチャ
       *[other] { "" }
    }
memory-fact-separator = 、
memory-fact-or = { $join }または{ $last }
memory-fact-gb = { $sizes } GB（{ $memory-kind }）
memory-kind-unified = プロセッサーとGPUで共有
memory-kind-vram = カード上
memory-kind-ram = プロセッサー側
usable-under-windows = Windowsでの使用可能量
usable-under-linux = Linuxでの使用可能量
usable-under-macos = macOSでの使用可能量
usable-under-ios = iOSアプリの使用可能量
usable-under-android = Androidアプリの使用可能量
usable-fact-memory = { $installed } / { $installed-b }
usable-fact-separator = 、
gpu-fact-none = 使用しない（プロセッサーのコアで計算）
gpu-fact-runs-cuda = CUDA対応
gpu-fact-does-not-run = CUDA非対応
gpu-fact-with-cuda = { $gpu }（{ $cuda }）
runtimes-fact-none = なし
runtimes-fact-name-separator = 、
runtimes-fact-under = { $os }：{ $names }
runtimes-fact-separator = { " " }/{ " " }
dense-name-fp16 = 行列演算ユニット（16ビット、密）
dense-name-fp8 = 行列演算ユニット（8ビット、密）
dense-name-fp4 = 行列演算ユニット（4ビット、密）
power-w = { $most } W
power-to-w = { $least }〜{ $most } W
price-text = ${ $amount }（{ $memory } GB、{ $dated }）
prices-heading = 価格の推移
prices-axis = 米ドル
price-line-gb = { $memory } GB
prices-summary = 最初の価格：{ $first }。最新の価格：{ $last }。
price-column-dated = 日付
price-column-memory = メモリ
params-million = { $e3 }M
params-billion = { $significant }B
active-text = すべて
experts-text = トークンごとに{ $experts }個中{ $used }個
tokens-of-text = { $count }トークン
attention-with-full-attention = フルアテンション{ $layers }層（KVヘッド{ $kv-heads }）
attention-with-window-tokens = ウィンドウ{ $window }トークンが{ $layers }層（KVヘッド{ $kv-heads }）
attention-with-one-latent = 全ヘッド共有の{ $rank }次元潜在ベクトル（MLA）が{ $layers }層
attention-compressed = { $ratio }トークンごとに{ $dim }次元のエントリを保持する層が{ $layers }
recurrent-text = 再帰層{ $layers }層
layers-separator = 、
layers-text = { $count }：{ $join }
cache-fact-text = { $size }（{ $tokens }）
measured-heading = 第三者による実測
measured-intro = 公開されている生成速度（回答の冒頭付近、一つのGPUを一人で使用）を、同じ質問への予測と並べています。大半はフィッティングに使ったものなので、示しているのは当てはまりのよさであって、予測の的中率ではありません。複数の測定がある場合は中央値です。
nothing-measured = 比較に足る情報のある公開された速度は見つかりませんでした。
measured-summary = { $count }件の実測速度と予測
measured-columns-measured-tokens-s = 実測（トークン/秒）
measured-columns-predicted = 予測
measured-columns-source = 出典
measured-cells-predicted = { $speed }（{ $range }）
measured-cells-several = { $measured }（{ $count }件）
model-category = 言語モデル
date-day = { $year }年{ $month }月{ $day }日
date-month = { $year }年{ $month }月
month =
    { $number ->
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
        [9] 9
        [10] 10
        [11] 11
       *[other] 12
    }
example-too-large = { $model }は収まりません。
example-not-measured = { $model }（{ $quantization }）は収まります。速度は測定例がなく不明です。
example-writes =
    { $place ->
        [partly] { $model }（{ $quantization }）は一部をシステムRAMに置き、約{ $speed }トークン/秒（{ $range }）で生成します。
       *[gpu] { $model }（{ $quantization }）は約{ $speed }トークン/秒（{ $range }）で生成します。
    }
scores-heading = 性能はどれくらいか
scores-intro = モデル全体の独立した測定です。範囲が重なる得点は区別できません。得点はファイルについては何も示しません。ファイルの損失は下にあり、得点から差し引くことはありません。
scores-none = ここで参照しているテストでは独立した測定がありません。
score-columns-test = テスト
score-columns-apart = 範囲
score-columns-tokens = 課題ごとのトークン数
score-columns-measured = 測定
score-measured = { $measurer }、{ $day }
score-measured-variant = { $variant }、{ $measurer }、{ $day }
files-heading = どのファイルを選ぶか
files-setting = { $machine }、コンテキスト{ $context-tokens }トークンの場合。最良のファイルが先頭、メモリに収まらないものは末尾です。より小さいファイルと損失が変わらないファイルは省いています。
rung-columns-memory = メモリ
outlay-with-computer = { $computer }のコンピューター込みで{ $total }（{ $each }、{ $dated }）
outlay-of-cards = { $total }（{ $each }、{ $dated }）
outlay-each = { $cards } × { $each }
computer-beside-card = ほかに、載せるコンピューターが{ $price }
duel-measured = { $machine }：実測、トークン/秒
duel-predicted = { $machine }：予測
duel-asked = どちらがよいかはよく聞かれます。例：
