search-title = 検索 – Rooftop
search-description = マシン、モデル、このサイトのページを探します。
search-heading = 検索
search-label = マシン、モデル、ページ
site-search = サイト内検索
search-needs-scripts = JavaScriptが無効なため、この欄では検索できません。検索できるものは、次の二つの一覧にすべてあります。
pages-heading = ページ
nothing-found-hint = 普段の呼び方で検索できます：「4090」「macbook m4 max」「qwen 30b」「strix halo」。
nothing-found-for = 「{ $asked }」は見つかりません。載せているのは、メモリの仕様が公開されているマシンと、テキストを生成するモデルです（埋め込み・音声・画像のモデルは対象外）。
more-found = ほか{ $count }件：すべて表示
asked-for =
    { $page ->
        [home] estimate calculator memory vram fit speed tokens second home will it run how fast 見積もり 推定 計算機 メモリ 速度 ホーム トップ
        [articles] claims fact check rtx spark byteiota 600 900 nvlink first cuda two articles checked 記事 主張 検証 ファクトチェック
        [accuracy] accuracy error llmfit canitrun 精度 誤差 他の計算ツール
        [method] how formulas equations accuracy errors coefficients roofline report wrong number citations method sources 方法 数式 精度 誤差 係数 ルーフライン 誤り 報告 引用 出典
        [devices] laptops cards gpus hardware computers list machines ノートPC ノートパソコン パソコン グラフィックスカード グラボ ハードウェア マシン 一覧
        [models] llms language list parameters models 言語モデル LLM パラメーター 一覧
        [compare] versus vs difference specifications which compare 比較 違い 仕様 スペック どちら
        [runs] what can my machine run runs here 自分のマシン 動くモデル coding コーディング プログラミング チャット エージェント
        [pairs] popular often asked pairs よくある質問 組み合わせ
        [needs] which machine buy for model hardware what do i need 必要 購入 ハードウェア 必要なマシン
        [advisor] buy recommendation who should what 買う 購入 おすすめ 選び方
        [serving] vllm concurrent users team throughput latency agents batch serving 同時 利用者 チーム スループット レイテンシー 遅延 エージェント バッチ
        [cost] price api rent cloud break even routing per million tokens cost 価格 費用 コスト 料金 レンタル クラウド 損益分岐点 振り分け
        [energy] watts power battery electricity joules heat energy 電力 消費電力 バッテリー 電気代 発熱
        [tuning] fine-tuning lora qlora train training ファインチューニング 学習 微調整
        [audit] cuda arm wheels python packages requirements code パッケージ 監査 互換性
        [studio] video 8k timeline 3d blender resolve render textures vram 動画 タイムライン レンダリング テクスチャ
        [custom] not in the catalogue custom 自作 カスタム カタログにない 記述
        [search] search 検索
        [kept] kept answers 保存した答え
        [embed] calculators for your page embed widget 埋め込み ウィジェット
        [data] data to download データ ダウンロード
        [changes] changes of the data 変更履歴 更新
        [machine] 自分のgpu 検出 帯域幅 測定 ベンチマーク 補正
        [offline] without a network offline オフライン ネットワークなし
        [check] normal slow speed tok/s t/s llama-bench llama-server 正常 遅い 速度 ログ
        [open] gguf safetensors hugging face hub config.json ファイル 開く
       *[other] { "" }
    }
