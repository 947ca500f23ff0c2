contents-heading = Auf dieser Seite
contents-idea = Die Idee
contents-roofline = Die Roofline
contents-coefficients = Koeffizienten
contents-how-near-it = Genauigkeit
contents-known-failures = Bekannte Schwächen
contents-what-we-do = Offene Fragen
contents-number-is-wrong = Fehler melden
idea-heading = Die Idee
idea-division = Ein Sprachmodell erzeugt ein Token nach dem anderen und liest für jedes alle beteiligten Gewichte und alles, was es vom bisherigen Text behalten hat. Wie viel das ist, folgt aus dem Aufbau des Modells und aus der Art der Speicherung und lässt sich auf das Byte genau zählen. Wie schnell sich Speicher lesen lässt, ist veröffentlicht. Die erste Schätzung der Geschwindigkeit ist also eine Division.
idea-formula = = Token pro Sekunde ≤ Speicherbandbreite ÷ pro Token gelesene Bytes
idea-losses = Kein Gerät erreicht das. Kernel lesen etwas langsamer, als der Speicher könnte, jede Schicht braucht Zeit zum Starten, schwachen Geräten fehlt Rechenleistung, und das Lesen eines Prompts braucht mehr Rechenleistung als Bandbreite. Diese Verluste hängen von Gerätefamilie und Programm ab und sind gemessen: an veröffentlichte Messungen angepasst, wenige Zahlen je Familie, unten aufgeführt mit der Zahl der Punkte, auf denen sie beruhen.
failures-heading = Bekannte Schwächen
failures-speculative-decoding = Spekulatives Decoding
failures-speculative-decoding-text = Ein kleines Modell, das vorausrät, lässt ein großes schneller Token erzeugen als Bandbreite ÷ Bytes. Die Geschwindigkeiten hier enthalten das nur bei Programmen, die von sich aus raten; bei anderen lässt sich die Zahl der geratenen Token einstellen. Der Gewinn hängt vom Text ab; für Modelle, die zum Teil im Arbeitsspeicher liegen, gibt es wenige Messungen.
failures-power-limits-laptops = Power-Limits von Notebooks
failures-power-limits-text = Notebooks mit demselben Chip gibt es mit 45 bis 80 Watt. Das Erzeugen leidet kaum, weil es auf den Speicher wartet; das Lesen von Prompts schon, und es ist hier für ein Gerät am unteren Limit oder im Akkubetrieb zu schnell angegeben.
failures-community-files-under = Community-Dateien mit üblichem Namen
failures-community-files-text = Manche Dateien namens Q4_K_M enthalten eine andere Mischung und sind bis zu einem Viertel größer oder kleiner. Liegt die Datei vor, gilt ihre Größe, nicht unsere.
failures-several-people-at = Mehrere Nutzer gleichzeitig
failures-several-people-text = Der Speicherbedarf ist genau berechnet, die Geschwindigkeit aus Bytes und Operationen. Scheduler, Batching-Fenster und Prompts, die mitten in einer Antwort eintreffen, sind nicht berücksichtigt.
failures-versions-programs = Programmversionen
failures-versions-text = Kernel werden besser. Messungen mit Builds von 2024 sind auf Serverkarten bis zu 60 % langsamer als heutige, und ein Fit über beide trifft keine davon.
failures-carved-out-memory = Reservierter Speicher
failures-carved-out-text = Die Firmware von Geräten mit RTX Spark und Strix Halo kann einen Teil des Speichers für die GPU reservieren, und die Hersteller wählen ihn unterschiedlich. Meldet das Gerät einen anderen Wert, lässt er sich in der Schätzung unter „Mehr“ angeben.
failures-other-programs-in = Andere Programme im selben Speicher
failures-other-programs-text = Auch Browser und Editoren belegen Speicher. Teilen sich Prozessor und GPU den Speicher, ist hier nutzbar, was das Betriebssystem erlaubt, nicht, was frei ist.
failures-very-long-prompts = Sehr lange Prompts
failures-long-prompts-text = Die Zeit für die Attention wächst mit dem Quadrat des Prompts. Nur wenige Messpunkte gehen über 32.768 Token hinaus, und sie stammen von wenigen Geräten: Der Rest ist extrapoliert.
failures-new-architectures = Neue Architekturen
failures-new-architectures-text = Führt noch kein Programm die Schichten eines Modells gut aus, gelten die Geschwindigkeiten für eines, das es tut.
unknown-heading = Was nicht bekannt ist
unknown-rtx-spark-speed = Wie schnell RTX Spark selbst mit verbreiteten Modellen Token erzeugt: Gefunden wurden Messungen mit zwei Modellen. Die Schätzungen stammen vom DGX Spark, der denselben Chip mit langsamerem Speicher und mehr Leistung hat.
unknown-rtx-spark-rates = Die Raten von RTX Spark ohne Sparsity mit 8 und 16 Bit und was der Chip bei 45, 65 und 80 Watt dauerhaft hält: nicht veröffentlicht.
unknown-on-battery = Wie schnell ein Notebook im Akkubetrieb ist: Das misst kaum jemand.
unknown-desktops-and-linux = Ob die für November 2026 angekündigten Desktops mit RTX Spark ausgeliefert wurden und ob Linux auf diesen Geräten unterstützt wird.
unknown-energy = Energie pro Token, Apple und NVIDIA unter gleichen Bedingungen.
unknown-prices = Preise in den meisten Ländern; die hier sind Dollar ohne Steuern, mit dem Tag, an dem sie abgelesen wurden.
unknown-quality = Wie gut die Antworten sind. Ein Modell, das mit 2 Bit passt, passt; ob es sich noch lohnt, es zu fragen, wird hier nicht berechnet.
gaps-heading = Was wir gern wüssten
gaps-intro = Was in den Daten veraltet ist und was noch niemand gemessen oder nachgeschlagen hat. Jede Liste nennt höchstens zwölf, zuerst die am häufigsten gefragten. Wenn Sie mehr wissen, kopieren Sie den Bericht weiter unten.
gaps-report = Berichten, was Sie wissen
gap-machine-prices = Alte Preise von Geräten: { $count }
gap-other-prices = Alte Preise von APIs und gemieteten GPUs: { $count }
gap-scores = Lange nicht nachgeschlagene Punktzahlen: { $count }
gap-wheels = Pakete, deren Wheels länger nicht nachgeschlagen wurden: { $count }
gap-models = Modelle, die nie mit einer veröffentlichten Datei verglichen wurden: { $count }
gap-bandwidths = Geräte mit geschätzter Bandbreite: { $count }
gap-families = Kernel und GPUs mit wenigen gemessenen Geräten: { $count }
report-heading = Eine Zahl stimmt nicht
report-intro-how = Weicht eine Messung ab, möchten wir es wissen. Unten steht ein Text zum Kopieren und Ergänzen; unter jeder Schätzung steht er bereits mit der Frage und unseren Zahlen ausgefüllt. Von hier wird nichts gesendet: Der Text geht an die Betreiber dieser Website oder als Issue an das Projekt.
report-intro-what-helps = Eine Messung hilft am meisten mit der genauen Datei, der Programmversion, dem vollständigen Befehl und mehr als einem Lauf. Ein Wert aus dem Katalog (Speicher, Bandbreite, Preis) hilft mit der Adresse der Seite, auf der es anders steht.
report-summary = Stimmt eine Zahl nicht? Bericht zum Kopieren
report-label = Bericht zum Kopieren
report-link = Stimmt eine Zahl auf dieser Seite nicht?
report-text =
    Eine Zahl von Rooftop scheint falsch zu sein (Datenstand { $value })
    Frage oder Seite: { $question }
    Rooftop sagt: { $answer }
    Gemessen, oder laut einer Quelle:{ " " }
    Adresse der Quelle, falls vorhanden:{ " " }
    Programm, Version, Befehl:{ " " }
    Datei und Größe in Bytes:{ " " }
    Gerät, Speicher, Energiemodus, Treiber, System:{ " " }{ "\u000A" }
question-line-text = { $model } in { $quantization } auf { $device }, { $memory } GB, { $runtime } unter { $os }, Kontext { $context-tokens }, Prompt { $prompt-tokens }, { $users } gleichzeitig [?{ $to-query }]
answer-line-needs = braucht { $total } von { $budget }
answer-line-speed-not-measured = { $memory }; Geschwindigkeit nicht gemessen
answer-line-tokens-s = { $decode } Token/s ({ $decode-b })
answer-line-reads-tokens-s = ; liest { $rate } Token/s ({ $rate-b })
answer-line-writes = { $memory }; erzeugt { $writes }{ $reads }
