studio-title = 動画タイムラインと3Dシーンのメモリ – Rooftop
studio-description = 8Kのタイムラインや3Dシーンが使うメモリを項目ごとに計算し、カードやユニファイドメモリに収まるかを示します。前提条件はすべて変更できます。
studio-prose-does-timeline-or = タイムラインやシーンは収まるか
studio-prose-what-is-computed = これはピクセル、チャンネル、ビット、三角形、ボクセルからの単純な計算です。フォームの前提条件の下で同時に保持するものを示し、動作の速さは示しません。実際のプログラムの保持量は前後し、テクスチャやタイルをストリーミングするものでは大幅に減ります。
studio-prose-examples = アルファ付き半精度浮動小数点の8Kフレームは270 MBで、完成したフレームを毎秒24枚で五秒分持てば32 GBになります。メモリを埋めるのは、デコードではなくキャッシュです。シーンでは、テクスチャとレイトレーシングの加速構造が大半を占めます。
studio-prose-ray-tracing = 加速構造の三角形あたり57バイトは、あるシーンでAMDのドライバーが使った量です。Intelは45バイト、NVIDIAは19〜27バイトでした。
studio-prose-unified-memory = ユニファイドメモリのうちGPUが使える量は、方法のページの規則によります。
studio-place-text = { $device }（{ $memory } GB）
studio-name-decoded-frames = デコード済みフレーム
studio-name-cached-frames = キャッシュしたフレーム
studio-name-denoising = ノイズ除去
studio-name-effects = エフェクト
studio-name-display = 画面表示
studio-name-textures = テクスチャ
studio-name-geometry = ジオメトリ
studio-name-ray-structure = 加速構造
studio-name-instances = インスタンス
studio-name-volumes = ボリューム
studio-name-render-passes = レンダーパス
studio-name-denoiser = デノイザー
studio-name-program-and-driver = プログラムとドライバー
studio-timeline-needs = 上の前提条件でタイムラインが同時に必要とするメモリです。
studio-scene-needs = 上の前提条件でシーンが同時に必要とするメモリです。
studio-fits-nowhere = ここに挙げたどのマシンのメモリも上回ります。
studio-smallest = ここに挙げたマシンのうち、収まる最小のものは{ $machine }です。
studio-together = 合計
studio-frame = 一フレーム
studio-frame-formula = 幅 × 高さ × チャンネル数 × ビット数 ÷ 8
studio-fits = 収まる（空き{ $free }）
studio-too-large = 収まらない（{ $missing }不足）
studio-term = 項目
studio-size = サイズ
studio-how = 計算式
studio-machine = マシン
studio-usable = GPUの使用可能量
studio-fit = 判定
studio-lead = { $total }です。
studio-what-it-takes = 使うメモリ
studio-where-it-fits = 収まるマシン
studio-formula =
    { $part ->
        [program] プログラム、ドライバー、画面表示
        [decoded] ストリーム数 × 先読みフレーム数 × フレーム
        [cached] キャッシュする秒数 × 毎秒フレーム数 × フレーム
        [denoising] ストリーム数 × (2 × 半径 + 1) × フレーム
        [effects] エフェクトの結果 × フレーム
        [display] 画面に送る途中の3フレーム
        [textures] テクスチャ数 × 一辺² × チャンネル数 × ビット数 ÷ 8 × 4⁄3（ミップチェーン込み） ÷ 圧縮率
        [geometry] 三角形数 × 4^サブディビジョン × バイト数
        [structure] 三角形数 × 4^サブディビジョン × バイト数
        [instances] インスタンス数 × バイト数
        [volumes] ボクセル数 × バイト数
        [passes] パス数 × 幅 × 高さ × 16バイト
        [denoiser] 8 × 幅 × 高さ × 16バイト
       *[other] { "" }
    }
