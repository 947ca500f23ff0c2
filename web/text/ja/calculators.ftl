group-of-fields =
    { $name ->
        [agent] エージェントのタスク
        [work-a] 作業1
        [work-b] 作業2
        [work-c] 作業3
        [work-d] 作業4
        [prices] 価格
        [other-machine] 別のマシン
       *[other] 前提条件
    }
option-name-gb = { $option } GB
option-name-machine-i-describe = 自分で記述するマシン
option-name-model-i-describe = 自分で記述するモデル
word-video-timeline = 動画のタイムライン
word-3d-scene = 3Dシーン
word-windows = Windows
word-linux = Linux
word-macos = macOS
word-full-fine-tuning = フルファインチューニング
word-lora-16-bits = LoRA（16ビット）
word-qlora-4-bits = QLoRA（4ビット）
word-queries-and-values = クエリとバリュー
word-all-attention = アテンション全体
word-all-matrices-layers = 層の全行列
word-adamw = AdamW
word-adamw-8-bit = AdamW（8ビット）
word-adamw-8-bit-paged = AdamW（8ビット、ページング）
word-adafactor = Adafactor
word-sgd = SGD
word-mixed-16-bits = 混合（16ビット、更新は32ビット）
word-16-bits = 16ビット
word-32-bits = 32ビット
word-inputs-layers-kept = 層の入力を保持
word-inputs-layers-in = 層の入力をシステムRAMに保持
word-everything-kept = すべて保持
figure-wrong-text = { $field }：{ $min }から{ $max }までの数値を指定してください。
parts-summary-separator = 、
parts-summary-text = { $name } { $size }
parts-summary-needed-which-usable = 必要量：{ $needed }（内訳：{ $join }）。使用できるのは{ $budget }です。
