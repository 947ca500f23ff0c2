time-heading = 時間の内訳
time-part-text =
    { $key ->
        [weights] 重みの読み出し
        [cache] キャッシュの読み出し
        [compute] 演算
        [overhead] 層の起動とサンプリング
       *[other] { "" }
    }
share-of-time-text = { $millis } ms、{ $all }%
time-summary-text = 一トークンの所要時間は{ $total } ms：重みの読み出し{ $weights }、キャッシュの読み出し{ $cache }、演算{ $compute }、起動とサンプリング{ $overhead }。
curve-heading = コンテキスト長と速度
curve-title-text = { $device }での{ $model }（{ $quantization }）：コンテキスト長と速度
curve-summary-there-is-no = 収まらないため、曲線はありません。
curve-summary-text = 生成速度は、{ $fixed }トークンの時点で{ $fast }トークン/秒、{ $to }トークンの時点で{ $slow }トークン/秒です。帯は結果の八割が収まる見込みの範囲で、曲線はメモリの限界で終わります。
point-row-text = { $depth }（実測、{ $runtime }）
movable-heading = 動かせるルーフライン
movable-intro-axes = 横軸は読み出し一バイトあたりの演算数、縦軸は毎秒の演算数です。折れ目の左ではメモリが律速で、傾きが帯域幅を表します。右では演算が律速で、屋根の高さは行列演算ユニットが達する性能です。点は、このモデルの予測値です。
movable-intro-points = 一人で使うときの生成は左端、斜面の下のほうにあります。人数が増えると読み出しを共有するので、点は右上へ動きます。長いプロンプトは屋根のすぐ下に来ます。ビット数の少ない形式では、演算数はそのままで読むバイト数が減るため、点が右へ動きます。
roofline-form = ルーフラインのマシンとモデル
roofline-sentence-at-on-for = { $device }での{ $model }（{ $quantization }）、同時{ $users }人
roofline-sentence-not-measured = { $question }：このようなマシンでの速度は測定例がないため、図はありません。
roofline-sentence-bandwidth = メモリが律速です
roofline-sentence-compute = 演算が律速です
roofline-sentence-overhead = 層の起動が律速です
roofline-sentence-memory = { $question }：GPUに収まらないため、図はありません。
roofline-sentence-speed = { $question }：一人あたり{ $speed }トークン/秒（{ $range }）、帯域幅だけによる上限は{ $decode-bound }です。生成では{ $waits }。
roofline-heading = ルーフライン
roofline-title-text = { $device }での{ $model }：ルーフライン
intensity-axis = 読み出し一バイトあたりの演算数
rate-axis = 毎秒の演算数（兆）
roofline-columns-work = 処理
roofline-columns-operations-for-each = 一バイトあたりの演算数
roofline-columns-tera-operations-second = 毎秒の演算数（兆）
roofline-summary-separator = 、
roofline-summary-reaches = { $done }は{ $e12 }
roofline-summary-text = 斜面の下ではメモリ帯域幅（{ $number } GB/s）が、平らな部分の下では演算性能（この系列の行列演算カーネルが達する毎秒{ $e12 }兆回）が速度を決めます。毎秒の演算数（兆）：{ $join }。
speculation-heading = 投機的デコードを使う場合
speculation-intro-text = 小さなモデル、またはモデルに付属するヘッドがトークンを推測し、モデルが一ステップで検証します。推測が採択される限り、帯域幅の上限を超えられます。コードではよく、文章ではそれほど採択されません。推測を増やすほど採択されにくくなり、時間もかかります。ここでは検証一回につき{ $fastest }個が最速です。推測一回につき、ドラフトモデルの読み込みにステップの{ $cost }を見込み、さらに起動と検証の時間を加えます。この時間は、推測の有無で対になる実測値から求めました。
speculation-columns-guesses = 検証一回あたりの予測数
speculation-columns-guesses-that-are = 受け入れられる割合
speculation-columns-tokens-check = 検証一回あたりのトークン数
speculation-columns-tokens-second = トークン/秒
percent-text = { $share }%
points-summary =
    { $count ->
        [0] 未測定：このマシンでのこのモデルとこの量子化の速度は知られていません。
        [1] 印は実測速度です。
       *[other] { $count }個の印は実測速度です。
    }
done-decode =
    { $users ->
       *[other] 生成（{ $users }人）
    }
done-prefill = { $tokens }トークンの読み込み
work-label-decode =
    { $users ->
       *[other] { $users }人
    }
work-label-prefill = { $tokens }トークン
