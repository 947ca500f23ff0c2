preview-source = { $version } 的数据
preview-figures-machines = 机器
preview-figures-models = 模型
preview-figures-every-number = 每个数值
preview-figures-with-its-source = 都附来源
preview-alternative = { $title }：页面的标题、用一句话概括的内容，以及三个数值。
