formula-name =
    { $name ->
        [API-a-day] API pro Tag
        [GPUs] GPUs
        [KV-cache] KV-Cache
        [a-million-of-them] je Million davon
        [a-million-of-these] je Million davon
        [a-share-of-activations-and-logits] Anteil von Aktivierungen und Logits
        [all-terms-together] alle Terme zusammen
        [an-hour] pro Stunde
        [and-waiting-inputs] und wartende Eingaben
        [arithmetic-rate] Rechenrate
        [at-least-rest] mindestens Rest
        [at-most-installed] höchstens eingebaut
        [at-most-rest] höchstens Rest
        [attention] Attention
        [attention-operations] Attention-Operationen
        [bandwidth] Bandbreite
        [battery] Akku
        [bits] Bits
        [budget] nutzbarer Speicher
        [bytes] Bytes
        [cache-read] gelesener Cache
        [cached-seconds] gepufferte Sekunden
        [caches-of-the-others] Caches der anderen
        [calls] Anfragen
        [cards] Karten
        [carve-out] Carve-out
        [cells] Zellen
        [channels] Kanäle
        [compression] Kompression
        [compute-buffers] Rechenpuffer
        [computing] Rechnen
        [copy-in-32-bits] Kopie mit 32 Bit
        [driver] Treiber
        [kernels-and-allocator] Kernel und Allokator
        [efficiency] Effizienz
        [electricity-a-day] Strom pro Tag
        [elements-per-token] Elemente pro Token
        [elsewhere] anderswo
        [energy-of-a-call] Energie einer Anfrage
        [embedding] Embedding
        [exchanges] Austausch zwischen Karten
        [expert-efficiency] Experten-Effizienz
        [experts] Experten
        [feed-forward] Feedforward
        [other] andere
        [output] Ausgabe
        [experts-read] gelesene Experten
        [factor] Faktor
        [factor-of-engine-and-build] Faktor von Engine und Build
        [factor-of-engine-and-model] Faktor von Engine und Modell
        [factor-of-this-mix] Faktor dieser Mischung
        [fixed-time] feste Zeit
        [for-each-GPU] je GPU
        [frame] Bild
        [frames-a-second] Bilder pro Sekunde
        [frames-ahead] Bilder im Voraus
        [fullest-moment] vollster Moment
        [height] Höhe
        [guessing] Raten
        [hidden] Hidden
        [images] Bildteil
        [inputs] Eingaben
        [installed] eingebaut
        [instances] Instanzen
        [launches] Starts
        [layers] Schichten
        [least] Minimum
        [live-rows] lebende Zeilen
        [logit] Logit
        [mask] Maske
        [mean-bits] mittlere Bits
        [measured] gemessen
        [micro-batch] Mikro-Batch
        [most] Maximum
        [of-every-matrix-with-an-adapter] jeder Matrix mit Adapter
        [operations] Operationen
        [operations-of-a-token] Operationen pro Token
        [other-weights] übrige Gewichte
        [others] andere
        [outputs] Ausgaben
        [overhead] Overhead
        [overhead-time] Overhead-Zeit
        [parameters] Parameter
        [passes] Durchläufe
        [places] Orte
        [power-limit] Power-Limit
        [price] Preis
        [price-of-a-kilowatt-hour] Preis je Kilowattstunde
        [price-of-the-machine] Preis des Geräts
        [computer-around-the-cards] Computer für die Karten
        [processors] Prozessoren
        [products] Produkte
        [prompt] Prompt
        [prompt-time] Prompt-Zeit
        [radius] Radius
        [rank] Rang
        [rate-of-attention] Rate der Attention
        [rate-of-matrix-products-in-prefill] Rate der Matrixprodukte im Prefill
        [rate-of-products] Rate der Produkte
        [rate-of-states] Rate der Zustände
        [rate-of-the-matrix-units] Rate der Matrixeinheiten
        [rate-reached] erreichte Rate
        [reading-cache] Cache lesen
        [reading-weights] Gewichte lesen
        [recurrent-layers] rekurrente Schichten
        [reported] gemeldet
        [rest] Rest
        [rest-of-the-machine] Rest des Geräts
        [result] Ergebnis
        [result-for-each-GPU] Ergebnis je GPU
        [results-of-effects] Ergebnisse von Effekten
        [results-of-one-layer] Ergebnisse einer Schicht
        [rows] Zeilen
        [rows-at-half-rate] Zeilen bei halber Rate
        [running-means] gleitende Mittel
        [runtime-overhead] Overhead der Runtime
        [seconds-of-a-call] Sekunden pro Anfrage
        [sequences] Sequenzen
        [sequences-of-the-largest-batch] Sequenzen des größten Batches
        [share] Anteil
        [share-for-weights-and-cache] Anteil für Gewichte und Cache
        [share-in-training] Anteil im Training
        [share-the-runtime-takes] Anteil der Runtime
        [side] Seite
        [state] Zustand
        [state-per-layer] Zustand je Schicht
        [states] Zustände
        [states-read-and-written] Zustände lesen und schreiben
        [step] Schritt
        [steps] Schritte
        [streams] Streams
        [system] System
        [tables] Tabellen
        [taken] belegt
        [tensors] Tensoren
        [textures] Texturen
        [their-bits] deren Bits
        [time-per-layer] Zeit je Schicht
        [time-per-sequence] Zeit je Sequenz
        [tokens] Token
        [tokens-a-second] Token pro Sekunde
        [tokens-at-once] Token gleichzeitig
        [tokens-of-a-step] Token eines Schritts
        [tokens-of-it] Token davon
        [tokens-read] gelesene Token
        [tokens-written] erzeugte Token
        [total] Summe
        [trained-weights] trainierte Gewichte
        [triangles] Dreiecke
        [usable-share] nutzbarer Anteil
        [users] Nutzer
        [usual-share] üblicher Anteil
        [vocabulary] Vokabular
        [voxels] Voxel
        [waiting-rows] wartende Zeilen
        [watts] Watt
        [weights] Gewichte
        [weights-in-layers] Gewichte in Schichten
        [weights-of-the-adapters] Gewichte der Adapter
        [weights-once-a-pass] Gewichte je Durchlauf
        [weights-beside-the-cards] Gewichte neben den Karten
        [micro-batches] Mikro-Batches
        [PCIe] PCIe
        [weights-passed] durchlaufene Gewichte
        [weights-read] gelesene Gewichte
        [width] Breite
        [with-a-mip-chain] mit Mip-Kette
        [years] Jahre
       *[other] { "" }
    }
