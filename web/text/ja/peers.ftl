peers-title = 精度：Rooftopと他の計算機 – Rooftop
peers-description = トークン毎秒とメモリについて、Rooftopの誤差を、他の計算機が公開している規則の誤差と同じ測定点で並べて示します。
peers-heading = どれほど正確か
peers-in-short = 利用者一人、GPUまたはチップ一つの場合、Rooftopの予測の半数は実測速度との差が{ $median }以内、9割は{ $most }以内です。実測データのないマシンでは、半数が{ $unseen }以内です。
peers-same-points = どの計算機にも同じ測定点を、当カタログの帯域幅・パラメーター数・ファイルサイズで問います。規則はそれぞれの公式文書から書き起こしたものです。文書が扱っていない点は問いません。各行のRooftopの誤差は、その行の点だけで計算しています。
peers-left-out = Rooftopの係数はこの測定点に当てはめたものです。そのため、ここに示す誤差はその点を含まない当てはめによります。すなわち、そのマシンでのそのモデルの実行をすべて除いたもの、最後の列ではそのマシンでの実行をすべて除いたものです。規則には当てはめがないので、何も除いていません。
peers-formulas-only = 比較するのは式だけです。測定値があればそれを表示するツールや、文書にない補正を加えるツールもありますが、どちらもここでは有利にも不利にも数えていません。
peers-speed-caption = トークン毎秒（利用者一人、GPUまたはチップ一基）：予測の誤差
peers-memory-caption = 実行全体のメモリ：予測の誤差
peers-memory-points = 測定点は、ログに全バッファーが載っているllama.cppの実行で、シーケンスは一つ、キャッシュは16ビットです。こうしたログは少なく、長いコンテキストのハイブリッドモデルが多く含まれます。Rooftopのメモリの式はllama.cppのソースコードに従い、これらのログに当てはめたものではありませんが、式を書く際に参照しています。
peers-calculator = 計算機
peers-points = 測定点
peers-median = 誤差の中央値
peers-most = 誤差の90%がこの範囲
peers-our-median = Rooftopの中央値
peers-our-most = Rooftopの90%がこの範囲
peers-our-median-unseen = Rooftopの中央値（未知のマシン）
typical-error = 典型的な誤差：{ $median }
peers-rules-heading = 文書に記された規則
peers-reads-file = トークン毎秒 = { $share } × 帯域幅 ÷ モデルのサイズ。
peers-reads-active = トークン毎秒 = { $share } × 帯域幅 ÷ アクティブな重み。
peers-reads-active-and-cache = トークン毎秒 = { $share } × 帯域幅 ÷（アクティブな重み + KVキャッシュ）。
peers-needs-with-cache = メモリ = { $factor } ×（重み + KVキャッシュ）+ { $fixed } GB。キャッシュは全層が全トークンを保持するものとして計算します。
peers-needs-weights = メモリ = { $factor } × 重み。係数はキャッシュも含みます。
peers-bytes = パラメーターあたりのバイト数：{ $list }。他の形式は問いません。
peers-file-sizes = ファイルのサイズを与えます。
peers-dense-only = 密なモデルだけを問います。MoEについては文書に十分な記述がありません。
peers-backends-only = 単一の値が示されている{ $list }だけを問います。
peers-context = コンテキストの係数を掛けます。{ $at }トークンで1、倍になるごとに{ $slope }減り、{ $least }以上{ $most }以下です。
peers-read-on = { $date }に参照
peers-again-heading = 自分で計算し直す
peers-again = データは{ $version }のものです。規則はdata/peers.toml、測定点はdata/measurements/にあります。プロジェクトのチェックアウトで次のコマンドを実行すると、両方の表が書き直されます。
peers-all-tables = 誤差の全表：モデルの種類別、コンテキスト別、プロンプト、複数利用者
