slider-label = { $label }, Schieberegler
number-wrong-text = { $label }: Erlaubt ist eine ganze Zahl von 1 bis { $max }, etwa 8192 oder 8K.
label =
    { $field ->
        [model] Modell
        [quant] Quantisierung
        [device] Gerät
        [memory] Speicher
        [memory-1] Speicher
        [memory-2] Speicher
        [memory-3] Speicher
        [memory-4] Speicher
        [add-machine] Gerät hinzufügen
        [add-model] Modell hinzufügen
        [other-model] Anderes Modell
        [budget] Budget
        [ask-cuda] CUDA-Code?
        [ask-tuning] Fine-Tuning?
        [ask-portable] Mobil?
        [ask-os] Betriebssystem?
        [size] Modelle welcher Größe?
        [other-machine] Anderes Gerät
        [task] Für
        [speed] Mindestens, Token pro Sekunde
        [context] Kontext, Token
        [users] Nutzer gleichzeitig
        [runtime] Runtime
        [os] Betriebssystem
        [cache] Typ des KV-Cache
        [gpu-mib] Nutzbarer Speicher, MiB: was das Gerät meldet
        [gpus] Gleiche Karten oder Chips
        [linked] Gleiche Geräte, verbunden
        [ram] Arbeitsspeicher
        [host] Prozessor und Speicherart
        [prompt] Prompt, Token
        [target] Wo es laufen soll
       *[other] { "" }
    }
question-label = Ihre Frage
will = Läuft
at = in
run-on = auf
with = mit
and = und
of-context-for = Token Kontext für
tokens = Token
gpu-vendor-nvidia = NVIDIA
gpu-vendor-apple = Apple
gpu-vendor-amd = AMD
gpu-vendor-intel = Intel
gpu-vendor-qualcomm = Qualcomm
gpu-vendor-none = Ohne GPU
more-text = Mehr: { $os }, { $cache-type }-Cache, Prompt mit { $prompt-tokens } Token
find = Gerät oder Modell suchen
describe = Nicht im Katalog? Selbst beschreiben
problems-intro = Diese Adresse war nicht ganz lesbar. Für den Rest gilt der nächstliegende oder der voreingestellte Wert:
people-in =
    { $users ->
        [one] Person in
       *[other] Personen in
    }
people =
    { $users ->
        [one] Person
       *[other] Personen
    }
found-nothing = Nichts gefunden für { $asked }.
found-some = { $count } gefunden.
