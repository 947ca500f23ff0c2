### 回答の下に示す、見積もったとおりに実行するコマンド。

ways-heading = どう実行するか

ways-program = プログラム

ways-none = このマシンでこの形式を実行できるプログラムは、カタログにありません。

ways-measure = 測る

ways-check = この速度は正常か：この見積もりと比べる

ways-copy = コピー

ways-flags = フラグの意味

ways-unsaid = コマンドにないもの：{ $fields }。

flag-since = { $version }から。

flag-meaning =
    { $key ->
        [file] モデルまたはそのファイル。複数ある場合は最初のファイル。
        [folder] モデルのフォルダー、またはHubでの名前。
        [context-of-all] すべてのリクエストの合計として確保するコンテキスト（トークン）。
        [context] リクエストごとの最長コンテキスト（トークン）。
        [slots] スロット：同時に応答するリクエスト。コンテキストを等分する。
        [users] 同時に応答するリクエスト数。
        [gpu-layers] GPUに置く層の数。最後の層から数え、出力層は一つ多く数える。
        [gpu-share] GPUに置く層の割合。0〜1、またはmax。
        [cpu-experts] エキスパートをシステムRAMに残す層の数。最初の層から数える。
        [flash] スコアの表を作らないflash attention。on、off、auto。
        [flash-variable] スコアの表を作らないflash attention。1でオン。
        [cache-keys] KVキャッシュのキーの型。
        [cache-values] KVキャッシュの値の型。
        [cache] KVキャッシュのキーと値の型。
        [cache-with-flash] KVキャッシュのキーと値の型。flash attentionが必要。
        [split] 複数のカードでのモデルの分け方：層ごと、または各テンソルの一部ずつ。
        [shares] カードごとの取り分。
        [linked] ほかのマシン（RPCサーバーのアドレス）。
        [prompt] 読み込むプロンプトのトークン数。
        [depth] 測定の前にコンテキストにあるトークン数。
        [share] 各GPUのメモリのうち、使用してよい割合。
        [tensor-parallel] 各テンソルを分け合うカードの数。
        [pipeline-parallel] 層を分担するカードのグループの数。
       *[other] { "" }
    }

unsaid-field =
    { $field ->
        [context] コンテキスト
        [users] 同時リクエスト
        [cache] KVキャッシュの型
        [cpu-experts] システムRAM上のエキスパート
        [gpu-layers] GPU上の層
        [gpus] カードの枚数
        [linked] 接続したマシン
        [split] テンソルごとの分割
       *[other] { "" }
    }

ways-window = LM Studioのウィンドウでは：{ $settings }。

window-setting =
    { $setting ->
        [context] Context Length { $value }
        [layers] GPU Offload { $value }層
        [all-layers] GPU Offload 全層
        [experts] force MoE weights onto CPU { $value }層
        [requests] Max Concurrent Predictions { $value }
        [cache] KとVのCache Quantization Type { $value }（Flash Attentionをオン）
       *[other] { "" }
    }
