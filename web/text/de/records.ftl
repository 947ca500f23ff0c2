device-meta-text = { $device }: welche Modelle laufen und wie schnell – Rooftop
model-meta-text = { $model }: Speicherbedarf und Geschwindigkeit je Gerät – Rooftop
devices-title = Geräte für lokale KI – Rooftop
devices-description = Notebooks, Grafikkarten, Boards und Server mit Speicher, für die GPU nutzbarem Anteil und Bandbreite; eine Seite je Gerät zeigt, welche Modelle darauf laufen und wie schnell.
models-title = Sprachmodelle für den lokalen Einsatz – Rooftop
models-description = Offene Sprachmodelle mit Größe, Kontext und Speicherbedarf in jedem Format; eine Seite je Modell zeigt, auf welchen Geräten es läuft und wie schnell.
trail-label = Sie sind hier
devices-heading = Geräte
models-heading = Modelle
devices-lead = { $count } Geräte und Karten, jeweils mit größtem Speicherausbau und Speicherbandbreite. Die Seite jedes Geräts zeigt, welche Modelle darauf laufen, wie schnell und woher jeder Wert stammt.
models-lead = { $count } Modelle, jeweils mit Parameterzahl und dem größten vorgesehenen Kontext. Die Seite jedes Modells zeigt, wie viel Speicher es in jedem Format belegt, auf welchen Geräten es läuft und wie schnell.
device-figures-text = { $largest-memory }, { $bandwidth }
model-figures-some = { $model }, { $billions } aktiv, { $context } Token
model-figures-none = { $model }, { $context } Token
device-class-laptop = Notebooks
device-class-desktop = Desktops und Karten
device-class-workstation = Workstations
device-class-server = Server
device-class-embedded = Boards
device-class-mobile = Telefone und Tablets
device-kind-laptop = Notebook
device-kind-desktop = Desktop-Computer oder Karte
device-kind-workstation = Workstation
device-kind-server = Server
device-kind-embedded = Board zum Einbau
device-kind-mobile = Telefon oder Tablet
device-lead-unified = gemeinsamen Speicher
device-lead-vram = eigenen Speicher
device-lead-ram = Arbeitsspeicher
device-lead-programs = für Programme
device-lead-gpu = für die GPU
device-lead-text = { $device } hat { $memory } { $kind }. Davon sind unter { $os } { $memory-b } { $who } nutzbar; gelesen wird mit { $bandwidth }. { $fitting } von { $answers } Modellen passen.{ $default }
model-lead-dense = { $model } hat { $model-b } Parameter. In { $quantization } belegen die Gewichte { $weights } (Download: { $file }); mit { $context-tokens } Token Kontext sind { $total } Speicher nötig.
model-lead-experts = { $model } hat { $model-b } Parameter, von denen ein Token { $billions } durchläuft (Mixture of Experts). In { $quantization } belegen die Gewichte { $weights } (Download: { $file }); mit { $context-tokens } Token Kontext sind { $total } Speicher nötig.
ask-about-device = Schätzung für dieses Gerät
compare-with-text = Mit { $other } vergleichen
ask-about-model = Schätzung für dieses Modell
what-does-it-need = Welches Gerät braucht es?
compare-machines-with = Geräte damit vergleichen
what-runs = Was läuft hier?
embed-this = Auf der eigenen Seite einbinden
device-ladder-heading = Was läuft und wie schnell
model-ladder-heading = Wo es läuft und wie schnell
setting-text = Mit { $memory } in { $runtime } unter { $os }, mit 4 Bit oder, wo das nicht passt, in der besten Datei, die passt; { $context-tokens } Token Kontext für eine Person. Angegeben ist die Geschwindigkeit der Ausgabe nach einem Prompt von { $prompt-tokens } Token.
model-setting-text = Jedes Gerät mit seinem größten Speicher, mit 4 Bit oder, wo das nicht passt, in der besten Datei, die passt; { $context-tokens } Token Kontext für eine Person. Angegeben ist die Geschwindigkeit der Ausgabe nach einem Prompt von { $prompt-tokens } Token.
ladder-note = Die Linie in jedem Band ist die Vorhersage; das Band soll vier von fünf Ergebnissen enthalten. Die Tabelle darunter gilt für das breiteste übliche Format bis 8 Bit, das passt: näher am Original und langsamer.
rung-memory-heading = Speicher und nutzbar
rung-speed-heading = Token pro Sekunde
need-of-budget-text = { $budget } von { $budget-b }
partly-text = , teils im Arbeitsspeicher
rung-speed-does-not-fit = passt nicht
rung-speed-none = nicht gemessen
rung-speed-some = { $speed } ({ $range }){ $partly }
rung-measured-measured = gemessen { $low }
rung-measured-measured-to = gemessen { $low } bis { $high }
page-caveats-text = { $device } wurde selbst gemessen; die Vorhersagen stammen aus einem Fit an diese und verwandte Messungen.
all-models = Alle { $count } Modelle als Tabelle
all-machines = Alle { $count } Geräte als Tabelle
answer-columns-memory-needed = Benötigter Speicher
answer-columns-tokens-second = Token pro Sekunde
answer-columns-range = Spanne
answer-cells-does-not-fit = passt nicht
answer-cells-not-measured = nicht gemessen
machine-with-memory-text = { $device }, { $memory }
sizes-heading = Wie groß es ist
size-row-text = { $weights } + { $rest }; Datei { $file }
size-caption = Gewichte und was mit 8.192 Token Kontext in llama.cpp hinzukommt: KV-Cache, Rechenpuffer, Runtime. Jedes Format führt zu seiner Antwort. Speicher zählt wie auf der Verpackung (1 GB = 1.024³ Byte), Dateien wie beim Download (1 GB = 1.000³ Byte).
facts-heading = Fakten und ihre Quellen
similar-devices-heading = Ähnliche Geräte
similar-models-heading = Ähnlich große Modelle
fact =
    { $name ->
        [memory] Speicher
        [bandwidth] Speicherbandbreite
        [alu] Shader-Einheiten, FP32
        [gpu] GPU
        [class] Art
        [runtimes] Runtimes
        [power] Power-Limit
        [battery] Akku
        [price] Verlangter Preis
        [released] Erster Verkauf oder Veröffentlichung
        [aliases] Auch genannt
        [params] Parameter
        [active] Je Token durchlaufen
        [experts] Experten
        [max-context] Größter Kontext
        [layers] Schichten
        [cache] KV-Cache, 16 Bit
        [cache-full] KV-Cache, voller Kontext
        [family] Reihe
        [license] Lizenz
        [architecture] Architektur in llama.cpp
       *[other] { "" }
    }
memory-fact-separator = ,{ " " }
memory-fact-or = { $join } oder { $last }
memory-fact-gb = { $sizes } GB, { $memory-kind }
memory-kind-unified = von Prozessor und GPU gemeinsam genutzt
memory-kind-vram = auf der Karte
memory-kind-ram = des Prozessors
usable-under-windows = Nutzbar unter Windows
usable-under-linux = Nutzbar unter Linux
usable-under-macos = Nutzbar unter macOS
usable-under-ios = Nutzbar für eine App unter iOS
usable-under-android = Nutzbar für eine App unter Android
usable-fact-memory = { $installed } von { $installed-b }
usable-fact-separator = ;{ " " }
gpu-fact-none = keine genutzt: Die Kerne des Prozessors rechnen
gpu-fact-runs-cuda = CUDA läuft
gpu-fact-does-not-run = CUDA läuft nicht
gpu-fact-with-cuda = { $gpu }, { $cuda }
runtimes-fact-none = keine
runtimes-fact-name-separator = ,{ " " }
runtimes-fact-under = { $os }: { $names }
runtimes-fact-separator = ;{ " " }
dense-name-fp16 = Matrixeinheiten, 16 Bit, ohne Sparsity
dense-name-fp8 = Matrixeinheiten, 8 Bit, ohne Sparsity
dense-name-fp4 = Matrixeinheiten, 4 Bit, ohne Sparsity
power-w = { $most } W
power-to-w = { $least } bis { $most } W
price-text = { $amount } $ mit { $memory } GB, { $dated }
prices-heading = Preise im Verlauf
prices-axis = US-Dollar
price-line-gb = { $memory } GB
prices-summary = Erster Preis: { $first }. Letzter Preis: { $last }.
price-column-dated = Datum
price-column-memory = Speicher
params-million = { $e3 } Millionen
params-billion = { $significant } Milliarden
active-text = alle
experts-text = { $used } von { $experts } je Token
tokens-of-text = { $count } Token
attention-with-full-attention = { $layers } mit voller Attention, { $kv-heads } KV-Heads
attention-with-window-tokens = { $layers } mit einem Fenster von { $window } Token, { $kv-heads } KV-Heads
attention-with-one-latent = { $layers } mit einem latenten Vektor der Größe { $rank } für alle Heads (MLA)
attention-compressed = { $layers } mit einem Eintrag der Größe { $dim } je { $ratio } Token
recurrent-text = { $layers } rekurrent
layers-separator = ;{ " " }
layers-text = { $count }: { $join }
cache-fact-text = { $size } für { $tokens }
measured-heading = Von anderen gemessen
measured-intro = Veröffentlichte Geschwindigkeiten der Ausgabe nahe am Anfang einer Antwort, für eine Person auf einer GPU, neben unserer Vorhersage für dieselbe Frage. Die meisten sind in den Fit eingegangen; sie zeigen also, wie gut er passt, nicht wie gut er vorhersagt. Von mehreren Messungen ist der Median angegeben.
nothing-measured = Eine veröffentlichte Geschwindigkeit mit genug Angaben für einen Vergleich wurde nicht gefunden.
measured-summary = { $count } gemessene Geschwindigkeiten neben den Vorhersagen
measured-columns-measured-tokens-s = Gemessen, Token/s
measured-columns-predicted = Vorhergesagt
measured-columns-source = Quelle
measured-cells-predicted = { $speed } ({ $range })
measured-cells-several = { $measured } ({ $count } Messungen)
model-category = Sprachmodell
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
month =
    { $number ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[other] Dezember
    }
example-too-large = { " " }{ $model } passt nicht.
example-not-measured = { " " }{ $model } in { $quantization } passt; wie schnell es wäre, wurde nicht gemessen.
example-writes =
    { $place ->
        [partly] { " " }{ $model } in { $quantization }, teils im Arbeitsspeicher, erzeugt etwa { $speed } Token pro Sekunde ({ $range }).
       *[gpu] { " " }{ $model } in { $quantization } erzeugt etwa { $speed } Token pro Sekunde ({ $range }).
    }
scores-heading = Wie gut ist es?
scores-intro = Unabhängige Messungen des ganzen Modells. Ergebnisse, deren Grenzen sich überschneiden, lassen sich nicht unterscheiden. Über eine Datei sagen sie nichts: Deren Verlust steht weiter unten und wird nie abgezogen.
scores-none = In den Tests, die wir verwenden, nicht unabhängig gemessen.
score-columns-test = Test
score-columns-apart = Grenzen
score-columns-tokens = Token je Aufgabe
score-columns-measured = Gemessen
score-measured = { $measurer }, { $day }
score-measured-variant = { $variant }, von { $measurer }, { $day }
files-heading = Welche Datei?
files-setting = Auf { $machine }, mit { $context-tokens } Token Kontext. Die beste Datei steht oben; Dateien, die nicht in den Speicher passen, stehen unten. Was so viel verliert wie eine kleinere Datei, ist weggelassen.
rung-columns-memory = Speicher
outlay-with-computer = { $total } mit einem Computer für { $computer } ({ $each }, { $dated })
outlay-of-cards = { $total } ({ $each }, { $dated })
outlay-each = { $cards } × { $each }
computer-beside-card = und { $price } für einen Computer dazu
duel-measured = { $machine }: gemessen, Token/s
duel-predicted = { $machine }: vorhergesagt
duel-asked = Danach wird gefragt, zum Beispiel hier:
