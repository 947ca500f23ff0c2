preview-source = Datenstand { $version }
preview-figures-machines = Geräte
preview-figures-models = Modelle
preview-figures-every-number = Jede Zahl
preview-figures-with-its-source = mit ihrer Quelle
preview-alternative = { $title }: Titel der Seite, ihre Aussage in einem Satz und drei Zahlen.
