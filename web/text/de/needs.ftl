needs-title = Was brauche ich für dieses Modell? – Rooftop
needs-description = Welche Geräte ein Sprachmodell so schnell ausführen wie gewünscht, nach Preis sortiert und mit Datum, was die nächste Stufe bringt und worauf sich verzichten lässt, um im Budget zu bleiben.
needs-heading = Was brauche ich?
needs-lead = Modell oder Mindestniveau bei einer Aufgabe wählen, dazu die gewünschte Geschwindigkeit. Geprüft wird jedes Gerät im Katalog mit jedem Speicherausbau.
no-budget = beliebiger Preis
price-of-text = kein aktueller Preis
speed-of-speed-not-measured = Geschwindigkeit nicht gemessen
speed-of-tokens-second = { $mid } Token pro Sekunde ({ $range })
needs-question = { $model } in { $quantization }, { $context-tokens } Token Kontext, { $least-speed } Token pro Sekunde
needs-goal-model = nur dieses Modell
needs-goal-task = ebenso gut: { $task }
needs-goal = Welche Modelle?
needs-level =
    { $unit ->
        [percent] Mindestwert, Prozent
       *[other] Mindestwert, Punkte
    }
needs-as-good = Jedes Modell, das in { $index } so gut ist wie { $model } ({ $score })
needs-at-least = Jedes Modell mit mindestens { $level } in { $index }
needs-not-measured = { $model } (für „{ $task }“ von niemandem gemessen, daher nur dieses)
needs-machine-with = { $machine } mit { $model }
needs-cheapest =
    { $budget ->
        [given] { $what }: { $count } Geräte schaffen das. Das günstigste im Budget mit aktuellem Preis ist { $machine }, { $price }: { $speed }.
       *[none] { $what }: { $count } Geräte schaffen das. Das günstigste mit aktuellem Preis ist { $machine }, { $price }: { $speed }.
    }
needs-over-budget = { $what }: Kein Gerät mit aktuellem Preis schafft das für { $budget }. Das günstigste, das es schafft, ist { $machine }, { $cheapest }.
needs-no-price = { $what }: { $count } Geräte schaffen das, für keines gibt es einen aktuellen Preis. Das langsamste davon ist { $machine }: { $least }.
needs-too-slow = { $what }: Kein Gerät schafft das. Es passt auf { $fitting }; am schnellsten ist { $machine }: { $nearest }. Weniger Geschwindigkeit, weniger Nutzer oder ein schmaleres Format verlangen.
needs-no-fit = { $what }: Es passt auf kein Gerät im Katalog. Weniger Kontext, weniger Nutzer oder ein schmaleres Format brauchen weniger Speicher; oder in der Schätzung auf mehrere Karten oder Geräte verteilen.
next-step-text = Die nächste Stufe: Für { $more } mehr gibt es { $machine }, { $next }, { $speed }-mal so schnell.
give-up-heading = Worauf sich verzichten lässt, um im Budget zu bleiben
give-up-name-quantization = Schmaleres Format: { $quantization }
give-up-name-context = Kontext: { $context-tokens } Token
give-up-name-speed = Geschwindigkeit: { $least-speed } Token pro Sekunde
give-up-name-users = Nutzer gleichzeitig: { $users }
give-up-text = . Dann schafft es { $machine }, { $candidate }: { $candidate-b }.
priced-heading-one-machine-known = Ein Gerät mit aktuellem Preis
priced-heading-machines-known-price = { $count } Geräte mit aktuellem Preis, günstigstes zuerst
unpriced-heading-slowest-them = , davon die { $shown } langsamsten
unpriced-heading-whose-price-is = { $count } ohne aktuellen Preis{ $some }
prices-note = Die Preise wurden am angegebenen Tag in den USA verlangt, ohne Steuern, und sind höchstens { $price-months } Monate alt. Zu einer Karte kommt der Computer, den sie braucht, sofern keiner vorhanden ist; beide Preise nennen ihre Quelle.
none-listed = Keine.
needs-columns-machine = Gerät
needs-columns-price = Preis
needs-columns-needs-usable = Bedarf und nutzbar
needs-columns-tokens-second = Token pro Sekunde
needs-columns-note = Anmerkung
needs-cells-ranged = { $speed } ({ $range })
needs-cells-measured = Gerät gemessen
needs-cells-same-family = verwandte Geräte gemessen
needs-cells-estimated = geschätzt
needs-cells-partly-in-ram = teils im Arbeitsspeicher
needs-cells-none-cheaper = kein günstigeres ist so schnell
needs-cells-above-budget = über dem Budget
needs-cells-memory = { $budget } von { $budget-b }
needs-cells-separator = ,{ " " }
candidate-dot-text = { $machine }, { $price-of }: { $speed-of }
candidate-columns-machine = Gerät
candidate-columns-united-states-dollars = US-Dollar
candidate-columns-tokens-second = Token pro Sekunde
price-axis = US-Dollar
front-title-text = { $model }, { $quantization }: Preis und Geschwindigkeit
front-summary-machine = { $machine } für { $price-of } ({ $speed } Token pro Sekunde)
front-summary-all =
    { $count ->
        [one] Kein Gerät mit aktuellem Preis ist günstiger und zugleich schneller als { $first }. Quadrate sind die übrigen Geräte mit aktuellem Preis.
       *[other] Kein Gerät mit aktuellem Preis ist günstiger und zugleich schneller als die { $count } auf der Linie, von { $first } bis { $last }. Quadrate sind die übrigen Geräte mit aktuellem Preis.
    }
computer-bought = Preis einrechnen
computer-owned = Ist vorhanden
