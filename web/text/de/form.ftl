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
        [budget] Budget
        [computer] Computer für eine Karte
        [ask-cuda] CUDA-Code?
        [ask-tuning] Fine-Tuning?
        [ask-portable] Mobil?
        [ask-os] Betriebssystem?
        [size] Modelle welcher Größe?
        [task] Für
        [speed] Mindestens, Token pro Sekunde
        [context] Kontext, Token
        [users] Nutzer gleichzeitig
        [runtime] Runtime
        [os] Betriebssystem
        [cache] Typ des KV-Cache
        [gpu-mib] GPU-Speicher laut System (MiB), falls abweichend
        [gpus] Anzahl der GPUs
        [linked] Anzahl verbundener Geräte
        [ram] Arbeitsspeicher
        [host] Prozessor und Speicherart
        [prompt] Prompt, Token
        [target] Wo es laufen soll
        [python] Python-Version
        [backend] Backend
        [gpu-share] Anteil des GPU-Speichers für den Server
        [power-w] Power-Limit, Watt
        [file-size] Größe Ihrer Datei, GB
        [draft] Geratene Token je Prüfung
        [acceptance] Anteil angenommener Token
        [text] Art des Textes
        [slots] Anfragen, die sich den Kontext teilen
        [images] Bilder
        [link] Verbindung zwischen Karten oder Geräten
        [split] Aufteilung auf die Karten
       *[other] { "" }
    }
question-label = Ihre Frage
will = Läuft
at = in
run-on = auf
with = mit
and = und
setting-name =
    { $id ->
        [cuda] CUDA
        [rocm] ROCm
        [vulkan] Vulkan
        [metal] Metal
        [sycl] SYCL
        [opencl] OpenCL
        [mlx] MLX
        [openvino] OpenVINO
        [cpu] CPU
        [chat] Chat
        [code] Code
        [copying] Überwiegend aus dem Prompt übernommen
        [without-images] Nur Text
        [with-images] Bildteil geladen
        [layer] Nach Schichten
        [tensor] Tensorparallel
        [pcie-3] PCIe 3.0 × 16
        [pcie-4] PCIe 4.0 × 16
        [pcie-5] PCIe 5.0 × 16
        [nvlink-bridge] NVLink-Brücke
        [nvlink] NVLink-Switch
        [xgmi] Infinity-Fabric-Brücke
        [thunderbolt] Thunderbolt
        [thunderbolt-rdma] Thunderbolt 5 mit RDMA
        [ethernet-1] Ethernet, 1 Gbit/s
        [ethernet-10] Ethernet, 10 Gbit/s
        [ethernet-25] Ethernet, 25 Gbit/s
        [rdma-25] RDMA, 25 Gbit/s
        [rdma-200] RDMA, 200 Gbit/s
       *[other] { "" }
    }
usual-setting = Wie hier üblich
and-ram = plus
of-ram = RAM
of-context-for = Token Kontext für
tokens = Token
gpu-vendor-nvidia = NVIDIA
gpu-vendor-apple = Apple
gpu-vendor-amd = AMD
gpu-vendor-intel = Intel
gpu-vendor-qualcomm = Qualcomm
gpu-vendor-none = Ohne GPU
more-text = Mehr: { $os }, { $cache-type }-Cache, Prompt mit { $prompt-tokens } Token
more-several-text = Mehr: { $gpus } GPUs, { $os }, { $cache-type }-Cache, Prompt mit { $prompt-tokens } Token
find = Gerät oder Modell suchen
describe = Nicht im Katalog? Selbst beschreiben
open-file = Modelldatei vorhanden? Hier öffnen
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
found-nothing = Nichts gefunden für { $asked }. Verzeichnet sind Geräte mit dokumentiertem Speicher und Modelle, die Text erzeugen.
found-some = { $count } gefunden.

find-hint = RTX 4090 vs. RTX 5090, Qwen3.6 27B auf M4 Max 64 …
compare-named = { $names } vergleichen
add-named = { $names } hinzufügen
add-machines-hint = RTX 4090, 2x 3090, M4 Max 64 …
add-models-hint = gpt-oss 120B, Qwen3.6 27B …

machines-of = { $maker }: { $kind }

machine-of-size = { $name }, { $memory }

machine-with-ram = { $name }, { $memory } RAM

several-machines = { $count } × { $name }

older = { $count } ältere anzeigen

closest = Kein genauer Treffer. Am ähnlichsten:

formats-usual = 4 bis 8 Bit: nahe am Original

formats-original = 16 Bit: Qualität des Originals

formats-small = Unter 4 Bit: merklich schlechter
