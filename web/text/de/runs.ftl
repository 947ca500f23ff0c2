runs-title = Was läuft auf meinem Gerät? – Rooftop
runs-description = Alle Sprachmodelle auf dem eigenen Gerät, im besten Format, das passt und schnell genug ist: Speicher, Geschwindigkeit mit Spanne, Zeit bis zum ersten Wort. Sortieren und filtern; keine Eingabe verlässt die Seite.
runs-heading = Was läuft hier?
runs-lead = Gerät und Zweck wählen. Jedes Modell steht im breitesten Format, das passt und so schnell ist wie verlangt, bis 8 Bit; gibt es keines, im breitesten, das passt.
runs-machine = Gerät
task =
    { $id ->
        [chat] Chat
        [coding] Coding-Agent
        [documents] Lange Dokumente
       *[other] { "" }
    }
tokens-a-second = Token pro Sekunde
runs-answer =
    { $partly ->
        [0] Von { $runs } Modellen passen { $fitting } mit { $context-tokens } Token Kontext auf { $machine }; { $fast } davon schreiben mindestens { $least-speed } Token pro Sekunde.
       *[other] Von { $runs } Modellen passen { $fitting } mit { $context-tokens } Token Kontext auf { $machine } und { $partly } weitere teils im Arbeitsspeicher; { $fast } davon schreiben mindestens { $least-speed } Token pro Sekunde.
    }
runs-largest =
    { $place ->
        [partly] Das größte davon: { $model } in { $quantization }, teils im Arbeitsspeicher, { $speed } Token pro Sekunde ({ $range }).
       *[gpu] Das größte davon: { $model } in { $quantization }, { $speed } Token pro Sekunde ({ $range }).
    }
runs-none-fast-enough = Nichts, was passt, ist so schnell. Am schnellsten ist { $model } mit { $speed } Token pro Sekunde: weniger Geschwindigkeit oder weniger Kontext verlangen.
runs-none-fits = Mit { $context-tokens } Token Kontext passt nichts. Das kleinste Modell, { $model } in { $quantization }, braucht { $total }, nutzbar sind { $budget }: Weniger Kontext würde helfen oder ein Gerät mit mehr Speicher.
runs-none-of-that-name = Kein Modell hier hat diesen Namen. Suche leeren oder alle Modelle zeigen.
runs-columns-model = Modell
runs-columns-parameters = Parameter
runs-columns-format = Format
runs-columns-fits = Passt
runs-columns-needs-usable = Bedarf und nutzbar
runs-columns-tokens-second = Token pro Sekunde
runs-columns-first-word-after = Erstes Wort nach
runs-cells-not-measured = nicht gemessen
runs-cells-memory = { $budget } von { $budget-b }
runs-cells-speed = { $speed } ({ $range })
runs-cells-slow = { $speed } ({ $range }), zu langsam
outcome-fits = ✓ passt
outcome-tight = ≈ knapp
outcome-partly = ◐ teils im Arbeitsspeicher
outcome-beyond = ✗ für weniger Kontext gemacht
outcome-no = ✗ nein
runs-note-text = Der Name führt zur Schätzung mit jedem Schritt. Wie stark ein schmales Format verändert, was ein Modell schreibt, wird hier nicht berechnet. Teils im Arbeitsspeicher: Die Karte steckt in einem Computer mit { $default-host-memory } GB eigenem Speicher; die Geschwindigkeit ist aus beiden Teilen zusammengesetzt und nicht kalibriert.
more-rows = { $count } weitere zeigen
runs-find = Name enthält
runs-show = Zeigen
runs-show-fast = was passt und schnell genug ist
runs-show-all = alle Modelle
run-dot-tokens-second = : { $speed } Token pro Sekunde
run-dot-text = { $model }, { $quantization }{ $speed }
size-axis = Milliarden Parameter
least-line = mindestens { $speed }
scatter-columns-model = Modell
scatter-columns-billions-parameters = Milliarden Parameter
scatter-columns-tokens-second = Token pro Sekunde
scatter-columns-lower-end = Unteres Ende
scatter-columns-upper-end = Oberes Ende
scatter-title-text = { $machine }: Geschwindigkeit über der Größe
scatter-summary-text = { $count } Modelle, die auf { $machine } passen: vorhergesagte Geschwindigkeit über der Parameterzahl, beide Achsen logarithmisch. Kreise sind dichte Modelle, Dreiecke Mixture-of-Experts-Modelle, die für ihre Größe schneller sind.
rows-shown = { $shown } von { $all }, sortiert nach: { $column }, { $order }.
rows-column =
    { $column ->
        [parameters] Parameter
        [format] Format
        [fits] passt
        [needs] Bedarf und nutzbar
        [speed] Token pro Sekunde
        [first-word] erstes Wort nach
       *[model] Modell
    }
rows-order-z-to-a = von Z bis A
rows-order-a-to-z = von A bis Z
rows-order-largest-first = größte zuerst
rows-order-smallest-first = kleinste zuerst
