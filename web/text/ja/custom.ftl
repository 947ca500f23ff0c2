custom-title = 自分のマシンやモデルを記述する – Rooftop
custom-description = マシンをメモリ、帯域幅、チップの系列で、モデルを規模と構成で記述すると、メモリ、速度とその範囲、記述をほかのページへ引き継ぐリンクが得られます。
custom-prose-not-in-catalogue = カタログにないものを記述する
custom-prose-machine = マシンは、メモリ、そのうちGPUがアクセスできる割合、公表された帯域幅、シェーダーユニットのFP32性能（2 × レーン数 × クロック）で表します。その両方をどこまで引き出せるかは、同じ系列（チップアーキテクチャ）の測定値から決まります。最も近いマシンから始めて「自分で記述するマシン」を選び、違うところを変えてください。
custom-prose-model = モデルは、パラメーター数と、設定ファイルにある構成（num_hidden_layers、hidden_size、num_attention_heads、num_key_value_heads、head_dim、vocab_size）で表します。フィードフォワード部分は、残りのパラメーターとみなします。MoEのアクティブパラメーターは、トークンが通るもので、入力の埋め込みを除きます。最後の欄で指定しないかぎり、全層をフルアテンションとみなします。スライディングウィンドウ、潜在アテンション、再帰層では、必要なキャッシュは少なくなります。
custom-prose-not-measured = 記述したものに測定値はありません。範囲は、フィッティングから除外したマシンでの範囲です。記述はURLに含まれ、送信も保存もしません。
custom-family-text = { $device }と同系列（{ $id }）
custom-report-text = これらの数値は互いに矛盾しています。
custom-contradiction-text = { $label }{ $rest }
custom-numbers-not-measured = 未測定
custom-numbers-numbers = 数値
custom-numbers-what = 項目
custom-numbers-caption = 予測（八割が収まる範囲）
custom-numbers-memory-needed = 必要なメモリ
custom-numbers-memory-that-may = 使用可能なメモリ
custom-numbers-writes-tokens-second = 生成速度（トークン/秒）
custom-numbers-speed = { $speed }（{ $range }）
custom-numbers-bandwidth-alone-would = 帯域幅だけによる上限
custom-numbers-reads-prompt-tokens = プロンプトの読み込み（トークン/秒）
custom-numbers-ranged = { $mid }（{ $range }）
custom-numbers-first-word-after = 最初の語まで
custom-numbers-longest-context-that = 収まる最大コンテキスト長（トークン）
custom-numbers-none = なし
custom-notes-machine = 未測定：マシンは記述のとおりとし、速度は同系列のもの、範囲はフィッティングから除外したマシンのものです。
custom-notes-model = 未測定：モデルは記述のとおりとし、フィードフォワード部分はゲート付きとみなします。
custom-links-ask-estimator = 見積もりで試す
custom-links-text = ?{ $to-query }
custom-links-what-runs-on = このマシンで動くモデル
custom-links-runs-machine = runs/?device={ $device }
custom-links-compare-machine = マシンを比較する
custom-links-compare-machines-models = compare/?machines={ $device },{ $rival }&models={ $of-model }
custom-links-what-does-model = このモデルに必要なマシン
custom-links-needs-model = needs/?model={ $of-model }
custom-links-compare-machines-with = このモデルでマシンを比較する
custom-links-compare-models = compare/?models={ $of-model }
