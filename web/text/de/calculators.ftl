group-of-fields =
    { $name ->
        [agent] Aufgabe eines Agenten
        [work-a] Aufgabe 1
        [work-b] Aufgabe 2
        [work-c] Aufgabe 3
        [work-d] Aufgabe 4
        [prices] Preise
        [other-machine] Zweites Gerät
       *[other] Annahmen
    }
option-name-gb = { $option } GB
option-name-machine-i-describe = Selbst beschriebenes Gerät
option-name-model-i-describe = Selbst beschriebenes Modell
word-video-timeline = eine Video-Timeline
word-3d-scene = eine 3D-Szene
word-windows = Windows
word-linux = Linux
word-macos = macOS
word-full-fine-tuning = Vollständiges Fine-Tuning
word-lora-16-bits = LoRA, 16 Bit
word-qlora-4-bits = QLoRA, 4 Bit
word-queries-and-values = Queries und Values
word-all-attention = gesamte Attention
word-all-matrices-layers = alle Matrizen der Schichten
word-adamw = AdamW
word-adamw-8-bit = AdamW mit 8 Bit
word-adamw-8-bit-paged = AdamW mit 8 Bit, ausgelagert
word-adafactor = Adafactor
word-sgd = SGD
word-mixed-16-bits = gemischt: 16 Bit, Schritte mit 32
word-16-bits = 16 Bit
word-32-bits = 32 Bit
word-inputs-layers-kept = Eingaben der Schichten behalten
word-inputs-layers-in = Eingaben der Schichten im Arbeitsspeicher
word-everything-kept = alles behalten
figure-wrong-text = { $field }: Erlaubt ist eine Zahl von { $min } bis { $max }.
parts-summary-separator = ,{ " " }
parts-summary-text = { $name } { $size }
parts-summary-needed-which-usable = Benötigt: { $needed }, davon { $join }. Nutzbar sind { $budget }.
