range-text = { $low }〜{ $high }
pace-in-words-slower-than-people = 音読より遅いペースです
pace-in-words-reading-aloud = 音読と同じくらいのペースです
pace-in-words-reading = 黙読と同じくらいのペースです
pace-in-words-some = 速い人の黙読と同じくらいのペースです
pace-in-words-faster-than-people = 黙読より速いペースです
bytes-tb = { $e12 } TB
bytes-gb = { $number } GB
bytes-mb = { $e6 } MB
bytes-kb = { $e3 } kB
bytes-bytes = { $significant }バイト
duration-range-text = { $mid }（{ $divisor }〜{ $divisor-b }）
value-number = { $number } × 10⁹
value-memory = { $size }（{ $billions } × 10⁹バイト）
value-bytes-per-sec = { $gb-per-sec } GB/s
value-flops = { $e12 } TFLOP
value-flops-per-sec = { $tflops } TFLOP/s
value-in-seconds = { $time } s
value-ms = { $millis } ms
value-in-microseconds = { $e3 } µs
value-tokens-per-sec = { $rate }トークン/秒
value-params = { $billions }B
value-watts = { $power } W
value-in-watt-hours = { $watt-hours } Wh
value-in-joules = { $energy } J
value-usd = ${ $price }
value-bits-per-weight = { $bits }ビット
term-text =
    { $name ->
        [weights] 重み
        [kv-cache] KVキャッシュ
        [kv-window] ウィンドウ層のKVキャッシュ
        [state] 再帰状態
        [compute-buffers] 計算バッファー
        [overhead] ランタイムのオーバーヘッド
        [total] 必要なメモリ
        [on-gpus] GPU上
        [share] ランタイムが確保できる量
        [budget] 使用可能なメモリ
        [reading-weights] 重みを一回読み出す時間
        [reading-cache] キャッシュを一回読み出す時間
        [computing] トークンあたりの演算
        [overhead-time] カーネルの起動
        [step] 一ステップ
        [decode] デコード速度
        [products] プロンプトの行列積
        [states] 再帰状態の更新
        [weights-once-a-pass] パスごとの重みの読み出し
        [copied-weights] 重みをGPUにコピー
        [attention] プロンプトのアテンション
        [watts-writing] 生成中の消費電力
        [watts-reading] 読み込み中の消費電力
        [joules-per-token] トークンあたりの電力量
        [charge] 一回の充電
        [machine-a-day] マシン（一日あたり）
        [electricity-a-day] 電気代（一日あたり）
        [api-a-day] API（一日あたり）
        [rent-a-day] レンタルGPU（一日あたり）
        [days-until-paid] マシン代を回収するまでの日数
        [tuning-base] ベースモデル
        [tuning-adapters] アダプター
        [tuning-gradients] 勾配
        [tuning-optimizer] オプティマイザー
        [tuning-activations] 活性値
        [tuning-logits] ロジット
        [tuning-overhead] オーバーヘッド
        [tuning-operations] トークンあたりの演算数
        [tuning-reached] 実効演算性能
        [tuning-rate] 学習速度
        [prompt-time] プロンプトの読み込み
        [mixed-step] プロンプトの一部を含む一ステップ
        [time-to-first-token] 最初のトークンまでの時間
       *[other] { "" }
    }
memory-part-text =
    { $part ->
        [weights] 重み
        [kv] KVキャッシュ
        [state] 再帰状態
        [buffers] 計算バッファー
        [overhead] ランタイムとドライバー
        [free] 空き
        [beyond] 搭載済みだが使用不可
       *[other] { "" }
    }
memory-summary-text = 必要量：{ $total }（うち重み{ $weights }、KVキャッシュ{ $kv-cache }）。搭載{ $installed }のうち{ $budget }を使用できます。
budget-label-text = 使用可能 { $budget }
speed-summary-text = 予測：{ $speed }トークン/秒。八割の確率で{ $range }に収まります。帯域幅だけで決まるなら{ $bound }です。
bound-label-text = 帯域幅の上限 { $bound }
strip-caption = プロンプトを読み終えた後の生成速度（トークン/秒）。帯は結果の八割が収まる見込みの範囲です。投機的デコードを使わない限り、どの設定でも帯域幅の線は超えません。
pace-text =
    { $id ->
        [aloud] 音読
        [reading] 黙読
        [fast-reading] 速読
       *[other] { "" }
    }
sample = この行は、予測した速度で表示されています（文字数は英語に換算）。一トークンは英単語の約四分の三なので、大きく見える数字でも読む速さに追いつかないことがあり、小さく見える数字でも考えながら読むには十分なことがあります。
speed-details-not-measured-on = この系列のマシンでは未測定
speed-details-tokens-second = { $rate }トークン/秒（{ $range }）
speed-details-model-already-loaded = { $time }（モデルは読み込み済み）
speed-details-full-context = { $speed }トークン/秒（{ $range }）、コンテキスト{ $context-tokens }トークンをすべて使ったとき
speed-details-bandwidth = メモリ帯域幅：トークンごとにアクティブな重みをすべて読み出すため
speed-details-compute = 演算性能
speed-details-overhead = メモリではなく、カーネルの起動時間
speed-details-measured = このマシンでの測定（このモデルまたは別のモデル）
speed-details-combined = 各部分の測定から計算：この組み合わせ全体の測定例はありません
speed-details-near = 近いマシンで測定：同系列の多くのマシンは測定済み、このマシンは未測定
speed-details-same-family = 同系列：測定済みの同系列マシンは少数、このマシンは未測定
speed-details-estimated = 推定：この系列ではこの条件の測定例なし
speed-details-reads-prompt-at = プロンプトの読み込み
speed-details-first-token-after = 最初のトークンまで
speed-details-slows-down-to = 低下後の速度
speed-details-limited-by = 律速要因
speed-details-basis = 根拠
assumed-backend = { $backend }バックエンドで計算しています。
other-backend-text = { $backend }では毎秒約{ $speed }トークン（{ $range }）です。
guesses-by-default = { $runtime }はこのモデルで既定で{ $tokens }トークンを推測します。速度にはそれを含めています。
guesses-as-asked = 速度には{ $tokens }トークンの推測を含めています。
caveat-runtime-not-here = { $runtime }は{ $os }の{ $device }ではネイティブに動作しません。メモリは計算しますが、速度は計算しません。
caveat-system-of-runtime = { $runtime }は{ $usual }ではネイティブに動作しないため、{ $os }での答えです。
caveat-quantization-not-loaded = { $runtime }は{ $quantization }のファイルを読み込めません。
caveat-split-not-stated = これは最良の分け方での速度です。分け方をプログラムに任せると遅くなることが多いため、範囲は、公開された実測の遅い一割まで広げています。指定すると狭くなります。
caveat-split-of-ollama = 0.30より前のOllamaは出力層をプロセッサに残します。更新してください。
caveat-requests-wait = 全ユーザーのコンテキスト全体は入りませんが、{ $runtime }は起動します。リクエストは使う分だけを占め、空きがなければ待機します。速度は実行中のリクエストのものです。
caveat-fewer-requests = { $runtime } は、ここでは --max-num-seqs { $users } を付けた場合にのみ起動します。
caveat-crowded = Windowsが通常カードに残す容量を超えるため、一部がシステムRAMへ移り、遅くなることがあります。
caveat-speed-not-measured = { $device }のようなマシンでの{ $runtime }の速度は測定例がないため、推定しません。
caveat-prefill-not-measured = この系列のマシンでは、プロンプトの読み込みは未測定です。
caveat-machine-not-measured = { $device }の測定値がないため、範囲を広くとっています。
caveat-bandwidth-estimated = { $device }の帯域幅はメーカーのページで確認したものではありません。速度は帯域幅に比例します。
caveat-users-not-calibrated = 複数人で同時に使う場合の速度は、バイト数と演算数から計算したもので、較正していません。
caveat-context-beyond-model = { $model }が対応するコンテキストは最大{ $max-context }トークンです。
caveat-context-above-default = { $runtime }は、指定がなければこのマシンでコンテキストを{ $default-context }トークンに設定します。
caveat-mean-width = この形式のファイルは、配布者によって量子化する部分が異なります。個々のファイルでは数パーセントずれることがあります。
caveat-mix-differs = この混合はモデルによって異なります。{ $points }個のファイルは、同名の標準の混合より{ $low }〜{ $high }%大きいものでした。
caveat-mix-estimated = この混合はモデルによって異なります。ファイルは、すべてを単一の型にした場合より{ $low }〜{ $high }%大きいと推定しています。
caveat-own-runs = { $runs }回の実測で補正しています。このマシンでは予測の{ $ratio }倍の速さでした。
caveat-cache-loses = { $model }では幅の狭いKVキャッシュに損失があります。{ $cache }では、{ $percent }%のトークンで最初の候補が幅を狭めないキャッシュと異なると測定されています。
caveat-shape-estimated = このモデルの構成の一部は推測です。設定ファイルにすべては載っていません。
sources-heading = 出典
source-details-text = 、{ $kind }、{ $accessed }。
cited-text = [{ $number }、{ $of }]
kind-vendor = メーカー公称
kind-measured = 実測
kind-paper = 論文
kind-code = コード
kind-derived = 算出
kind-estimate = 推定
from-question = あなたの選択
from-step = 計算値
answer-heading = 答え
memory-heading = メモリ
speed-heading = 速度
why-heading = この数値になる理由：すべての計算過程
changes-heading = 答えを変えるには
suggestion-memory = システムRAMを増やす
suggestion-quantization = 重みを小さくする
suggestion-model = トークンごとに重みの一部だけを読むMoEにする
suggestion-model-not-worse =
    { $how ->
        [better] コーディングで上回る（{ $test }で{ $theirs }対{ $ours }%）
       *[level] コーディングで劣らない（{ $test }で{ $theirs }対{ $ours }%）
    }
suggestion-device = 別のマシンにする
suggestion-about-tokens-second = 、約{ $speed }トークン/秒（{ $range }）
suggestion-text = ：{ $what }。{ $total }{ $speed }。
answer-yes = 動きます。
answer-barely = ぎりぎり動きます。
answer-placed = 一部だけGPUで動きます。
answer-no = 動きません。
answer-too-large-beside-gpu = GPUに載らない部分が、ほかのメモリの容量を{ $missing }超えています。
answer-too-large =
    { $who ->
        [programs] { $need }が必要ですが、搭載{ $installed }のうちプログラムが使えるのは{ $budget }です。{ $missing }足りません。
       *[gpu] { $need }が必要ですが、搭載{ $installed }のうちGPUが使えるのは{ $budget }です。{ $missing }足りません。
    }
answer-memory =
    { $who ->
        [programs] プログラムが使える{ $budget }のうち{ $need }を使います
       *[gpu] GPUが使える{ $budget }のうち{ $need }を使います
    }
answer-memory-elsewhere = { $memory }（ほかにシステムRAMを{ $elsewhere }）
answer-not-measured = { $memory }。速度は測定例がなく不明です。
answer-writes =
    { $users ->
        [1] { $memory }。生成速度は約{ $speed }トークン/秒（{ $range }）で、{ $pace }。
       *[other] { $memory }。生成速度は一人あたり約{ $speed }トークン/秒（{ $range }）で、{ $pace }。
    }
answer-first-word = { $tokens }トークンのプロンプトでは、最初のトークンが出るまで{ $time }かかります。
duration-hours = { $number }時間
duration-minutes = { $number }分
duration-seconds = { $number }秒
problem-separator = 、
problem-unknown-id = { $field }：「{ $given }」は見つかりません。最も近いのは「{ $nearest }」です。
problem-not-offered = { $field }：「{ $given }」はここでは選べません。次のいずれかを指定してください：{ $allowed }。
problem-empty = { $field }が空です。名前かIDを指定するか、この項目を省いてください。
problem-not-between = { $field }：「{ $given }」は使えません。{ $min }から{ $max }までの数値を指定してください。
problem-out-of-range = { $field }：「{ $given }」は使えません。{ $min }から{ $max }までの整数を指定してください。
problem-future-version = { $field }：このURLはバージョン「{ $given }」用ですが、このページが対応するのは{ $known }までです。再読み込みして最新のページを開いてください。読み取れた部分は反映しています。
problem-too-long = { $field }：「{ $given }」は読み取れる上限の{ $most }バイトを超えています。短くしてください。ここでは標準の質問を表示しています。
problem-too-many = { $field }：「{ $given }」を加えると、保持できる{ $most }件の記述を超えます。ページを再読み込みするか、プログラムを再起動してください。
problem-more-than = { $field }：「{ $given }」は無視しました。指定できるのは最大{ $most }件です。
problem-unknown-field = 「{ $given }」はこのページの項目ではないため、無視しました。
problem-repeated = 「{ $given }」の項目はすでに指定されているため、最初のものを使いました。
problem-impossible = { $field }：「{ $given }」はここでは指定できません。{ $why }
impossible-one-card = このマシンには複数のカードを装着できません。複数のマシンには「linked」を使ってください。
impossible-one-memory = このマシンのメモリは一種類だけで、「memory」で指定します。省いてください。
impossible-no-offload = { $runtime }はモデル全体をGPUに置きます。llama.cppなど、オフロードできるランタイムを使ってください。
impossible-one-machine = { $runtime }は一台のマシンで動作します。llama.cppなど、複数のマシンをつなげるランタイムを使ってください。
impossible-no-experts = このモデルにはエキスパートがありません。層をシステムRAMに置くには「gpu-layers」を使ってください。
impossible-whole-layers = { $runtime }は層ごとにしか移せません。「gpu-layers」かllama.cppを使ってください。
impossible-fewer-layers = このモデルの層数は{ $layers }です。すべてGPUに置くには、この項目を省いてください。
impossible-no-tensor-split = { $runtime }はカードごとに別々の層を割り当てます。この項目は省いてください。
impossible-uneven-heads = { $runtime }では、モデルのアテンションヘッド数{ $heads }を割り切れるカード枚数が必要です。
impossible-needs = 「{ $other }」が{ $least }以上のときだけ意味があります。両方を指定するか、この項目を省いてください。
impossible-without = 「{ $other }」がなければ意味がありません。両方を指定するか、この項目を省いてください。
impossible-no-layers = GPUに層を置かない場合はプロセッサーで実行されます。代わりに「backend」を「cpu」にしてください。
impossible-own-contexts = 「users」が複数のときは、それぞれが自分のコンテキストを持ちます。どちらか一方を省いてください。
impossible-no-slots = { $runtime }はリクエストごとに別のコンテキストを使います。代わりに「users」を指定してください。
impossible-no-share = { $runtime }はGPUメモリを必要な分だけ使います。この項目は省いてください。
impossible-text-only = このモデルが読めるのはテキストだけです。この項目は省いてください。
impossible-on-processor = 「backend」が「cpu」のときはプロセッサーで計算します。省くか、別のバックエンドを選んでください。
impossible-power-unknown = このマシンの制限なしの消費電力は不明なため、上限では結果が変わりません。省いてください。
