compare-title = Geräte für lokale KI vergleichen – Rooftop
compare-description = Bis zu sechs Geräte im Vergleich: Speicher und der für die GPU nutzbare Anteil, Geschwindigkeit über dem Kontext mit Spanne, technische Daten mit Quellen und die Stärken jedes Geräts.
pair-title = { $a } oder { $b } für lokale KI? – Rooftop
pair-description = { $a } und { $b } im Vergleich: Speicher für Modelle, vorhergesagte Geschwindigkeit mit Spanne, technische Daten mit Quellen und die Stärken beider.
compare-heading = Welches dieser Geräte?
pair-heading = { $a } oder { $b }?
compare-lead = Dieselbe Frage an jedes Gerät: dasselbe Modell im selben Format mit demselben Programm, sofern es dort läuft.
pairs-heading = Oft verglichen
compare-form = Was verglichen wird
compare-machines = Geräte
compare-models = Modelle
compare-full =
    { $field ->
        [add-machine] Sechs Geräte sind ausgewählt. Für ein weiteres zuerst eines entfernen.
       *[other] Drei Modelle sind ausgewählt. Für ein weiteres zuerst eines entfernen.
    }
remove = { $name } entfernen
compare-none = Kein Gerät ausgewählt. Oben nach Produkt oder Chip suchen.
findings-heading = Stärken und Schwächen
finding-writes-faster-moves-more =
    { $ranges ->
        [overlap] { $a } und { $b } erzeugen Token etwa gleich schnell: { $fast } pro Sekunde ({ $fast-range }) gegenüber { $slow } ({ $slow-range }); der Speicher liefert { $ours } gegenüber { $theirs }.
       *[apart] { $a } erzeugt Token schneller als { $b }: { $fast } pro Sekunde ({ $fast-range }) gegenüber { $slow } ({ $slow-range }): Der Speicher liefert { $ours } gegenüber { $theirs }.
    }
finding-writes-faster-reaches-more =
    { $ranges ->
        [overlap] { $a } und { $b } erzeugen Token etwa gleich schnell: { $fast } pro Sekunde ({ $fast-range }) gegenüber { $slow } ({ $slow-range }).
       *[apart] { $a } erzeugt Token schneller als { $b }: { $fast } pro Sekunde ({ $fast-range }) gegenüber { $slow } ({ $slow-range }), obwohl der Speicher nicht schneller ist: Die Programme nutzen mehr davon.
    }
finding-reads-faster =
    { $ranges ->
        [overlap] { $a } und { $b } lesen Prompts etwa gleich schnell: { $fast } Token pro Sekunde ({ $fast-range }) gegenüber { $slow } ({ $slow-range }).
       *[apart] { $a } liest Prompts schneller als { $b }: { $fast } Token pro Sekunde ({ $fast-range }) gegenüber { $slow } ({ $slow-range }). Prompts hängen an der Rechenleistung, nicht am Speicher.
    }
finding-memory = { $a } fasst mehr: Die GPU darf { $budget } nutzen, bei { $b } { $budget-b }.
finding-price = { $a } kostete zuletzt weniger als { $b }: { $price } gegenüber { $price-b }.
finding-text = { $model }: { $sentence }
misfit-text = { $model } in { $quantization } passt nicht auf { $machine }: Mit { $context-tokens } Token Kontext sind { $total } nötig und { $budget } nutzbar.
spilled-text = { $model } in { $quantization } passt nicht vollständig auf { $machine }: { $outside } von { $total } liegen im Arbeitsspeicher.
no-finding = Die Zahlen zeigen zwischen diesen Geräten keinen Unterschied.
curves-title-text = { $model }, { $quantization }: Geschwindigkeit über dem Kontext
curves-summary-separator = ;{ " " }
curves-summary-none = Es gibt keine Kurve: Das Modell passt auf keines der Geräte, oder die Geschwindigkeit wurde nicht gemessen.
curves-summary-machine = { $name }: { $fast } Token pro Sekunde nach { $fixed } Token, { $slow } nach { $to }
curves-summary-all = { $join }. Eine Linie endet, wo der Kontext nicht mehr passt. Die Bänder sollen vier von fünf Ergebnissen enthalten.
context-axis = Token im Kontext
speed-axis = Token pro Sekunde
answer-rows-fits = Passt
answer-rows-needs-what-gpu = Bedarf und für die GPU nutzbar
answer-rows-writes-tokens-second = Erzeugt, Token pro Sekunde
answer-rows-writes-with-context = Erzeugt bei vollem Kontext
answer-rows-reads-prompt-tokens = Liest den Prompt, Token pro Sekunde
answer-rows-first-word-after = Erstes Wort nach
answer-rows-energy-token = Energie pro Token
answer-rows-longest-context-that = Größter Kontext, der passt, Token
answer-measures-price = Zuletzt gesehener Preis
answer-measures-value = Token pro Sekunde je 1.000 $
answer-measures-watts = Power-Limit
answer-column-not-measured = nicht gemessen
answer-column-ranged = { $mid } ({ $range })
answer-column-memory = { $total } von { $budget }
answer-column-none = keiner
answer-column-tokens =
    { $all ->
        [all] { $tokens } (Maximum)
       *[some] { $tokens }
    }
energy-cell =
    { $basis ->
        [limit] ~ { $joules } J ({ $low } bis { $high })
       *[given] { $joules } J ({ $low } bis { $high })
    }
answers-note = Das erste Wort ist das nach einem Prompt von { $prompt-tokens } Token. Energie mit ~ ist aus dem Power-Limit berechnet, weil die Leistung nicht gemessen ist.
answers-caption-text = Antworten zu { $model }
answer-times-heading = Wie lange eine Antwort dauert
answer-times-caption = { $model }: Zeit bis zur vollständigen Antwort
answer-times-row =
    { $mode ->
        [on] { $task }, mit Nachdenken: { $tokens } Token
       *[off] { $task }, ohne Nachdenken: { $tokens } Token
    }
answer-times-note = Den Prompt einer solchen Aufgabe lesen, dann so viele Token erzeugen, wie das Modell im Mittel in { $tests } verbraucht hat, gezählt von { $measurer } am { $date }. Die Spanne ist die der Geschwindigkeit; die Antworten eines Modells unterscheiden sich in der Länge stärker.
answer-times-unknown = Niemand hat veröffentlicht, wie viele Token { $model } für eine Antwort verbraucht; wie lange eine dauert, ist daher nicht bekannt.
specifications-heading = Technische Daten mit Quellen
specifications-note = Die Raten der Matrixeinheiten gelten ohne Sparsity. Hersteller nennen oft das Doppelte, mit Sparsity, die Sprachmodelle nicht nutzen; sie ist hier nirgends eingerechnet. Preise sind ohne Steuern und gelten für den angegebenen Tag.
unpublished = nicht veröffentlicht
not-known = nicht bekannt
usable-of-text = { $usable } von { $memory } unter { $os }
usable-row = Für die GPU nutzbar
measure-column = Angabe
