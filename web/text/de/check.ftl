### Die Seite, die sagt, ob ein ausgegebenes Tempo oder ein Speicherbedarf normal ist.

check-title = Ist mein Tempo normal? – Rooftop

check-description = Ausgabe von llama.cpp, Ollama, LM Studio, vLLM, MLX oder nvidia-smi einfügen oder nur die Token pro Sekunde: wie erwartet, langsamer oder schneller, der Speicher Posten für Posten und die wahrscheinlichen Ursachen, jeweils mit der Prüfung dazu.

check-heading = Ist mein Tempo normal?

check-prose-reads = Gelesen werden llama-bench (Markdown, CSV, JSON), Logs von llama.cpp, llama-server und Programmen darum herum, ollama run --verbose, ollama ps und das Log von ollama serve, lms, Start und Statistik von vLLM, mlx_lm und nvidia-smi. Was die Ausgabe nicht enthält, kommt in die Felder.

check-prose-judges = Ein Tempo gilt als langsamer oder schneller, wenn es deutlich außerhalb der Spanne der Schätzung liegt; sie soll vier von fünf Ergebnissen enthalten. Ursachen ergeben sich aus Anzeichen in der Ausgabe: Puffer, Schichten, Optionen und Meldungen, jeweils mit Quelle. Wo nichts für einen Fehler spricht, wird keiner genannt.

check-prose-stays = Der Text bleibt in diesem Tab: Er wird nicht gesendet, nicht gespeichert und nicht in die Adresse übernommen. Die Felder stehen in der Adresse, ein Link enthält sie also.

check-printed = Ausgabe des Programms oder den ausgeführten Befehl einfügen

check-hint = Bis 1 MB; von einer längeren Datei werden die ersten und letzten 512 KB gelesen. Der Text bleibt in diesem Tab.

check-file = Oder eine Logdatei auswählen oder hierher ziehen

check-remove = { $name } entfernen

check-rate = Oder nur das Tempo, Token pro Sekunde

check-machine = Gerät

check-model = Modell und Format

check-settings = Einstellungen

check-rate-example = 25,3

check-machine-example = RTX 4090, 64 GB DDR5

check-model-example = Qwen3 32B Q4_K_M

check-settings-example = -c 16384 -ngl 99, Windows

check-rest = Was die Ausgabe nicht enthält

check-class-as-expected = Wie erwartet.

check-class-slower = Langsamer als erwartet.

check-class-faster = Schneller als erwartet.

check-class-does-not-load = Das Modell wird nicht geladen.

check-class-out-of-memory = Der Speicher reicht nicht.

check-class-not-enough-said = Zu wenig Angaben für einen Vergleich.

check-class-command-fits = Dieser Befehl passt in den Speicher.

check-class-command-does-not-fit = Bei diesem Befehl reicht der Speicher nicht.

check-speed-below = { $measured } Token pro Sekunde liegen unter der Spanne von { $low } bis { $high }; die Schätzung ist { $mid }.

check-speed-within = { $measured } Token pro Sekunde liegen in der Spanne von { $low } bis { $high }; die Schätzung ist { $mid }.

check-speed-near = { $measured } Token pro Sekunde liegen knapp außerhalb der Spanne von { $low } bis { $high }, was sich mit Versionen und Einstellungen erklären lässt; die Schätzung ist { $mid }.

check-speed-above = { $measured } Token pro Sekunde liegen über der Spanne von { $low } bis { $high }; die Schätzung ist { $mid }.

check-speed-only = Gelesen wurden { $measured } Token pro Sekunde; zum Vergleich fehlt eine Schätzung.

check-by-signs = Das steht in der Ausgabe selbst; ein Tempo zum Vergleich gibt es nicht.

check-no-fault = Kein Anzeichen eines Fehlers; ein Tempo zum Vergleich gibt es nicht.

check-command-needs = Er braucht { $needed } von { $usable } nutzbaren. Was der Befehl nicht sagt, kommt aus den Feldern und den üblichen Einstellungen.

check-nothing = Bitte die Ausgabe des Programms einfügen oder die Token pro Sekunde eintragen.

check-unknown = Der Text enthält keine Zeile eines bekannten Programms.

check-too-long = Der Text ist länger als 1 MB. Bitte nur den wichtigen Teil einfügen oder die Datei hierher ziehen.

check-not-text = Die Datei enthält Nullbytes, die es in keinem Log gibt. Bitte das Log selbst hierher ziehen, kein Archiv.

check-say-machine = Für den Vergleich mit einer Schätzung das Gerät im Feld nennen.

check-say-model = Für den Vergleich mit einer Schätzung Modell und Format im Feld nennen.

check-cut = Die Datei ist lang: Gelesen wurden nur die ersten und letzten 512 KB.

check-ignored = Ohne Einfluss auf die Schätzung oder unbekannt: { $flags }.

check-unknown-model = { $name } ist nicht im Katalog: Bitte ein Modell im Feld nennen oder beschreiben.

check-all-layers = Der Befehl verlangt alle Schichten auf der GPU, die dafür zu klein ist: Das Programm bricht ab, statt einen Teil in den Arbeitsspeicher zu legen.

check-causes = Wahrscheinliche Ursachen, die wahrscheinlichste zuerst

check-how-to-check = Prüfen:

check-shown-by = Anzeichen: { $signs }.

check-source = Quelle

check-speeds = Tempo, Token pro Sekunde

check-memory = Speicher, ausgegeben und vorhergesagt

check-read = Was gelesen wurde

check-column-what = Posten

check-column-measured = Gemessen

check-column-printed = Ausgegeben

check-column-predicted = Vorhergesagt

check-column-range = Spanne

check-column-value = Wert

check-row-decode = Ausgabe

check-row-prefill = Prompt lesen

check-row-weights = Gewichte

check-row-cache = KV-Cache und Zustand

check-row-buffers = Rechenpuffer

check-row-total = Zusammen

check-row-programs = Programm

check-row-machine = Gerät

check-row-model = Modell

check-row-format = Format

check-not-found = nicht gefunden

check-range = { $low } bis { $high }

check-on-estimator = Diese Frage in der Schätzung

check-separator = { ", " }

check-program-number = nur eine Zahl

check-fact =
    { $fact ->
        [context] Kontext, Token
        [slots] parallele Slots
        [gpu-layers] für die GPU verlangte Schichten
        [layers-on-gpu] Schichten auf der GPU
        [layers-total] Schichten des Modells
        [layers-left] Schichten auf dem Prozessor
        [cpu-experts] Schichten mit Experten im Arbeitsspeicher
        [flash] Flash Attention
        [cache-bits] Bits des KV-Cache
        [cache-on-cpu] KV-Cache im Arbeitsspeicher
        [threads] Threads
        [tensor-parallel] Karten, die sich jeden Tensor teilen
        [pipeline-parallel] Gruppen von Karten
        [sequences] gleichzeitige Anfragen, höchstens
        [memory-share] Anteil des GPU-Speichers, der belegt werden darf
        [micro-batch] Mikrobatch
        [speculation] spekulatives Decoding
        [eager] CUDA-Graphen aus
        [graph-splits] Teile des Rechengraphen
        [gpu-percent] Anteil auf der GPU, %
        [power-cap-w] Power-Limit, W
        [temperature] Temperatur, °C
        [projector] Bildprojektor
        [sockets] Prozessorsockel
        [memory-channels] Speicherkanäle
        [working-set-limit-mib] Working-Set-Grenze der GPU, MiB
        [read-gb-per-sec] gelesene Gewichte, GB/s
        [card-gb-per-sec] Bandbreite des Geräts, GB/s
        [decode-ratio] Tempo im Verhältnis zur Schätzung
        [prefill-ratio] Prompt lesen im Verhältnis zur Schätzung
        [waiting] wartende Anfragen
        [cache-used-percent] KV-Cache belegt, %
        [acceptance] Anteil angenommener Vorschläge
        [accepted-length] angenommene Token pro Schritt
        [weights-cpu-share] Anteil der Gewichte im Arbeitsspeicher
        [cache-share] Anteil des KV-Cache am Speicher
        [predicted-share] vorhergesagter Speicher im Verhältnis zum nutzbaren
       *[other] { "" }
    }

check-on = an

check-off = aus

check-cause =
    { $cause ->
        [layers-left-on-cpu] Ein Teil des Modells bleibt beim Prozessor, und jedes Token wartet darauf.
        [layers-or-cache-on-cpu] Der KV-Cache liegt im Arbeitsspeicher, die Attention verlässt also bei jedem Token die GPU.
        [cpu-only-build] Das Programm läuft auf dem Prozessor: Der Build hat kein GPU-Backend oder findet keine GPU.
        [wrong-backend] Das Backend ist nicht das schnellste für diese GPU, es nimmt eine andere GPU, oder ihm fehlt eine Operation, die dann auf dem Prozessor läuft.
        [flash-attention-off] Flash Attention ist aus, was umso mehr kostet, je länger der Kontext ist.
        [cache-type-without-kernel] Für den Typ des KV-Cache hat dieser Build keinen Kernel, die Attention läuft also auf dem Prozessor.
        [cache-of-16-bits] Der KV-Cache wird in 16 Bit gehalten und belegt viel Speicher.
        [context-reserved-too-large] Es ist Speicher für einen Kontext reserviert, der viel länger ist als der genutzte.
        [parallel-slots] Der Kontext ist für jeden parallelen Slot einmal reserviert.
        [shared-gpu-memory] Der Treiber hat einen Teil des Modells in den gemeinsam genutzten GPU-Speicher verschoben, der nur über PCIe erreichbar ist.
        [swapping] Die Gewichte bleiben nicht im Speicher und werden immer wieder vom Datenträger oder aus dem Swap gelesen.
        [metal-working-set-limit] Das Modell ist größer, als macOS der GPU ständig bereithält.
        [power-or-thermal-limit] Die Power-Limit oder die Temperatur bremst die GPU.
        [one-memory-channel] Der Speicher läuft mit weniger Kanälen, als das Gerät hat.
        [thread-count] Es laufen mehr Threads, als es Kerne dafür gibt.
        [numa] Zwei Sockel lesen die Gewichte über einen Speichercontroller.
        [projector-loaded] Der Bildprojektor belegt Platz, den Schichten brauchen würden.
        [speculation-on] Vorschläge kosten mehr, als sie bringen: Ein Entwurfsmodell braucht Speicher und Zeit.
        [speculation-dropped] Das Programm läuft ohne das Entwurfsmodell weiter.
        [kv-cache-pages-too-few] Der KV-Cache hat zu wenige Seiten für den Kontext oder für die gleichzeitigen Anfragen.
        [requests-queue] Anfragen warten, obwohl im KV-Cache Platz ist: Dazwischen werden Prompts gelesen, oder es dürfen weniger zugleich laufen, als kommen.
        [gpu-memory-utilization] vLLM nimmt einen Anteil des Speichers, der zu wenig für alles Weitere oder zu wenig für das Modell lässt.
        [eager-mode] CUDA-Graphen sind aus (--enforce-eager), jeder Kernel wird also einzeln gestartet.
        [wrong-quantization-kernel] Für dieses Format wurde ein langsamer Kernel gewählt.
        [wrong-split-between-cards] Das Modell ist so verteilt, dass eine Karte voll ist, auf andere wartet oder bei jedem Token zwischen Karten kopiert wird.
        [narrow-link] Eine Karte hängt an einer schmalen Verbindung (wenige PCIe-Lanes, Thunderbolt), durch die Prompts und verteilte Daten müssen.
        [model-larger-than-memory] Das Modell ist größer als der vorhandene Speicher.
        [loading-guard] Die eigene Schutzprüfung des Programms lehnt ab, weil sie den Speicher falsch einschätzt (reservierter Bereich, Grenze, gemeinsamer Speicher).
        [other-program-on-gpu] Etwas anderes nutzt die GPU oder ihren Speicher: ein weiteres Modell, der Desktop, ein Spiel.
        [build-or-driver] Dieser Build oder Treiber ist langsamer als andere oder kennt das Modell oder die GPU nicht.
        [damaged-file] Die Datei ist beschädigt, unvollständig oder von einer Art, die dieses Programm nicht liest.
       *[other] { "" }
    }

check-how =
    { $cause ->
        [layers-left-on-cpu] Im Log die Schichten auf der GPU mit denen des Modells vergleichen; ein kleineres Format oder einen kleineren Kontext wählen oder Platz auf der Karte schaffen.
        [layers-or-cache-on-cpu] Ohne --no-kv-offload oder mit eingeschaltetem „KV-Cache in den GPU-Speicher auslagern“ erneut starten.
        [cpu-only-build] Am Anfang des Logs nach dem Namen der GPU suchen; den passenden Build und den Treiber installieren.
        [wrong-backend] Nachsehen, welche GPU das Log zuerst nennt; dasselbe mit dem anderen Backend (CUDA, ROCm, Vulkan) oder einem neueren Build starten; viele Teile des Rechengraphen deuten darauf hin.
        [flash-attention-off] Mit --flash-attn on erneut starten (in Ollama OLLAMA_FLASH_ATTENTION=1).
        [cache-type-without-kernel] Mit --cache-type-k und --cache-type-v beide auf f16 oder beide auf q8_0 erneut starten.
        [cache-of-16-bits] Seine Größe mit der bei --cache-type-k q8_0 --cache-type-v q8_0 vergleichen.
        [context-reserved-too-large] Einen kleineren Kontext einstellen (-c, num_ctx, --max-model-len) und nachsehen, was der Cache dann belegt.
        [parallel-slots] Einen Slot einstellen (--parallel 1, OLLAMA_NUM_PARALLEL=1) oder den Kontext je Slot entsprechend kürzen.
        [shared-gpu-memory] Im Task-Manager „Gemeinsam genutzter GPU-Speicher“ beobachten; den Rückgriff des Treibers auf den Arbeitsspeicher verbieten oder weniger belegen.
        [swapping] Während der Ausgabe Zugriffe auf den Datenträger und Swap beobachten; ein kleineres Format nehmen.
        [metal-working-set-limit] Die Belegung mit recommendedMaxWorkingSetSize vergleichen; ein kleineres Format wählen oder iogpu.wired_limit_mb erhöhen.
        [power-or-thermal-limit] Unter Last nvidia-smi -q -d PERFORMANCE,POWER,TEMPERATURE aufrufen; die Grenze erhöhen oder die Kühlung verbessern.
        [one-memory-channel] Module und ihre Geschwindigkeit ansehen (dmidecode -t memory, CPU-Z); die anderen Kanäle bestücken.
        [thread-count] Die Threads auf die Zahl der nutzbaren physischen Kerne setzen (-t, num_thread).
        [numa] Den Seitencache leeren und mit --numa distribute oder auf nur einem Sockel starten.
        [projector-loaded] Das Modell ohne Projektor laden oder die Schichten auf der GPU mit und ohne ihn vergleichen.
        [speculation-on] Dasselbe ohne Entwurfsmodell starten und vergleichen; den Anteil angenommener Vorschläge ansehen.
        [speculation-dropped] Beim Laden nach der Zeile suchen, die das meldet; ein Entwurfsmodell oder Verfahren nehmen, das dieses Modell zulässt.
        [kv-cache-pages-too-few] Die Token, die er fasst, mit dem Kontext vergleichen; ihm mehr Speicher geben oder --max-model-len senken.
        [requests-queue] Wartende Anfragen und Belegung des Cache über die Zeit vergleichen; --max-num-seqs oder die Token je Schritt erhöhen.
        [gpu-memory-utilization] Mit einem um wenige Hundertstel kleineren --gpu-memory-utilization starten (oder größeren, wenn die Gewichte nicht passen).
        [eager-mode] Ohne --enforce-eager starten.
        [wrong-quantization-kernel] --quantization weglassen oder den Kernel nennen, den das Startlog vorschlägt.
        [wrong-split-between-cards] Vergleichen, was jede Karte hält; nach Speicher aufteilen und die Tensoren einer Schicht zusammenlassen.
        [narrow-link] Unter Last mit nvidia-smi -q die Breite der Verbindung ansehen; die Karte in einen anderen Steckplatz setzen oder nach Schichten aufteilen.
        [model-larger-than-memory] Die verlangte Größe mit dem freien Speicher vergleichen; ein kleineres Modell oder Format nehmen.
        [loading-guard] Den gemeldeten Speicher mit dem des Systems vergleichen; die Prüfung in den Einstellungen lockern oder den reservierten Bereich ändern.
        [other-program-on-gpu] Die Prozesse auflisten (nvidia-smi, ollama ps) und beenden, was nicht gebraucht wird.
        [build-or-driver] Dieselbe Datei mit einer anderen Version des Programms oder Treibers starten.
        [damaged-file] Größe und Prüfsumme mit denen des Herausgebers vergleichen; das Programm aktualisieren.
       *[other] { "" }
    }
