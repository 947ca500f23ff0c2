contents-heading = このページの内容
contents-idea = 考え方
contents-roofline = ルーフライン
contents-coefficients = 係数
contents-how-near-it = 精度
contents-known-failures = 既知の弱点
contents-what-we-do = わかっていないこと
contents-number-is-wrong = 誤りを報告
idea-heading = 考え方
idea-division = 言語モデルは一度に一トークンずつ生成し、そのたびに、関与する重みのすべてと、それまでのテキストについて保持している内容のすべてを読み出します。その量はモデルの構成と保存形式で決まり、バイト単位で数えられます。メモリを読む速さは公表されています。したがって、速度の最初の見積もりは割り算です。
idea-formula = = トークン/秒 ≤ メモリ帯域幅 ÷ トークンあたりに読むバイト数
idea-losses = この値に届くマシンはありません。カーネルの読み出しはメモリの限界より少し遅く、どの層も起動に時間がかかり、非力なマシンは演算性能が足りず、プロンプトの読み込みには帯域幅より演算性能が必要です。こうした損失はマシンの系列とプログラムによって異なり、実測から求めています。公開された測定値から系列ごとに少数の係数をフィッティングし、それぞれの根拠となる測定点の数とともに下に示します。
failures-heading = 既知の弱点
failures-speculative-decoding = 投機的デコード
failures-speculative-decoding-text = 小さなモデルに先を推測させると、大きなモデルは帯域幅 ÷ バイト数より速く生成できます。ここに示す速度がそれを含むのは、既定で推測するプログラムだけです。その他では推測数を設定してください。効果はテキストによって異なり、モデルの一部がシステムRAMにある場合の実測はわずかです。
failures-power-limits-laptops = ノートPCの電力上限
failures-power-limits-text = 同じチップを積んだノートPCでも、電力は45〜80 Wとさまざまです。生成はメモリ待ちなのでほとんど影響を受けませんが、プロンプトの読み込みは影響を受けます。下限の電力やバッテリーで動くマシンでは、ここに示す値より遅くなります。
failures-community-files-under = 標準の名前が付いたコミュニティのファイル
failures-community-files-text = Q4_K_Mと名乗るファイルでも中身の混合が異なり、最大で四分の一ほど大きかったり小さかったりします。手元にファイルがあれば、正しいのはそのサイズで、ここの値は誤りです。
failures-several-people-at = 複数人での同時利用
failures-several-people-text = メモリは正確に計算しますが、速度はバイト数と演算数から求めたものです。スケジューラー、バッチ処理の待ち合わせ、回答の途中で届くプロンプトは考慮していません。
failures-versions-programs = プログラムのバージョン
failures-versions-text = カーネルは改良され続けています。サーバー用カードでは、2024年のビルドによる測定値は現在のものより最大60%遅く、両方にまたがるフィッティングはどちらにも正確には合いません。
failures-carved-out-memory = 専用に確保されたメモリ
failures-carved-out-text = RTX SparkやStrix Haloを搭載したマシンのファームウェアは、メモリの一部をGPU専用に確保でき、その設定はメーカーによって異なります。お使いのマシンが別の値を報告する場合は、見積もりの「詳細」で指定してください。
failures-other-programs-in = 同じメモリを使うほかのプログラム
failures-other-programs-text = ブラウザーやエディターもメモリを使います。プロセッサーとGPUがメモリを共有する場合、ここでいう使用可能量はOSが許可する量であり、空き容量ではありません。
failures-very-long-prompts = 非常に長いプロンプト
failures-long-prompts-text = アテンションの時間はプロンプト長の二乗で増えます。32,768トークンを超える測定点はわずかで、マシンも限られています。残りは外挿です。
failures-new-architectures = 新しいアーキテクチャ
failures-new-architectures-text = まだどのプログラムでも快適に動かない層を持つモデルについては、快適に動くプログラムがあった場合の速度を示しています。
unknown-heading = わかっていないこと
unknown-rtx-spark-speed = RTX Spark自体が一般的なモデルをどれだけ速く生成できるか。測定例は二つのモデルでしか見つかっていません。推定は、同じチップに遅いメモリと高い電力を組み合わせたDGX Sparkに基づいています。
unknown-rtx-spark-rates = 8ビットと16ビットの密行列演算性能、および45、65、80 Wで持続できる性能。公表されていません。
unknown-on-battery = バッテリー駆動時のノートPCの速度。測定する人がほとんどいません。
unknown-desktops-and-linux = 2026年11月に発表されたRTX Spark搭載デスクトップが出荷済みかどうか、これらのマシンでLinuxがサポートされるかどうか。
unknown-energy = 同じ条件でのAppleとNVIDIAのトークンあたりの電力量。
unknown-prices = ほとんどの国での価格。ここにあるのは税抜きの米ドルで、確認した日付を添えています。
unknown-quality = 回答の質。2ビットで収まるモデルは確かに収まりますが、それでも使う価値があるかどうかは、ここでは計算していません。
gaps-heading = 知りたいこと
gaps-intro = 現在のデータのうち、古くなったもの、まだ誰も測定も確認もしていないものです。各リストは、よく尋ねられるものから最大十二件を示します。ご存じのことがあれば、下の報告をコピーしてください。
gaps-report = 知っていることを報告する
gap-machine-prices = マシンの古い価格：{ $count }
gap-other-prices = APIとレンタルGPUの古い価格：{ $count }
gap-scores = 長く確認していないスコア：{ $count }
gap-wheels = 最近wheelを確認していないパッケージ：{ $count }
gap-models = 公開ファイルと比較していないモデル：{ $count }
gap-bandwidths = 帯域幅が推定値のマシン：{ $count }
gap-families = 測定したマシンが少ないカーネルとGPU：{ $count }
report-heading = 数値の誤りを見つけたら
report-intro-how = 違う値を測定した方は、ぜひお知らせください。下の文面をコピーして書き足してください。見積もりの答えの下にも、質問とこちらの数値を記入済みの同じ文面があります。ここから送信されるものはありません。このサイトの運営者に送るか、プロジェクトのissueとして投稿してください。
report-intro-what-helps = 測定の報告では、正確なファイル名、プログラムのバージョン、コマンド全体、複数回の結果があると最も役に立ちます。カタログの数値（メモリ、帯域幅、価格）については、異なる値が載っているページのURLが役に立ちます。
report-summary = 数値の誤りを報告する（コピー用の文面）
report-label = 報告（コピー用）
report-link = このページの数値に誤りがありますか？
report-text =
    Rooftopの数値に誤りがあるようです（{ $value }のデータ）
    質問またはページ：{ $question }
    Rooftopの答え：{ $answer }
    自分の測定値、または出典の値：
    出典のURL（あれば）：
    プログラム、バージョン、コマンド：
    ファイルとそのサイズ（バイト）：
    マシン、メモリ、電力モード、ドライバー、OS：{ "\u000A" }
question-line-text = { $model }（{ $quantization }）、{ $device }、{ $memory } GB、{ $runtime }、{ $os }、コンテキスト{ $context-tokens }、プロンプト{ $prompt-tokens }、同時{ $users }人 [?{ $to-query }]
answer-line-needs = { $budget }のうち{ $total }が必要
answer-line-speed-not-measured = { $memory }、速度は未測定
answer-line-tokens-s = { $decode }トークン/秒（{ $decode-b }）
answer-line-reads-tokens-s = 、読み込み{ $rate }トークン/秒（{ $rate-b }）
answer-line-writes = { $memory }、生成{ $writes }{ $reads }
