range-text = { $low } bis { $high }
pace-in-words-slower-than-people = langsamer als Vorlesen
pace-in-words-reading-aloud = etwa so schnell wie Vorlesen
pace-in-words-reading = etwa so schnell, wie man liest
pace-in-words-some = so schnell wie geübte Leser
pace-in-words-faster-than-people = schneller, als man liest
bytes-tb = { $e12 } TB
bytes-gb = { $number } GB
bytes-mb = { $e6 } MB
bytes-kb = { $e3 } kB
bytes-bytes = { $significant } Byte
duration-range-text = { $mid } ({ $divisor } bis { $divisor-b })
value-number = { $number } Milliarden
value-memory = { $size } ({ $billions } × 10⁹ Byte)
value-bytes-per-sec = { $gb-per-sec } GB/s
value-flops = { $e12 } TFLOP
value-flops-per-sec = { $tflops } TFLOP/s
value-in-seconds = { $time } s
value-ms = { $millis } ms
value-in-microseconds = { $e3 } µs
value-tokens-per-sec = { $rate } Token/s
value-params = { $billions } Milliarden
value-watts = { $power } W
value-in-watt-hours = { $watt-hours } Wh
value-in-joules = { $energy } J
value-usd = { $price } $
value-bits-per-weight = { $bits } Bit
term-text =
    { $name ->
        [weights] Gewichte
        [kv-cache] KV-Cache
        [kv-window] KV-Cache der Schichten mit Fenster
        [state] Rekurrenter Zustand
        [compute-buffers] Rechenpuffer
        [overhead] Overhead der Runtime
        [total] Benötigter Speicher
        [on-gpus] Auf der GPU
        [share] Für die Runtime verfügbar
        [budget] Nutzbarer Speicher
        [reading-weights] Gewichte einmal lesen
        [reading-cache] Cache einmal lesen
        [computing] Rechenarbeit für ein Token
        [overhead-time] Kernel starten
        [step] Ein Schritt
        [decode] Decode-Geschwindigkeit
        [products] Matrixprodukte des Prompts
        [states] Rekurrente Zustände fortschreiben
        [weights-once-a-pass] Gewichte je Durchlauf einmal lesen
        [copied-weights] Gewichte auf die GPU kopieren
        [attention] Attention des Prompts
        [watts-writing] Leistung beim Erzeugen
        [watts-reading] Leistung beim Lesen
        [joules-per-token] Energie pro Token
        [charge] Eine Akkuladung
        [machine-a-day] Gerät, pro Tag
        [electricity-a-day] Strom, pro Tag
        [api-a-day] API, pro Tag
        [rent-a-day] Gemietete GPU, pro Tag
        [days-until-paid] Tage bis zur Amortisation
        [tuning-base] Basismodell
        [tuning-adapters] Adapter
        [tuning-gradients] Gradienten
        [tuning-optimizer] Optimierer
        [tuning-activations] Aktivierungen
        [tuning-logits] Logits
        [tuning-overhead] Overhead
        [tuning-operations] Operationen pro Token
        [tuning-reached] Erreichte Rate
        [tuning-rate] Trainingsgeschwindigkeit
        [prompt-time] Prompt lesen
        [mixed-step] Ein Schritt mit einem Prompt-Stück
        [time-to-first-token] Zeit bis zum ersten Token
       *[other] { "" }
    }
memory-part-text =
    { $part ->
        [weights] Gewichte
        [kv] KV-Cache
        [state] Rekurrenter Zustand
        [buffers] Rechenpuffer
        [overhead] Runtime und Treiber
        [free] Frei
        [beyond] Eingebaut, nicht nutzbar
       *[other] { "" }
    }
memory-summary-text = Benötigt: { $total }, davon Gewichte { $weights } und KV-Cache { $kv-cache }. Nutzbar sind { $budget } von { $installed } eingebauten.
budget-label-text = nutzbar { $budget }
speed-summary-text = Vorhersage: { $speed } Token pro Sekunde, { $range } in vier von fünf Fällen. Die Bandbreite allein würde { $bound } erlauben.
bound-label-text = Bandbreite erlaubt { $bound }
strip-caption = Token pro Sekunde nach dem Prompt. Das Band soll vier von fünf Ergebnissen enthalten; ohne spekulatives Decoding überschreitet keine Einstellung die Bandbreitenlinie.
pace-text =
    { $id ->
        [aloud] Vorlesen
        [reading] Lesen
        [fast-reading] schnelles Lesen
       *[other] { "" }
    }
sample = Diese Zeile erscheint in der vorhergesagten Geschwindigkeit. Ein Token entspricht etwa drei Vierteln eines englischen Worts, im Deutschen eher weniger. Was nach einer großen Zahl klingt, kann also immer noch langsamer sein, als man liest, und eine kleine Zahl kann zum Mitdenken genügen.
speed-details-not-measured-on = auf dieser Gerätefamilie nicht gemessen
speed-details-tokens-second = { $rate } Token pro Sekunde ({ $range })
speed-details-model-already-loaded = { $time }, bei bereits geladenem Modell
speed-details-full-context = { $speed } Token pro Sekunde ({ $range }), wenn alle { $context-tokens } Token belegt sind
speed-details-bandwidth = Speicherbandbreite: Jedes Token liest alle aktiven Gewichte
speed-details-compute = Rechenleistung
speed-details-overhead = Starten der Kernel, nicht der Speicher
speed-details-measured = Messungen dieses Geräts, mit diesem oder anderen Modellen
speed-details-combined = aus Messungen der Teile berechnet; diese Kombination wurde nicht als Ganzes gemessen
speed-details-near = verwandte Geräte gemessen: viele dieser Familie, dieses nicht
speed-details-same-family = gleiche Familie: wenige verwandte Geräte gemessen, dieses nicht
speed-details-estimated = geschätzt: Aus dieser Familie wurde nichts so gemessen
speed-details-reads-prompt-at = Liest den Prompt mit
speed-details-first-token-after = Erstes Token nach
speed-details-slows-down-to = Sinkt auf
speed-details-limited-by = Begrenzt durch
speed-details-basis = Grundlage
assumed-backend = Berechnet für das Backend { $backend }.
other-backend-text = Mit { $backend }: etwa { $speed } Token pro Sekunde ({ $range }).
guesses-by-default = { $runtime } rät bei diesem Modell von sich aus { $tokens } Token voraus; die Geschwindigkeit berücksichtigt das.
guesses-as-asked = Die Geschwindigkeit berücksichtigt { $tokens } vorausgeratene Token.
caveat-runtime-not-here = { $runtime } läuft auf { $device } unter { $os } nicht nativ: Der Speicherbedarf ist berechnet, die Geschwindigkeit nicht.
caveat-system-of-runtime = { $runtime } läuft unter { $usual } nicht nativ; die Antwort gilt deshalb für { $os }.
caveat-quantization-not-loaded = { $runtime } lädt keine { $quantization }-Dateien.
caveat-split-not-stated = Dies ist die beste Aufteilung. Programme, die selbst aufteilen, sind oft langsamer; die Spanne reicht deshalb bis zum langsamsten Zehntel veröffentlichter Läufe. Geben Sie die Aufteilung an, wird sie schmaler.
caveat-split-of-ollama = Ollama vor 0.30 überließ die Ausgabeschicht dem Prozessor: Aktualisieren Sie es.
caveat-requests-wait = Die Kontexte aller Nutzer passen nicht vollständig hinein. { $runtime } startet trotzdem: Eine Anfrage belegt nur, was sie füllt, und wartet, solange nichts frei ist. Die Geschwindigkeit gilt für laufende Anfragen.
caveat-fewer-requests = { $runtime } startet hier nur mit --max-num-seqs { $users }.
caveat-crowded = Mehr, als Windows gewöhnlich von der Karte übrig lässt: Es startet, aber ein Teil davon oder anderes wandert in den Arbeitsspeicher, was es langsamer machen kann.
caveat-speed-not-measured = Für { $runtime } auf Geräten wie { $device } wurde keine Geschwindigkeit gemessen: Es gibt keine Schätzung.
caveat-prefill-not-measured = Das Lesen von Prompts wurde auf dieser Gerätefamilie nicht gemessen.
caveat-machine-not-measured = Von { $device } gibt es keine Messungen; die Spanne ist deshalb breiter.
caveat-bandwidth-estimated = Die Bandbreite von { $device } stammt nicht vom Hersteller, und die Geschwindigkeit hängt von ihr ab.
caveat-users-not-calibrated = Die Geschwindigkeit für mehrere gleichzeitige Nutzer ist aus Bytes und Operationen berechnet, nicht kalibriert.
caveat-context-beyond-model = { $model } ist für höchstens { $max-context } Token Kontext ausgelegt.
caveat-context-above-default = { $runtime } öffnet auf diesem Gerät standardmäßig { $default-context } Token Kontext.
caveat-mean-width = Anbieter von Dateien in diesem Format quantisieren nicht dieselben Teile: Eine einzelne Datei kann um einige Prozent abweichen.
caveat-mix-differs = Diese Mischung ist von Modell zu Modell verschieden: { $points } Dateien waren um { $low } bis { $high } % größer als die einfache Mischung dieses Namens.
caveat-mix-estimated = Diese Mischung ist von Modell zu Modell verschieden: Dateien sind geschätzt um { $low } bis { $high } % größer als mit einem Typ für alles.
caveat-own-runs =
    { $runs ->
        [one] Mit einem Ihrer Läufe kalibriert: Auf diesem Gerät war er { $ratio }-mal so schnell wie vorhergesagt.
       *[other] Mit { $runs } Ihrer Läufe kalibriert: Auf diesem Gerät waren sie { $ratio }-mal so schnell wie vorhergesagt.
    }
caveat-cache-loses = Ein schmaler KV-Cache ist bei { $model } nicht umsonst: Mit { $cache } hatten in der Messung { $percent } % der Token eine andere erste Wahl als mit dem Cache in voller Breite.
caveat-shape-estimated = Ein Teil des Modellaufbaus ist geschätzt: Die Konfigurationsdatei nennt nicht alles.
sources-heading = Quellen
source-details-text = ; { $kind }; { $accessed }.
cited-text = [{ $number }, { $of }]
kind-vendor = Herstellerangabe
kind-measured = gemessen
kind-paper = Fachartikel
kind-code = Quelltext
kind-derived = abgeleitet
kind-estimate = Schätzung
from-question = Ihre Wahl
from-step = berechnet
answer-heading = Antwort
memory-heading = Speicher
speed-heading = Geschwindigkeit
why-heading = Woher die Zahlen kommen: jeder Schritt
changes-heading = Was das ändern würde
suggestion-memory = mehr Arbeitsspeicher
suggestion-quantization = kleinere Gewichte
suggestion-model = ein Mixture-of-Experts-Modell, das je Token nur einen Teil seiner Gewichte liest
suggestion-model-not-worse =
    { $how ->
        [better] besser beim Coding ({ $theirs } gegen { $ours } % in { $test })
       *[level] beim Coding nicht schlechter ({ $theirs } gegen { $ours } % in { $test })
    }
suggestion-device = ein anderes Gerät
suggestion-about-tokens-second = , etwa { $speed } Token pro Sekunde ({ $range })
suggestion-text = , { $what }: { $total }{ $speed }.
answer-yes = Ja.
answer-barely = Knapp.
answer-placed = Teils auf der GPU.
answer-no = Nein.
answer-too-large-beside-gpu = Was nicht auf der GPU liegt, ist um { $missing } zu groß für den übrigen Speicher.
answer-too-large =
    { $who ->
        [programs] Nötig sind { $need }, und Programme dürfen { $budget } der eingebauten { $installed } nutzen: { $missing } zu viel.
       *[gpu] Nötig sind { $need }, und die GPU darf { $budget } der eingebauten { $installed } nutzen: { $missing } zu viel.
    }
answer-memory =
    { $who ->
        [programs] Es braucht { $need } der { $budget }, die Programme nutzen dürfen
       *[gpu] Es braucht { $need } der { $budget }, die die GPU nutzen darf
    }
answer-memory-elsewhere = { $memory }, dazu { $elsewhere } Arbeitsspeicher
answer-not-measured = { $memory }. Wie schnell es wäre, wurde nicht gemessen.
answer-writes =
    { $users ->
        [one] { $memory }, und erzeugt etwa { $speed } Token pro Sekunde ({ $range }), { $pace }.
       *[other] { $memory }, und erzeugt etwa { $speed } Token pro Sekunde je Nutzer ({ $range }), { $pace }.
    }
answer-first-word = Bei einem Prompt von { $tokens } Token kommt das erste Token nach { $time }.
duration-hours = { $number } { $number ->
    [one] Stunde
   *[other] Stunden
}
duration-minutes = { $number } { $number ->
    [one] Minute
   *[other] Minuten
}
duration-seconds = { $number } { $number ->
    [one] Sekunde
   *[other] Sekunden
}
problem-separator = ,{ " " }
problem-unknown-id = { $field }: „{ $given }“ ist nicht bekannt. Am nächsten kommt „{ $nearest }“.
problem-not-offered = { $field }: „{ $given }“ gibt es hier nicht. Möglich ist: { $allowed }.
problem-empty = { $field } ist leer. Geben Sie einen Namen oder eine ID an oder lassen Sie das Feld weg.
problem-not-between = { $field }: „{ $given }“ ist nicht verwendbar. Erlaubt ist eine Zahl von { $min } bis { $max }.
problem-out-of-range = { $field }: „{ $given }“ ist nicht verwendbar. Erlaubt ist eine ganze Zahl von { $min } bis { $max }.
problem-future-version = { $field }: Diese Adresse gehört zu Version „{ $given }“, diese Seite kennt { $known }. Neu laden, um die aktuelle Seite zu erhalten; was lesbar war, wird verwendet.
problem-too-long = { $field }: „{ $given }“ ist länger als die { $most } Byte, die gelesen werden. Bitte kürzen; angezeigt wird die voreingestellte Frage.
problem-too-many = { $field }: „{ $given }“ ist eine Beschreibung zu viel: höchstens { $most } werden gespeichert. Seite neu laden oder Programm neu starten.
problem-more-than = { $field }: „{ $given }“ wurde ausgelassen. Es können höchstens { $most } angegeben werden.
problem-unknown-field = „{ $given }“ ist kein Feld dieser Seite und wurde ausgelassen.
problem-repeated = „{ $given }“ nennt ein Feld, das schon angegeben ist; das erste zählt.
problem-impossible = { $field }: „{ $given }“ ist nicht möglich. { $why }
impossible-one-card = Dieses Gerät nimmt nicht mehrere Karten auf; „linked“ ist für mehrere Geräte.
impossible-one-memory = Dieses Gerät hat nur einen Speicher; seine Größe ist „memory“. Das Feld weglassen.
impossible-no-offload = { $runtime } hält das ganze Modell auf GPUs. Eine Runtime mit Auslagerung verwenden, etwa llama.cpp.
impossible-one-machine = { $runtime } läuft auf einem einzelnen Gerät. Eine Runtime verwenden, die mehrere verbindet, etwa llama.cpp.
impossible-no-experts = Dieses Modell hat keine gerouteten Experten. Mit „gpu-layers“ lassen sich Schichten im Arbeitsspeicher halten.
impossible-whole-layers = { $runtime } verschiebt nur ganze Schichten. „gpu-layers“ oder llama.cpp verwenden.
impossible-fewer-layers = Dieses Modell hat { $layers } Schichten. Ohne das Feld bleiben alle auf der GPU.
impossible-no-tensor-split = { $runtime } gibt jeder Karte eigene Schichten. Das Feld weglassen.
impossible-uneven-heads = { $runtime } braucht eine Kartenzahl, durch die sich die { $heads } Attention-Heads des Modells teilen lassen.
impossible-needs = Es zählt nur, wenn „{ $other }“ mindestens { $least } ist. Beides angeben oder das Feld weglassen.
impossible-without = Ohne „{ $other }“ sagt es nichts. Beides angeben oder das Feld weglassen.
impossible-no-layers = Ohne Schichten auf der GPU rechnet der Prozessor: dafür „backend“ „cpu“ angeben.
impossible-own-contexts = Bei mehreren „users“ hat jeder einen eigenen Kontext. Eines von beiden weglassen.
impossible-no-slots = { $runtime } gibt jeder Anfrage einen eigenen Kontext: dafür „users“ angeben.
impossible-no-share = { $runtime } nimmt so viel Speicher der GPU, wie es braucht. Das Feld weglassen.
impossible-text-only = Dieses Modell liest nur Text. Das Feld weglassen.
impossible-on-processor = Mit „backend“ „cpu“ rechnet der Prozessor ohne die GPU. Das Feld weglassen oder ein anderes Backend wählen.
impossible-power-unknown = Was dieses Gerät ohne Grenze aufnimmt, ist nicht bekannt; eine Grenze würde nichts ändern. Das Feld weglassen.
