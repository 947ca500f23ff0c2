search-title = Suche – Rooftop
search-description = Ein Gerät, ein Modell oder eine Seite dieser Website finden.
search-heading = Suche
search-label = Gerät, Modell oder Seite
site-search = Website durchsuchen
search-needs-scripts = JavaScript ist ausgeschaltet, dieses Feld kann daher nicht antworten. Alles, was es findet, steht in zwei Listen:
pages-heading = Seiten
nothing-found-hint = Übliche Namen genügen: „4090“, „macbook m4 max“, „qwen 30b“, „strix halo“.
nothing-found-for = Keine Treffer für „{ $asked }“. Verzeichnet sind Geräte mit dokumentiertem Speicher und Modelle, die Text erzeugen, aber keine Embedding-, Sprach- oder Bildmodelle.
more-found = und { $count } weitere: alle ansehen
asked-for =
    { $page ->
        [home] estimate calculator memory vram fit speed tokens second home schätzen schätzung rechner speicher passt geschwindigkeit token sekunde startseite
        [articles] claims fact check rtx spark byteiota 600 900 nvlink first cuda artikel behauptungen faktencheck
        [accuracy] accuracy genauigkeit fehler andere rechner llmfit canitrun
        [method] how formulas equations accuracy errors coefficients roofline report wrong number citations methode wie formeln gleichungen genauigkeit fehler koeffizienten melden falsche zahl zitieren
        [devices] laptops cards gpus hardware computers list geräte notebooks grafikkarten karten rechner liste
        [models] llms language list parameters modelle sprachmodelle liste parameter
        [compare] versus vs difference specifications vergleich vergleichen unterschied technische daten
        [runs] what can my machine run was läuft mein gerät coding Programmieren Chat Agent
        [pairs] popular often asked pairs oft gefragt Modell auf Gerät
        [needs] which machine buy for model hardware welches gerät brauche ich für modell
        [advisor] buy recommendation who should kaufen kaufberatung empfehlung
        [serving] vllm concurrent users team throughput latency agents batch gleichzeitige nutzer durchsatz latenz agenten server
        [cost] price api rent cloud break even routing per million tokens preis kosten mieten miete amortisation
        [energy] watts power battery electricity joules heat watt strom akku energie leistungsaufnahme wärme
        [tuning] fine-tuning lora qlora train training feintuning trainieren
        [audit] cuda arm wheels python packages requirements pakete prüfen
        [studio] video 8k timeline 3d blender resolve render textures vram schnitt texturen szene
        [custom] eigenes gerät modell beschreiben
        [search] suchen
        [kept] gespeichert gemerkt merken
        [embed] einbetten einbinden widget
        [data] herunterladen download csv json
        [changes] neuerungen feed
        [machine] meine gpu erkennen bandbreite messen benchmark kalibrieren eigene geschwindigkeit
        [offline] ohne netz
        [check] normal slow speed tok/s t/s llama-bench llama-server normal langsam tempo ausgabe protokoll
        [open] gguf safetensors hugging face hub config.json datei öffnen
       *[other] { "" }
    }
