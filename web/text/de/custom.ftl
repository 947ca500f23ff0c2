custom-title = Eigenes Gerät oder Modell – Rooftop
custom-description = Ein Gerät durch Speicher, Bandbreite und Chipfamilie beschreiben oder ein Modell durch Größe und Aufbau: Speicherbedarf, Geschwindigkeit mit Spanne und ein Link, der die Beschreibung auf jede andere Seite mitnimmt.
custom-prose-not-in-catalogue = Nicht im Katalog? Selbst beschreiben
custom-prose-machine = Ein Gerät wird beschrieben durch seinen Speicher, den Anteil, den die GPU adressieren darf, die veröffentlichte Bandbreite und die FP32-Rate der Shader-Einheiten: 2 × Lanes × Takt. Wie viel davon erreicht wird, folgt aus der Familie, also aus den gemessenen Geräten derselben Chiparchitektur. Am besten mit dem ähnlichsten Gerät beginnen, dann „Selbst beschriebenes Gerät“ wählen und ändern, was abweicht.
custom-prose-model = Ein Modell wird beschrieben durch die Parameterzahl und den Aufbau laut Konfigurationsdatei: num_hidden_layers, hidden_size, num_attention_heads, num_key_value_heads, head_dim, vocab_size. Was übrig bleibt, ist der Feedforward-Teil. Bei einem Mixture-of-Experts-Modell sind die aktiven Parameter jene, die ein Token durchläuft, ohne das Eingabe-Embedding. Sofern die letzten Felder nichts anderes sagen, wird volle Attention in jeder Schicht angenommen; gleitende Fenster, latente Attention und rekurrente Schichten brauchen weniger Cache.
custom-prose-not-measured = Von dieser Beschreibung wurde nichts gemessen. Die Spanne ist die von Geräten, die beim Fit ausgelassen wurden. Die Beschreibung steht in der Adresse: Ein Link enthält sie ganz; gesendet oder gespeichert wird nichts.
custom-family-text = wie { $device } ({ $id })
custom-report-text = Diese Zahlen widersprechen sich.
custom-contradiction-text = { $label }{ $rest }
custom-numbers-not-measured = nicht gemessen
custom-numbers-numbers = Die Zahlen
custom-numbers-what = Angabe
custom-numbers-caption = Vorhersage, mit der Spanne von vier aus fünf Fällen
custom-numbers-memory-needed = Benötigter Speicher
custom-numbers-memory-that-may = Nutzbarer Speicher
custom-numbers-writes-tokens-second = Erzeugt, Token pro Sekunde
custom-numbers-speed = { $speed } ({ $range })
custom-numbers-bandwidth-alone-would = Die Bandbreite allein würde erlauben
custom-numbers-reads-prompt-tokens = Liest den Prompt, Token pro Sekunde
custom-numbers-ranged = { $mid } ({ $range })
custom-numbers-first-word-after = Erstes Wort nach
custom-numbers-longest-context-that = Größter Kontext, der passt, Token
custom-numbers-none = keiner
custom-notes-machine = Nicht gemessen: Das Gerät ist wie beschrieben; die Geschwindigkeit ist die seiner Familie, mit der Spanne von Geräten, die beim Fit ausgelassen wurden.
custom-notes-model = Nicht gemessen: Das Modell ist wie beschrieben, mit einem Gated-Feedforward-Teil.
custom-links-ask-estimator = Schätzung ansehen
custom-links-text = ?{ $to-query }
custom-links-what-runs-on = Was läuft darauf?
custom-links-runs-machine = runs/?device={ $device }
custom-links-compare-machine = Gerät vergleichen
custom-links-compare-machines-models = compare/?machines={ $device },{ $rival }&models={ $of-model }
custom-links-what-does-model = Was braucht das Modell?
custom-links-needs-model = needs/?model={ $of-model }
custom-links-compare-machines-with = Geräte mit dem Modell vergleichen
custom-links-compare-models = compare/?models={ $of-model }
