runs-title = Was läuft auf meinem Gerät? – Rooftop
runs-description = Alle Sprachmodelle auf dem eigenen Gerät, im besten Format, das passt und schnell genug ist: Speicher, Geschwindigkeit mit Spanne, Zeit bis zum ersten Token. Sortieren und filtern; keine Eingabe verlässt die Seite.
runs-heading = Was läuft hier?
runs-lead = Gerät und Zweck wählen. Die Rangfolge stammt aus einem unabhängigen Test für diesen Zweck; jedes Modell in der Datei, die passt, schnell genug ist und am wenigsten verliert.
task =
    { $id ->
        [chat] Chat
        [coding] Coding-Agent
        [documents] Lange Dokumente
        [reasoning] Schlussfolgern
        [tools] Werkzeuge
        [small] Klein und schnell
       *[other] { "" }
    }
tokens-a-second = Token pro Sekunde
runs-answer =
    { $partly ->
        [0] Von { $runs } Modellen passen { $fitting } mit { $context-tokens } Token Kontext auf { $machine }; { $fast } davon erzeugen mindestens { $least-speed } Token pro Sekunde.
       *[other] Von { $runs } Modellen passen { $fitting } mit { $context-tokens } Token Kontext auf { $machine } und { $partly } weitere teils im Arbeitsspeicher; { $fast } davon erzeugen mindestens { $least-speed } Token pro Sekunde.
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
runs-cells-not-measured = nicht gemessen
runs-cells-memory = { $budget } von { $budget-b }
runs-cells-speed = { $speed } ({ $range })
runs-cells-slow = { $speed } ({ $range }), zu langsam
outcome-fits = ✓ passt
outcome-tight = ≈ knapp
outcome-partly = ◐ teils im Arbeitsspeicher
outcome-beyond = ✗ für weniger Kontext gemacht
outcome-no = ✗ nein
runs-note-text = Der Name führt zur Schätzung mit jedem Schritt. Ergebnisse von Artificial Analysis und LMArena, an ganzen Modellen gemessen; was eine Datei verliert, steht daneben und wird nie abgezogen. Ein Strich: kein unabhängiges Ergebnis für diesen Zweck. Teils im Arbeitsspeicher: Die Karte steckt in einem Computer mit { $ram } GB eigenem Speicher; die Geschwindigkeit ist aus beiden Teilen zusammengesetzt, ihre Spanne ist breiter.
more-rows = { $count } weitere zeigen
runs-find = Name enthält
runs-show = Zeigen
runs-show-fast = was passt und schnell genug ist
runs-show-all = alle Modelle
run-dot-tokens-second = ; { $speed } Token pro Sekunde
run-dot-text = { $model }, { $quantization }: { $score }{ $speed }; Datei: { $loss }
least-line = mindestens { $speed }
scatter-columns-model = Modell
scatter-columns-tokens-second = Token pro Sekunde
scatter-columns-lower-end = Unteres Ende
scatter-columns-upper-end = Oberes Ende
scatter-title-text = { $machine }: Geschwindigkeit über dem Ergebnis
scatter-summary-text = { $count } Modelle, die auf { $machine } laufen und ein Ergebnis in { $index } haben: vorhergesagte Geschwindigkeit über dem Ergebnis. Kreise sind dichte Modelle, Dreiecke Mixture-of-Experts-Modelle; die Balken zeigen, was der Test unterscheiden kann. Die Linie verbindet die Modelle, die kein anderes in beidem schlägt, ohne Dateien mit großem Verlust; die übrigen sind blass.
scatter-hint = Zeigen Sie auf ein Modell oder benutzen Sie die Pfeiltasten, um zu sehen, welches es ist.
rows-shown = { $shown } von { $all }, sortiert nach: { $column }, { $order }.
rows-column =
    { $column ->
        [parameters] Parameter
        [score] Rang
        [format] Format
        [loss] Verlust der Datei
        [fits] passt
        [needs] Bedarf und nutzbar
        [speed] Token pro Sekunde
        [answer] typische Antwort nach
       *[model] Modell
    }
rows-order-z-to-a = von Z bis A
rows-order-a-to-z = von A bis Z
rows-order-largest-first = größte zuerst
rows-order-smallest-first = kleinste zuerst
runs-thinking = Nachdenken
runs-thinking-choice =
    { $id ->
        [either] was besser abschneidet
        [on] ein
       *[off] aus
    }
runs-best =
    { $how ->
        [single] Am besten nach { $index }: { $models }.
       *[other] Am besten nach { $index }, nicht zu unterscheiden: { $models }.
    }
runs-best-worn = Diese Dateien verlieren merklich; am besten ohne merklichen Verlust: { $models }.
runs-best-next = Dort nicht getestet, aber an der Spitze von { $index }: { $models }.
runs-best-none = Kein Modell, das hier wie verlangt läuft, hat für diesen Zweck ein unabhängiges Ergebnis.
runs-separator = { ", " }
runs-line-text = : { $score } in { $index }; { $quantization }, { $loss }; { $memory }; { $speed } Token pro Sekunde ({ $range }).
runs-line-answer = Eine typische Antwort dauert { $time }.
runs-why-faster = { $factor }-mal so schnell wie das nächste.
runs-why-score = { $points } Punkte vor dem nächsten.
runs-why-loss = Seine Datei verliert weniger als die des nächsten.
runs-score-mode =
    { $mode ->
        [on] { $score } mit Nachdenken
        [off] { $score } ohne Nachdenken
       *[other] { $score }
    }
runs-loss =
    { $class ->
        [same] wie das Original
        [small] geringer Verlust
        [noticeable] merklicher Verlust
       *[large] großer Verlust
    }
runs-loss-percent = { $loss } ({ $percent } % der Token anders)
runs-loss-published = wie veröffentlicht
runs-loss-known =
    { $known ->
        [file] { $loss }, an solchen Dateien gemessen
        [type] { $loss }, an diesem Modell gemessen
        [near] { $loss }, aus einem anderen Format dieses Modells
        [band] { $loss }, wie andere Modelle
       *[other] { $loss }
    }
runs-columns-score = Ergebnis
runs-columns-loss = Verlust der Datei
runs-columns-answer = Typische Antwort nach
runs-show-fits = alles, was passt
rows-order-best-first = bestes zuerst
rows-order-best-last = bestes zuletzt
runs-only = Nur bestimmte Modelle
runs-maker = Hersteller
runs-months = Erschienen
runs-license = Lizenz
runs-images = Bilder
runs-tools = Werkzeuge
runs-any = beliebig
runs-last-months = in den letzten { $months } Monaten
runs-permissive = Apache 2.0 oder MIT
runs-reads-images = liest Bilder
runs-with-tools = mit Werkzeugen gemessen
