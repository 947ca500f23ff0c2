runs-title = このマシンで動くモデルは – Rooftop
runs-description = お使いのマシンで動く言語モデルを、収まって十分に速い最良の形式で一覧にします。メモリ、速度とその範囲、最初の語までの時間。並べ替えと絞り込みができ、選んだ内容はページの外に出ません。
runs-heading = このマシンで動くモデルは
runs-lead = マシンと用途を選んでください。各モデルは、8ビットまでの形式のうち、収まって求める速度を満たす最大のもので示します。なければ、収まる最大の形式で示します。
runs-machine = マシン
task =
    { $id ->
        [chat] チャット
        [coding] コーディングエージェント
        [documents] 長い文書
       *[other] { "" }
    }
tokens-a-second = トークン/秒
runs-answer =
    { $partly ->
        [0] { $runs }個のモデルのうち{ $fitting }個が、コンテキスト{ $context-tokens }トークンで{ $machine }に収まります。そのうち{ $fast }個は{ $least-speed }トークン/秒以上で生成します。
       *[other] { $runs }個のモデルのうち{ $fitting }個が、コンテキスト{ $context-tokens }トークンで{ $machine }に収まります（ほかに{ $partly }個は一部をシステムRAMに置けば収まります）。そのうち{ $fast }個は{ $least-speed }トークン/秒以上で生成します。
    }
runs-largest =
    { $place ->
        [partly] そのうち最大のものは{ $model }（{ $quantization }、一部はシステムRAM、{ $speed }トークン/秒（{ $range }））です。
       *[gpu] そのうち最大のものは{ $model }（{ $quantization }、{ $speed }トークン/秒（{ $range }））です。
    }
runs-none-fast-enough = 収まるモデルに、その速度を満たすものはありません。最も速いのは{ $model }の{ $speed }トークン/秒です。求める速度を下げるか、コンテキストを短くしてください。
runs-none-fits = コンテキスト{ $context-tokens }トークンで収まるものはありません。最も小さい{ $model }（{ $quantization }）でも{ $total }が必要ですが、使用できるのは{ $budget }です。コンテキストを短くするか、メモリの多いマシンを選んでください。
runs-none-of-that-name = その名前のモデルはありません。検索欄を空にするか、すべてのモデルを表示してください。
runs-columns-model = モデル
runs-columns-parameters = パラメーター数
runs-columns-format = 形式
runs-columns-fits = 判定
runs-columns-needs-usable = 必要量 / 使用可能量
runs-columns-tokens-second = トークン/秒
runs-columns-first-word-after = 最初の語まで
runs-cells-not-measured = 未測定
runs-cells-memory = { $budget } / { $budget-b }
runs-cells-speed = { $speed }（{ $range }）
runs-cells-slow = { $speed }（{ $range }）、遅すぎる
outcome-fits = ✓ 収まる
outcome-tight = ≈ ぎりぎり
outcome-partly = ◐ 一部はシステムRAM
outcome-beyond = ✗ コンテキスト長が対応外
outcome-no = ✗ 収まらない
runs-note-text = モデル名から、計算過程付きの見積もりに移動できます。ビット数の少ない形式で出力がどれだけ変わるかは、ここでは計算していません。「一部はシステムRAM」では、カードを載せたコンピューターに{ $default-host-memory } GBのRAMがあるとみなしています。その速度は両方の置き場所の速度から合成したもので、較正していません。
more-rows = さらに{ $count }件表示
runs-find = 名前で絞り込む
runs-show = 表示
runs-show-fast = 収まって十分に速いもの
runs-show-all = すべてのモデル
run-dot-tokens-second = ：{ $speed }トークン/秒
run-dot-text = { $model }（{ $quantization }）{ $speed }
size-axis = パラメーター数（十億）
least-line = { $speed }以上
scatter-columns-model = モデル
scatter-columns-billions-parameters = パラメーター数（十億）
scatter-columns-tokens-second = トークン/秒
scatter-columns-lower-end = 下限
scatter-columns-upper-end = 上限
scatter-title-text = { $machine }：規模と速度
scatter-summary-text = { $machine }に収まる{ $count }個のモデルのパラメーター数と予測速度（両軸とも対数目盛）。丸は密なモデル、三角は規模のわりに速いMoEです。
rows-shown = { $all }件中{ $shown }件、{ $column }順（{ $order }）。
rows-column =
    { $column ->
        [parameters] パラメーター数
        [format] 形式
        [fits] 判定
        [needs] 必要量 / 使用可能量
        [speed] トークン/秒
        [first-word] 最初の語までの時間
       *[model] モデル
    }
rows-order-z-to-a = ZからA
rows-order-a-to-z = AからZ
rows-order-largest-first = 大きいものから
rows-order-smallest-first = 小さいものから
