audit-title = CUDAのコードはArmで動くか – Rooftop
audit-description = requirements.txt、pyproject.toml、uv.lock、environment.yml、Dockerfileを貼り付けると、CUDA対応のWindows on Arm、WSL2、DGX Spark、x86-64、macOS向けのwheelがあるかをパッケージごとに示します。
audit-prose-does-your-cuda = CUDAのコードはそこで動くか
audit-prose-two-platforms = Arm上のCUDAには二つのプラットフォームがあります。RTX SparkのネイティブはWindows on Armで、win_arm64のwheelを使います。WSL2の中とDGX SparkはLinux on Armで、aarch64のwheelを使います。片方に対応していても、もう片方には対応していないパッケージは珍しくありません。
audit-prose-table = 表には{ $count }個のパッケージがあり、確認したバージョンを示しています。wheelが登場したバージョンがわかっている場合は、要求されたバージョンと比較します。表にないものは、ロックファイル自体にwheelの記載がない限り不明です。wheelがあっても、すべてのカーネルがそのチップで動くとは限りません。sm_121はまだ新しいためです。
audit-prose-stays-here = テキストはこのタブの中だけで処理します。送信も保存もせず、URLにも含めません。
audit-label = requirements.txt、pip freeze、pyproject.toml、uv.lock、environment.yml、Dockerfileの行を貼り付け
audit-hint = 最大2 MB。テキストはこのタブの外に出ません。
audit-files-label = またはファイルを選ぶか、ここにドロップ（まとめて読み込みます）
audit-remove = { $name }を取り除く
target-name-windows-arm64 = RTX Spark（Windows on Arm）
target-name-wsl2 = RTX Spark（WSL2内）
target-name-dgx-spark = DGX Spark
target-name-linux-x86 = x86-64 Linux + カード
target-name-windows-x86 = x86-64 Windows + カード
target-name-macos = Mac
audit-python-any = 指定しない
verdict-gpu = GPU対応
verdict-other-index = GPU対応（別のインデックス）
verdict-cpu-only = CPUのみ
verdict-pure-python = 純Python
verdict-run-time = 実行時にカーネルを生成
verdict-needs-build = ビルドが必要
verdict-no-wheel = wheelなし
verdict-no-cuda = CUDAなし
verdict-other-version = 別のバージョン
verdict-other-python = 別のPython
verdict-not-installed = インストール対象外
verdict-unknown = 不明
audit-report-nothing-was-read = 何も読み取れませんでした。
audit-report-too-long = テキストが2 MBを超えています。パッケージを列挙した部分だけを貼り付けてください。
audit-report-not-text = テキストファイルには含まれないNULバイトがあります。wheelやアーカイブを貼り付けていませんか。
audit-report-nothing = パッケージが見つかりませんでした。numpy>=2のように、一行に一つ書けば十分です。
texts-this = この{ $one }
texts-these-files = これら{ $several }個のファイル
audit-format-requirements = 要件の一覧
audit-format-pyproject = pyproject.toml
audit-format-uv-lock = uv.lock
audit-format-conda = environment.yml
audit-format-docker = Dockerfile
audit-named-text = { $requirement } { $asked }
audit-counts-machine = マシン
audit-counts-installs = インストール可
audit-counts-cpu-only = CPUのみ
audit-counts-needs-work = 対応が必要
audit-counts-unknown = 不明
audit-counts-not-asked-for = 対象外
audit-counts-on-every-machine = 各マシンでの結果
audit-packages-table-package = パッケージ
audit-packages-table-wheels-read-for = wheelを確認したバージョン
audit-packages-table-every-package = すべてのパッケージ
advice-other-index = ここに示したインデックスから取得してください。
advice-build = その環境でソースからビルドしてください。
advice-wsl2 = ネイティブのwheelはありません。wheelのあるWSL2内で使ってください。
advice-at-least = { $version }以降を指定してください。それより前のバージョンには、その環境向けのwheelがありません。
advice-at-most = { $version }以前を指定してください。それより後のバージョンには、その環境向けのwheelがありません。
advice-other-python = 別のバージョンのPython用のwheelがあります。そのいずれかを使ってください。
advice-check = https://pypi.org/project/{ $package }/#files を確認してください。
advice-replace = その環境では使わないか、別のパッケージに置き換えてください。
advice-other-version = 確認したのは{ $version }で、指定されたバージョンではありません。
audit-lead-yes = 動きます。
audit-lead-perhaps = 動くかもしれません。
audit-lead-no = このままでは動きません。
audit-names-separator = 、
todo-heading = { $target }で必要な作業
todo-package = パッケージ
todo-what = 現状と対処
todo-row = { $verdict }。{ $advice }
audit-lead-not-asked = インストールするものはありません。
audit-lead-nothing = パッケージを読み取れませんでした。
audit-all-install =
    { $packages ->
       *[other] { $texts }の{ $packages }個のパッケージは、すべて{ $target }でwheelからインストールできます。
    }
audit-none-required =
    { $packages ->
       *[other] { $texts }の{ $packages }個のパッケージは、いずれも{ $target }では不要です。
    }
audit-not-all-read =
    { $packages ->
       *[other] { $texts }の{ $packages }個のパッケージは{ $target }でwheelからインストールできますが、読み取れなかった部分があります。注記を確認してください。
    }
audit-some =
    { $packages ->
       *[other] { $target }では、{ $texts }の{ $packages }個のパッケージのうち{ $blocking }個に対応が必要です：{ $names }。
    }
audit-some-of-many =
    { $packages ->
       *[other] { $target }では、{ $texts }の{ $packages }個のパッケージのうち{ $blocking }個に対応が必要です：{ $names }、ほか{ $more }個。
    }
audit-lists-none = { $texts }自体にはパッケージの記載がありません。
audit-refers = { $texts }自体にはパッケージの記載がありません。{ $to }を参照しているので、それも追加してください。
audit-note-first = { $all }個のパッケージのうち最初の{ $shown }個を表示しています。集計には全部を含みます。
audit-note-left-out = 上限の{ $most }個を超えた{ $count }個のパッケージは読み取っていません。
audit-note-cut = テキストが長すぎるため、最後まで読み取れませんでした。
audit-note-files = 追加されていないため読み取っていないファイル：{ $files }。
audit-note-projects = 独自の依存関係を持ち、読み取っていないプロジェクト：{ $projects }。
audit-note-addresses = URLから直接インストールされるため、PyPIのwheelからは判断できないもの：{ $addresses }。
audit-note-unread =
    { $count ->
       *[other] { $count }行を読み取れませんでした。最初は{ $line }行目です：{ $what }
    }
audit-note-unread-in =
    { $count ->
       *[other] { $count }行を読み取れませんでした。最初は{ $file }の{ $line }行目です：{ $what }
    }
audit-note-conda = condaは独自にパッケージをビルドしています。判定はPyPIのwheelについてのものです。
audit-note-read = 2026-11-20にPyPIと、2026年3月〜8月のロックファイルを確認しました。その後にwheelが公開された可能性があります。
