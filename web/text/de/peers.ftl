peers-title = Genauigkeit: Rooftop und andere Rechner – Rooftop
peers-description = Rooftops Fehler bei Token pro Sekunde und Speicher, neben dem Fehler der veröffentlichten Regeln anderer Rechner an denselben Messpunkten.
peers-heading = Wie genau ist es?
peers-in-short = Bei einem Nutzer auf einer GPU oder einem Chip weicht die Hälfte von Rooftops Vorhersagen höchstens { $median } vom gemessenen Tempo ab, neun von zehn höchstens { $most }. Auf einem Gerät ohne eigene Messungen weicht die Hälfte höchstens { $unseen } ab.
peers-same-points = Jeder Rechner wird zu denselben Messpunkten gefragt, mit Bandbreite, Parameterzahl und Dateigröße aus unserem Katalog. Jede Regel ist der Dokumentation des Rechners entnommen; wo sie einen Punkt nicht abdeckt, wird er nicht gefragt. Rooftops Fehler in einer Zeile gilt für genau die Punkte dieser Zeile.
peers-left-out = Rooftops Koeffizienten sind an diese Sammlung angepasst. Die Fehler hier stammen deshalb aus Anpassungen, die den Punkt nicht kannten: ohne jeden Lauf dieses Modells auf diesem Gerät oder, in der letzten Spalte, ohne jeden Lauf auf diesem Gerät. Die Regeln haben keine Anpassung, bei ihnen wird nichts ausgelassen.
peers-formulas-only = Verglichen werden nur Formeln. Manche dieser Werkzeuge zeigen eine gemessene Geschwindigkeit, wo sie eine haben, oder passen eine Regel auf nicht dokumentierte Weise an; beides zählt hier weder für noch gegen sie.
peers-speed-caption = Token pro Sekunde, ein Nutzer, eine GPU oder ein Chip: Fehler der Vorhersage
peers-memory-caption = Speicher eines ganzen Laufs: Fehler der Vorhersage
peers-memory-points = Die Punkte sind Läufe von llama.cpp, deren Log jeden Puffer nennt, mit einer Sequenz und 16-Bit-Cache. Solche Logs sind selten, und viele stammen von hybriden Modellen mit langem Kontext. Rooftops Speicherformeln folgen dem Quelltext von llama.cpp; an diese Logs ist nichts angepasst, sie lagen beim Schreiben der Formeln aber vor.
peers-calculator = Rechner
peers-points = Punkte
peers-median = Sein Median des Fehlers
peers-most = 90 % seiner Fehler innerhalb
peers-our-median = Rooftops Median
peers-our-most = 90 % bei Rooftop innerhalb
peers-our-median-unseen = Rooftops Median, Gerät nie gesehen
typical-error = Fehler: meist { $median }
peers-rules-heading = Die Regeln, wie dokumentiert
peers-reads-file = Token pro Sekunde = { $share } × Bandbreite ÷ Größe des Modells.
peers-reads-active = Token pro Sekunde = { $share } × Bandbreite ÷ aktive Gewichte.
peers-reads-active-and-cache = Token pro Sekunde = { $share } × Bandbreite ÷ (aktive Gewichte + KV-Cache).
peers-needs-with-cache = Speicher = { $factor } × (Gewichte + KV-Cache) + { $fixed } GB; der Cache so, als behielte jede Schicht jedes Token.
peers-needs-weights = Speicher = { $factor } × Gewichte; der Faktor schließt den Cache ein.
peers-bytes = Byte pro Parameter: { $list }. Nach anderen Formaten wird nicht gefragt.
peers-file-sizes = Er bekommt die Größe der Datei.
peers-dense-only = Nur zu dichten Modellen gefragt: Zu Mixture-of-Experts sagt die Dokumentation nicht genug.
peers-backends-only = Nur zu { $list } gefragt, wofür sie einzelne Werte nennt.
peers-context = Mal einem Faktor für den Kontext: 1 bei { $at } Token, { $slope } weniger mit jeder Verdopplung, nie unter { $least } oder über { $most }.
peers-read-on = gelesen am { $date }
peers-again-heading = Selbst nachrechnen
peers-again = Daten vom { $version }. Die Regeln stehen in data/peers.toml, die Punkte in data/measurements/. In einem Checkout des Projekts schreiben diese Befehle beide Tabellen neu:
peers-all-tables = Alle Fehlertabellen: nach Modellart, nach Kontext, für Prompts und mehrere Nutzer
