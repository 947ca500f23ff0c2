time-heading = Wofür die Zeit gebraucht wird
time-part-text =
    { $key ->
        [weights] Gewichte lesen
        [cache] Cache lesen
        [compute] Rechnen
        [overhead] Schichten starten, Sampling
       *[other] { "" }
    }
share-of-time-text = { $millis } ms, { $all } %
time-summary-text = Ein Token braucht { $total } ms: Gewichte lesen { $weights }, Cache lesen { $cache }, Rechnen { $compute }, Starten und Sampling { $overhead }.
curve-heading = Geschwindigkeit über dem Kontext
curve-title-text = { $model } in { $quantization } auf { $device }: Geschwindigkeit über dem Kontext
curve-summary-there-is-no = Es gibt keine Kurve: Das Modell passt nicht.
curve-summary-text = { $fast } Token pro Sekunde nach { $fixed } Token und { $slow } nach { $to }. Das Band soll vier von fünf Ergebnissen enthalten; die Kurve endet, wo der Speicher endet.
point-row-text = { $depth } (gemessen, { $runtime })
movable-heading = Die Roofline zum Verschieben
movable-intro-axes = Waagerecht steht, wie viele Operationen auf jedes gelesene Byte kommen, senkrecht, wie viele pro Sekunde. Links vom Knick entscheidet der Speicher: Die Steigung ist seine Bandbreite. Rechts davon entscheidet die Rechenleistung: Das Dach ist, was die Matrixeinheiten erreichen. Die Punkte sind die Vorhersagen für dieses Modell.
movable-intro-points = Das Erzeugen für eine Person steht weit links, am Fuß der Schräge. Mehrere Nutzer teilen sich das Gelesene, ihr Punkt rückt also nach rechts oben; ein langer Prompt steht unter dem Dach. Ein schmaleres Format rückt die Punkte nach rechts: gleich viele Operationen, weniger Bytes.
roofline-form = Gerät und Modell der Roofline
roofline-sentence-at-on-for = { $model } in { $quantization } auf { $device }, für { $users } gleichzeitig
roofline-sentence-not-measured = { $question }: Auf Geräten dieser Art wurde keine Geschwindigkeit gemessen, daher gibt es kein Bild.
roofline-sentence-bandwidth = wartet es auf den Speicher
roofline-sentence-compute = wartet es auf die Rechenleistung
roofline-sentence-overhead = wartet es auf das Starten der Schichten
roofline-sentence-memory = { $question }: Die GPU fasst es nicht, daher gibt es kein Bild.
roofline-sentence-speed = { $question }: { $speed } Token pro Sekunde je Nutzer ({ $range }); die Bandbreite allein würde { $decode-bound } erlauben. Beim Erzeugen { $waits }.
roofline-heading = Roofline
roofline-title-text = { $model } auf { $device }: Roofline
intensity-axis = Operationen je gelesenem Byte
rate-axis = Tera-Operationen pro Sekunde
roofline-columns-work = Arbeit
roofline-columns-operations-for-each = Operationen je Byte
roofline-columns-tera-operations-second = Tera-Operationen pro Sekunde
roofline-summary-separator = ,{ " " }
roofline-summary-reaches = { $done } erreicht { $e12 }
roofline-summary-text = Unter der Schräge bestimmt die Speicherbandbreite ({ $number } GB/s) die Geschwindigkeit, unter dem flachen Teil die Rechenleistung ({ $e12 } Tera-Operationen pro Sekunde, was Matrix-Kernel dieser Familie erreichen). In Tera-Operationen pro Sekunde: { $join }.
speculation-heading = Mit spekulativem Decoding
speculation-intro-text = Ein kleines Modell oder ein Head, den das Modell mitbringt, rät Token; das Modell prüft sie in einem Schritt. Das kann die Bandbreitengrenze überschreiten, soweit sie angenommen werden: oft bei Code, seltener bei Prosa. Jeder weitere geratene Token wird seltener angenommen und kostet Zeit. Am schnellsten { $fastest ->
    [one] ist hier ein Token je Prüfung
   *[other] sind hier { $fastest } Token je Prüfung
}. Je geratenem Token zählen { $cost } eines Schritts für das Lesen des Entwurfsmodells und dazu eine Zeit für Start und Prüfung, angepasst an Läufe mit und ohne Raten.
speculation-columns-guesses = Geratene Token je Prüfung
speculation-columns-guesses-that-are = Angenommen
speculation-columns-tokens-check = Token je Prüfung
speculation-columns-tokens-second = Token pro Sekunde
percent-text = { $share } %
points-summary =
    { $count ->
        [0] { " " }Nicht gemessen: Für dieses Modell in dieser Quantisierung ist auf diesem Gerät keine Geschwindigkeit bekannt.
        [one] { " " }Die Markierung ist eine gemessene Geschwindigkeit.
       *[other] { " " }Die { $count } Markierungen sind gemessene Geschwindigkeiten.
    }
done-decode =
    { $users ->
        [one] Erzeugen, { $users } Nutzer
       *[other] Erzeugen, { $users } Nutzer
    }
done-prefill = Lesen von { $tokens } Token
work-label-decode =
    { $users ->
       *[other] { $users } Nutzer
    }
work-label-prefill = { $tokens } Token
