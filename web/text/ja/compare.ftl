compare-title = ローカルAI用マシンの比較 – Rooftop
compare-description = 最大六台のマシンを並べて比較します。メモリとそのうちGPUが使える量、コンテキスト長に対する速度とその範囲、出典付きの仕様、それぞれの得意分野。
pair-title = ローカルAIには{ $a }と{ $b }のどちらか – Rooftop
pair-description = { $a }と{ $b }の比較：モデルに使えるメモリ、予測速度とその範囲、出典付きの仕様、それぞれの得意分野。
compare-heading = どのマシンがよいか
pair-heading = { $a }と{ $b }のどちらか
compare-lead = 各マシンに同じ質問をします。同じモデルを、同じ形式で、動く限り同じプログラムで動かした場合です。
pairs-heading = よく比較される組み合わせ
compare-form = 比較の対象
compare-machines = マシン
compare-models = モデル
compare-full =
    { $field ->
        [add-machine] 六台を比較中です。追加するには、一台を取り除いてください。
       *[other] 三つのモデルを比較中です。追加するには、一つを取り除いてください。
    }
remove = { $name }を取り除く
compare-none = マシンが選ばれていません。上の欄に製品名やチップ名を入れて探してください。
findings-heading = それぞれの得意分野
finding-writes-faster-moves-more =
    { $ranges ->
        [overlap] { $a }と{ $b }の生成速度はほぼ同じです：{ $fast }トークン/秒（{ $fast-range }）対{ $slow }トークン/秒（{ $slow-range }）。メモリ帯域幅は{ $ours }対{ $theirs }です。
       *[apart] { $a }は{ $b }より高速に生成します：{ $fast }トークン/秒（{ $fast-range }）対{ $slow }トークン/秒（{ $slow-range }）。メモリ帯域幅は{ $ours }対{ $theirs }です。
    }
finding-writes-faster-reaches-more =
    { $ranges ->
        [overlap] { $a }と{ $b }の生成速度はほぼ同じです：{ $fast }トークン/秒（{ $fast-range }）対{ $slow }トークン/秒（{ $slow-range }）。
       *[apart] { $a }は{ $b }より高速に生成します：{ $fast }トークン/秒（{ $fast-range }）対{ $slow }トークン/秒（{ $slow-range }）。メモリが速いわけではなく、プログラムが帯域幅をより有効に使えるためです。
    }
finding-reads-faster =
    { $ranges ->
        [overlap] { $a }と{ $b }のプロンプト読み込み速度はほぼ同じです：{ $fast }トークン/秒（{ $fast-range }）対{ $slow }トークン/秒（{ $slow-range }）。
       *[apart] { $a }は{ $b }より高速にプロンプトを読み込みます：{ $fast }トークン/秒（{ $fast-range }）対{ $slow }トークン/秒（{ $slow-range }）。プロンプトの読み込みは、メモリではなく演算性能で決まります。
    }
finding-memory = { $a }のほうがメモリに余裕があります。GPUが使えるのは{ $budget }で、{ $b }は{ $budget-b }です。
finding-price = 最後に確認した時点の価格は、{ $a }が{ $price }で、{ $b }の{ $price-b }より安価です。
finding-text = { $model }：{ $sentence }
misfit-text = { $model }（{ $quantization }）は{ $machine }に収まりません。コンテキスト{ $context-tokens }トークンで{ $total }が必要ですが、使用できるのは{ $budget }です。
spilled-text = { $model }（{ $quantization }）は{ $machine }だけには収まりません。{ $total }のうち{ $outside }がシステムRAMに置かれます。
no-finding = 数値の上では、これらのマシンに差はありません。
curves-title-text = { $model }（{ $quantization }）：コンテキスト長と速度
curves-summary-separator = 、
curves-summary-none = 曲線はありません。モデルがどのマシンにも収まらないか、速度の測定例がありません。
curves-summary-machine = { $name }は{ $fixed }トークンの時点で{ $fast }トークン/秒、{ $to }トークンの時点で{ $slow }トークン/秒
curves-summary-all = { $join }。線はコンテキストが収まるところまでで、帯は結果の八割が収まる見込みの範囲です。
context-axis = コンテキスト内のトークン数
speed-axis = トークン/秒
answer-rows-fits = 動作
answer-rows-needs-what-gpu = 必要量 / GPUの使用可能量
answer-rows-writes-tokens-second = 生成速度（トークン/秒）
answer-rows-writes-with-context = コンテキストが埋まったときの生成速度
answer-rows-reads-prompt-tokens = プロンプトの読み込み（トークン/秒）
answer-rows-first-word-after = 最初の語まで
answer-rows-energy-token = トークンあたりの電力量
answer-rows-longest-context-that = 収まる最大コンテキスト長（トークン）
answer-measures-price = 最後に確認した価格
answer-measures-value = 1,000ドルあたりのトークン/秒
answer-measures-watts = 電力上限
answer-column-not-measured = 未測定
answer-column-ranged = { $mid }（{ $range }）
answer-column-memory = { $total } / { $budget }
answer-column-none = なし
answer-column-tokens =
    { $all ->
        [all] { $tokens }（上限）
       *[some] { $tokens }
    }
energy-cell =
    { $basis ->
        [limit] ~ { $joules } J（{ $low }〜{ $high }）
       *[given] { $joules } J（{ $low }〜{ $high }）
    }
answers-note = 最初の語までの時間は{ $prompt-tokens }トークンのプロンプトの場合です。~ の付いた電力量は、実測がないため電力上限から計算しています。
answers-caption-text = { $model }についての答え
answer-times-heading = 回答にかかる時間
answer-times-caption = { $model }：回答が完成するまでの時間
answer-times-row =
    { $mode ->
        [on] { $task }、思考あり：{ $tokens }トークン
       *[off] { $task }、思考なし：{ $tokens }トークン
    }
answer-times-note = その種のタスクのプロンプトを読み、{ $tests }でモデルが平均して使った数のトークンを生成するまでの時間です（トークン数は{ $measurer }が{ $date }に集計）。幅は速度の幅です。同じモデルでも回答の長さの違いのほうが大きくなります。
answer-times-unknown = { $model }が一つの回答に使うトークン数は公表されていないため、所要時間は不明です。
specifications-heading = 仕様と出典
specifications-note = 行列演算ユニットの性能は密行列での値です。メーカーがよく示すスパース性による二倍の値は、言語モデルでは使われません。価格は税抜きで、併記した日付のものです。
unpublished = 非公表
not-known = 不明
usable-of-text = { $os }では{ $memory }のうち{ $usable }
usable-row = GPUの使用可能量
measure-column = 項目
