needs-title = このモデルに必要なマシンは – Rooftop
needs-description = 求める速度で言語モデルが動くマシンを安い順に、日付付きの価格とともに示します。一段上のマシンで得られるものや、予算内に収めるために諦めるものもわかります。
needs-heading = このモデルに必要なマシンは
needs-lead = モデル（またはタスクで求める水準）と生成速度を指定してください。カタログの全マシンを、販売されているメモリ容量ごとに調べます。
no-budget = 指定なし
price-of-text = 現在の価格は不明
speed-of-speed-not-measured = 速度未測定
speed-of-tokens-second = { $mid }トークン/秒（{ $range }）
needs-question = { $model }（{ $quantization }）、コンテキスト{ $context-tokens }トークン、{ $least-speed }トークン/秒
needs-goal-model = このモデルのみ
needs-goal-task = 同等以上：{ $task }
needs-goal = どのモデル？
needs-level =
    { $unit ->
        [percent] 最低の得点（%）
       *[other] 最低の得点（点）
    }
needs-as-good = { $index }で{ $model }（{ $score }）と同等以上のモデル
needs-at-least = { $index }で{ $level }以上のモデル
needs-not-measured = { $model }（「{ $task }」での測定がないため、このモデルのみ）
needs-machine-with = { $machine }（{ $model }）
needs-cheapest =
    { $budget ->
        [given] { $what }：{ $count }台が条件を満たします。現在の価格がわかっているもののうち、予算内で最も安いのは{ $machine }（{ $price }）で、{ $speed }です。
       *[none] { $what }：{ $count }台が条件を満たします。現在の価格がわかっているもののうち最も安いのは{ $machine }（{ $price }）で、{ $speed }です。
    }
needs-over-budget = { $what }：現在の価格がわかっているマシンで、{ $budget }以内のものはありません。条件を満たす最も安いマシンは{ $machine }（{ $cheapest }）です。
needs-no-price = { $what }：{ $count }台が条件を満たしますが、現在の価格はどれも不明です。条件を満たす最も遅いマシンは{ $machine }で、{ $least }です。
needs-too-slow = { $what }：条件を満たすマシンはありません。{ $fitting }台に収まり、そのうち最も速いのは{ $machine }で、{ $nearest }です。速度や人数を減らすか、ビット数の少ない形式にしてください。
needs-no-fit = { $what }：カタログのどのマシンにも収まりません。コンテキストや人数を減らすか、ビット数の少ない形式にすれば、必要なメモリは減ります。または、見積もりで複数のカードやマシンに分けてみてください。
next-step-text = 一段上は{ $machine }（{ $next }）です。{ $more }の追加で、速度は{ $speed }倍になります。
give-up-heading = 予算内に収めるために諦めるもの
give-up-name-quantization = ビット数の少ない形式：{ $quantization }
give-up-name-context = コンテキスト長：{ $context-tokens }トークン
give-up-name-speed = 速度：{ $least-speed }トークン/秒
give-up-name-users = 同時に使う人数：{ $users }
give-up-text = 。これなら{ $machine }（{ $candidate }）で足ります：{ $candidate-b }。
priced-heading-one-machine-known = 現在の価格がわかっているマシン：一台
priced-heading-machines-known-price = 現在の価格がわかっているマシン：{ $count }台（安い順）
unpriced-heading-slowest-them = 、うち遅いほうから{ $shown }台
unpriced-heading-whose-price-is = 現在の価格が不明のマシン：{ $count }台{ $some }
prices-note = 価格は、併記した日付の米国での提示価格（税抜き）で、{ $price-months }か月以内のものです。カードの価格には、すでにある場合を除き、載せるコンピューターの価格を加えています。どちらにも出典があります。
none-listed = ありません。
needs-columns-machine = マシン
needs-columns-price = 価格
needs-columns-needs-usable = 必要量 / 使用可能量
needs-columns-tokens-second = トークン/秒
needs-columns-note = 備考
needs-cells-ranged = { $speed }（{ $range }）
needs-cells-measured = マシン自体を測定
needs-cells-same-family = 同系列を測定
needs-cells-estimated = 推定
needs-cells-partly-in-ram = 一部はシステムRAM
needs-cells-none-cheaper = これより安くて同じ速さのものなし
needs-cells-above-budget = 予算超過
needs-cells-memory = { $budget } / { $budget-b }
needs-cells-separator = 、
candidate-dot-text = { $machine }、{ $price-of }：{ $speed-of }
candidate-columns-machine = マシン
candidate-columns-united-states-dollars = 米ドル
candidate-columns-tokens-second = トークン/秒
price-axis = 米ドル
front-title-text = { $model }（{ $quantization }）：価格と速度
front-summary-machine = { $machine }（{ $price-of }、{ $speed }トークン/秒）
front-summary-all =
    { $count ->
       *[other] 現在の価格がわかっているマシンのうち、線上の{ $count }台（{ $first }から{ $last }まで）より安くて速いものはありません。四角はそれ以外の、現在の価格がわかっているマシンです。
    }
computer-bought = 価格に含める
computer-owned = すでにある
