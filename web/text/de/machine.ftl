machine-title = Mein Gerät: erkennen, messen, kalibrieren
machine-description = Welches Gerät Ihr Browser nennt, wie schnell sein Speicher liest, und Schätzungen, die mit Ihren eigenen Geschwindigkeiten kalibriert sind. Alles bleibt in Ihrem Browser.
machine-lead = Gerät erkennen, Speicherbandbreite messen, eigene Geschwindigkeiten eingeben: Die Schätzungen für dieses Gerät richten sich dann danach. Alles bleibt in diesem Browser.
machine-no-script = Diese Seite braucht JavaScript: Sie fragt Ihren Browser nach dem Gerät.
machine-which = Welches Gerät ist das?
machine-look = Diesen Browser fragen
machine-seen = Dieser Browser nennt die GPU „{ $name }“. Es kann eines dieser Geräte sein; Teile für Laptops und Desktops heißen oft gleich:
machine-unseen = Dieser Browser sagt nicht, welche GPU er benutzt. Wählen Sie das Gerät unten.
machine-unknown-gpu = Dieser Browser nennt die GPU „{ $name }“; kein Gerät im Katalog passt dazu. Wählen Sie unten eines.
machine-bandwidth = Speicherbandbreite
machine-published = Veröffentlicht für { $device }: { $gb } GB/s.
machine-measured-label = Auf Ihrem gemessen, GB/s
machine-measured = { $gb } GB/s sind { $percent } % des veröffentlichten Werts. Das Erzeugen wartet auf den Speicher, also folgt die Geschwindigkeit ihm.
machine-with-bandwidth = Mit dieser Bandbreite schätzen
machine-calibrated =
    { $runs ->
        [one] Ihr Lauf war { $ratio }-mal so schnell wie vorhergesagt. Damit lautet die Antwort auf diese Frage { $after } statt { $before } Token pro Sekunde.
       *[other] Ihre { $runs } Läufe hier waren { $ratio }-mal so schnell wie vorhergesagt. Damit lautet die Antwort auf diese Frage { $after } statt { $before } Token pro Sekunde.
    }
machine-own-speeds = Ihre eigenen Geschwindigkeiten
machine-own-speeds-lead = Geben Sie ein, wie viele Token pro Sekunde ein Modell auf diesem Gerät erzeugt hat, mit kurzem Prompt und einer Person. Jeder Lauf verschiebt die Schätzungen für dieses Gerät und Programm und verengt ihre Spanne.
machine-speed-label = Token pro Sekunde
machine-add = Lauf hinzufügen
machine-not-a-speed = Geben Sie eine Zahl größer als null ein.
machine-not-predicted = Für dieses Modell in { $runtime } gibt es auf diesem Gerät keine Vorhersage, also nichts zum Vergleichen. Wählen Sie ein Modell, das passt, oder ein anderes Programm.
machine-above-bandwidth = Die Speicherbandbreite dieses Geräts erlaubt höchstens { $bound } Token pro Sekunde. Prüfen Sie Modell, Quantisierung und ob spekulatives Decoding eingeschaltet war.
machine-too-many = { $most } Läufe werden aufbewahrt. Entfernen Sie zuerst einen.
machine-run = { $day }, { $device }: { $model } in { $runtime }, { $speed } Token pro Sekunde, das { $ratio }-Fache der Vorhersage
machine-remove = Entfernen: { $run }
machine-export = Diese Läufe als CSV speichern
machine-ask-with-runs = Mit Ihren Läufen schätzen
measure-heading = Bandbreite messen
measure-lead = Auf Knopfdruck liest die GPU einige Sekunden lang Speicherblöcke, so wie sie die Gewichte eines Modells liest. Das Ergebnis kommt in das Feld oben. Schließen Sie vorher andere Programme, die die GPU benutzen.
measure-start = Messen
measure-stop = Anhalten
measure-running = { "{size}" } MiB werden gelesen …
measure-done = Fertig. Die gemessene Bandbreite steht im Feld oben.
measure-stopped = Angehalten. Nichts wurde geändert.
measure-failed = Die GPU hat die Messung verweigert. Schließen Sie andere Programme, die sie benutzen, und versuchen Sie es noch einmal.
measure-without = Dieser Browser hat kein WebGPU, das zum Messen nötig ist. Ein aktueller Chrome, Edge, Safari oder Firefox hat es; oder tragen Sie ein, was ein anderes Werkzeug gemessen hat.
