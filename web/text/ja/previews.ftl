preview-source = { $version }のデータ
preview-figures-machines = マシン
preview-figures-models = モデル
preview-figures-every-number = すべての数値
preview-figures-with-its-source = 出典付き
preview-alternative = { $title }：ページの題名、一文の要約、三つの数値。
