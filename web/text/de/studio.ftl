studio-title = Speicher für Video-Timelines und 3D-Szenen – Rooftop
studio-description = Was eine 8K-Timeline oder eine 3D-Szene an Speicher belegt, Posten für Posten, und ob sie auf eine Karte oder in gemeinsamen Speicher passt. Jede Annahme lässt sich ändern.
studio-prose-does-timeline-or = Passt die Timeline oder die Szene?
studio-prose-what-is-computed = Das ist reine Rechnung: Pixel, Kanäle und Bits, Dreiecke und Voxel. Sie zeigt, was unter den Annahmen im Formular gleichzeitig zu halten ist, nicht wie schnell etwas läuft; Programme halten mehr oder weniger davon, und wer Texturen oder Kacheln streamt, hält viel weniger.
studio-prose-examples = Ein 8K-Bild in halber Gleitkommagenauigkeit mit Alpha hat 270 MB, fünf Sekunden fertiger Bilder bei 24 pro Sekunde also 32 GB: Caches füllen den Speicher, nicht das Decodieren. In einer Szene sind es Texturen und die Raytracing-Struktur.
studio-prose-ray-tracing = Für die Raytracing-Struktur belegte ein AMD-Treiber bei einer Szene 57 Byte je Dreieck; Intels Treiber 45, NVIDIAs 19 bis 27.
studio-prose-unified-memory = Was die GPU von gemeinsamem Speicher nutzen darf, folgt den Regeln auf der Methodenseite.
studio-place-text = { $device }, { $memory } GB
studio-name-decoded-frames = Decodierte Bilder
studio-name-cached-frames = Gepufferte Bilder
studio-name-denoising = Entrauschen
studio-name-effects = Effekte
studio-name-display = Anzeige
studio-name-textures = Texturen
studio-name-geometry = Geometrie
studio-name-ray-structure = Raytracing-Struktur
studio-name-instances = Instanzen
studio-name-volumes = Volumen
studio-name-render-passes = Render-Passes
studio-name-denoiser = Entrauscher
studio-name-program-and-driver = Programm und Treiber
studio-timeline-needs = So viel braucht die Timeline gleichzeitig unter den Annahmen oben.
studio-scene-needs = So viel braucht die Szene gleichzeitig unter den Annahmen oben.
studio-fits-nowhere = Das ist mehr, als ein hier aufgeführtes Gerät hat.
studio-smallest = Das kleinste aufgeführte Gerät, auf das es passt: { $machine }.
studio-together = Zusammen
studio-frame = Ein Bild
studio-frame-formula = Breite × Höhe × Kanäle × Bits ÷ 8
studio-fits = passt, { $free } frei
studio-too-large = passt nicht, { $missing } zu viel
studio-term = Posten
studio-size = Größe
studio-how = Formel
studio-machine = Gerät
studio-usable = Für die GPU nutzbar
studio-fit = Passt
studio-lead = { $total }.
studio-what-it-takes = Was es braucht
studio-where-it-fits = Wo es passt
studio-formula =
    { $part ->
        [program] Programm, Treiber und Anzeige
        [decoded] Streams × Bilder im Voraus × Bild
        [cached] gepufferte Sekunden × Bilder pro Sekunde × Bild
        [denoising] Streams × (2 × Radius + 1) × Bild
        [effects] Ergebnisse von Effekten × Bild
        [display] 3 Bilder auf dem Weg zum Bildschirm
        [textures] Texturen × Kantenlänge² × Kanäle × Bits ÷ 8 × 4⁄3 mit Mip-Kette ÷ Kompression
        [geometry] Dreiecke × 4^Unterteilung × Bytes
        [structure] Dreiecke × 4^Unterteilung × Bytes
        [instances] Instanzen × Bytes
        [volumes] Voxel × Bytes
        [passes] Passes × Breite × Höhe × 16 Bytes
        [denoiser] 8 × Breite × Höhe × 16 Bytes
       *[other] { "" }
    }
