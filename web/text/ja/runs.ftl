runs-title = このマシンで動くモデルは – Rooftop
runs-description = お使いのマシンで動く言語モデルを、収まって十分に速い最良の形式で一覧にします。メモリ、速度とその範囲、最初のトークンまでの時間。並べ替えと絞り込みができ、選んだ内容はページの外に出ません。
runs-heading = このマシンで動くモデルは
runs-lead = マシンと用途を選んでください。モデルは、その用途を測る第三者のテストの順に、収まって速度を満たすファイルのうち損失が最小のもので示します。
task =
    { $id ->
        [chat] チャット
        [coding] コーディングエージェント
        [documents] 長い文書
        [reasoning] 推論
        [tools] ツール利用
        [small] 小型で高速
       *[other] { "" }
    }
tokens-a-second = トークン/秒
runs-answer =
    { $partly ->
        [0] { $runs }個のモデルのうち{ $fitting }個が、コンテキスト{ $context-tokens }トークンで{ $machine }に収まります。そのうち{ $fast }個は{ $least-speed }トークン/秒以上で生成します。
       *[other] { $runs }個のモデルのうち{ $fitting }個が、コンテキスト{ $context-tokens }トークンで{ $machine }に収まります（ほかに{ $partly }個は一部をシステムRAMに置けば収まります）。そのうち{ $fast }個は{ $least-speed }トークン/秒以上で生成します。
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
runs-cells-not-measured = 未測定
runs-cells-memory = { $budget } / { $budget-b }
runs-cells-speed = { $speed }（{ $range }）
runs-cells-slow = { $speed }（{ $range }）、遅すぎる
outcome-fits = ✓ 収まる
outcome-tight = ≈ ぎりぎり
outcome-partly = ◐ 一部はシステムRAM
outcome-beyond = ✗ コンテキスト長が対応外
outcome-no = ✗ 収まらない
runs-note-text = モデル名から、計算過程付きの見積もりに移動できます。得点はArtificial AnalysisとLMArenaが完全なモデルで測ったものです。ファイルの損失は並べて示し、得点から引きません。「–」は、この用途で第三者の得点がないことを表します。「一部はシステムRAM」では、カードを載せたコンピューターに{ $ram } GBのRAMがあるとみなしています。その速度は両方の置き場所の速度から合成したもので、範囲が広くなります。
more-rows = さらに{ $count }件表示
runs-find = 名前で絞り込む
runs-show = 表示
runs-show-fast = 収まって十分に速いもの
runs-show-all = すべてのモデル
run-dot-tokens-second = 、{ $speed }トークン/秒
run-dot-text = { $model }（{ $quantization }）：{ $score }{ $speed }、ファイル：{ $loss }
least-line = { $speed }以上
scatter-columns-model = モデル
scatter-columns-tokens-second = トークン/秒
scatter-columns-lower-end = 下限
scatter-columns-upper-end = 上限
scatter-title-text = { $machine }：得点と速度
scatter-summary-text = { $machine }で動き、{ $index }の得点がある{ $count }個のモデルの得点と予測速度です。丸は密なモデル、三角はMoE、横棒はテストで区別できる幅です。線は、得点と速度の両方で上回るモデルがないもの（損失が大きいファイルを除く）を結び、ほかは薄く描いています。
scatter-hint = モデルを指すか矢印キーで移動すると、モデル名と値が表示されます。
rows-shown = { $all }件中{ $shown }件、{ $column }順（{ $order }）。
rows-column =
    { $column ->
        [parameters] パラメーター数
        [score] 順位
        [format] 形式
        [loss] ファイルの損失
        [fits] 判定
        [needs] 必要量 / 使用可能量
        [speed] トークン/秒
        [answer] 典型的な回答までの時間
       *[model] モデル
    }
rows-order-z-to-a = ZからA
rows-order-a-to-z = AからZ
rows-order-largest-first = 大きいものから
rows-order-smallest-first = 小さいものから
runs-thinking = 思考モード
runs-thinking-choice =
    { $id ->
        [either] 得点の高いほう
        [on] あり
       *[off] なし
    }
runs-best =
    { $how ->
        [single] { $index }で最もよいのは{ $models }です。
       *[other] { $index }で最もよいのは、差のつかない{ $models }です。
    }
runs-best-worn = これらのファイルは損失が目立ちます。損失の目立たないもので最もよいのは{ $models }です。
runs-best-next = このテストにはなく、{ $index }で上位にあるのは{ $models }です。
runs-best-none = 条件どおりに動くモデルのうち、この用途で第三者の得点があるものはありません。
runs-separator = 、
runs-line-text = ：{ $index } { $score }。{ $quantization }、{ $loss }。{ $memory }。{ $speed }トークン/秒（{ $range }）。
runs-line-answer = 典型的な回答まで{ $time }です。
runs-why-faster = 次の{ $factor }倍の速さです。
runs-why-score = 次より{ $points }点高いです。
runs-why-loss = 次よりファイルの損失が小さいです。
runs-score-mode =
    { $mode ->
        [on] { $score }（思考あり）
        [off] { $score }（思考なし）
       *[other] { $score }
    }
runs-loss =
    { $class ->
        [same] 元と同等
        [small] 損失は小さい
        [noticeable] 損失が目立つ
       *[large] 損失が大きい
    }
runs-loss-percent = { $loss }（トークンの{ $percent }%が変わる）
runs-loss-published = 公開時のまま
runs-loss-known =
    { $known ->
        [file] { $loss }、同種のファイルで測定
        [type] { $loss }、このモデルで測定
        [near] { $loss }、このモデルの別の形式から
        [band] { $loss }、他のモデルから
       *[other] { $loss }
    }
runs-columns-score = 得点
runs-columns-loss = ファイルの損失
runs-columns-answer = 典型的な回答まで
runs-show-fits = 収まるものすべて
rows-order-best-first = 上位から
rows-order-best-last = 下位から
runs-only = モデルを絞り込む
runs-maker = 開発元
runs-months = 公開時期
runs-license = ライセンス
runs-images = 画像
runs-tools = ツール
runs-any = 指定なし
runs-last-months = 過去{ $months }か月以内
runs-permissive = Apache 2.0またはMIT
runs-reads-images = 画像を読み取れる
runs-with-tools = ツール使用の測定あり
