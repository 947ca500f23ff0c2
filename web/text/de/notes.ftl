device-note =
    { $note ->
        [assumes-graphics-memory] Angenommen ist, dass der Grafikspeicher in Firmware oder Treiber auf den größten Wert gestellt ist; ab Werk ist es weniger.
        [n-96-gb-share] Bei 96 GB folgt der Speicheranteil den benachbarten Größen; ein Log wurde nicht gefunden.
        [version-16-gb] Die Version mit 16 GB hat 153 GB/s, die größeren 170.
        [clock-150-w] Takt der 150-W-Version; Notebooks mit weniger Leistung lesen Prompts langsamer.
        [clock-version-most] Takt der Version mit der höchsten Leistung; Notebooks mit weniger lesen Prompts langsamer.
        [laptops-power-limit] Das Power-Limit eines Notebooks (45 bis 80 W) ist nicht eingerechnet: Prompts werden möglicherweise 20 bis 50 % langsamer gelesen als angegeben, Antworten leiden kaum.
        [laptops-power-limit-45] Das Power-Limit eines Notebooks (45 bis 80 W) ist nicht eingerechnet: Prompts werden möglicherweise 20 bis 50 % langsamer gelesen als angegeben, Antworten leiden kaum. NVIDIA nennt für die Plattform eine Bandbreite; sie wird auch für diesen kleineren Chip angenommen.
        [one-reading-nvidias] In einer Fassung führt NVIDIAs Seite stattdessen einen Desktop-Chip mit 5.120 Kernen und 64 GB auf.
        [laptops-power-limit-45-80] Das Power-Limit eines Notebooks (45 bis 80 W) ist nicht eingerechnet: Prompts werden möglicherweise 20 bis 50 % langsamer gelesen als angegeben, Antworten leiden kaum. Ob es 64 GB mit diesem Chip gibt, ist nicht bestätigt.
        [laptops-power-limit-45-80-w] Das Power-Limit eines Notebooks (45 bis 80 W) ist nicht eingerechnet: Prompts werden möglicherweise 20 bis 50 % langsamer gelesen als angegeben, Antworten leiden kaum. Speicher und Chip sind angenommen: Die Optionen von HP lagen nicht vor.
        [laptops-power-limit-45-80-w-figures] Das Power-Limit eines Notebooks (45 bis 80 W) ist nicht eingerechnet: Prompts werden möglicherweise 20 bis 50 % langsamer gelesen als angegeben, Antworten leiden kaum. Welcher Chip verbaut ist, war nicht zu sehen; angenommen ist der größere.
        [sold-other-makers] Nur von anderen Herstellern verkauft; eine Messung hat noch niemand veröffentlicht.
        [graphics-part-only] Nur der Grafikteil: 252 GB gestapelter Speicher. Weitere 496 GB gehören zum Prozessor, mit 396 GB/s.
       *[other] { "" }
    }
package-note =
    { $note ->
        [pypi-has-no] PyPI hat kein Wheel für Windows Arm64. Für CUDA dort: pip install torch==2.14.0+cu134 --index-url https://pypi.nvidia.com/nvtorch_oot. Unter Windows x86-64 kommt der CUDA-Build von https://download.pytorch.org/whl.
        [cuda-windows-arm64] Für CUDA unter Windows Arm64 gibt es Version 0.29.0 auf https://pypi.nvidia.com/nvtorch_oot.
        [cuda-windows-arm64-stands] Für CUDA unter Windows Arm64 gibt es das nur auf https://pypi.nvidia.com/nvtorch_oot.
        [wheel-every-platform] Das plattformunabhängige Wheel enthält keine kompilierten CUDA-Kernel; die sind nur in dem für Linux x86-64.
        [whether-linux-aarch64] Ob das Wheel für Linux aarch64 eine GPU nutzt, wurde nicht geprüft: als CPU gezählt.
        [cuda-comes-through] CUDA kommt über die Plug-ins jax-cuda, die es für Linux gibt.
        [no-cuda-jax] JAX mit CUDA läuft unter Windows nicht nativ: WSL2 verwenden.
        [apple-gpus] Für Apple-GPUs.
        [needs-mlx-run] Braucht mlx.
        [fork-for-windows] Kein Windows-Build vom Projekt selbst: WSL2 oder Docker verwenden. Der Fork SystemPanic/vllm-windows bietet native Wheels für x64 und seit Oktober 2026 als Beta für RTX Spark (Python 3.14, CUDA 13.4).
        [linux-only-use] Nur Linux: WSL2 oder Docker verwenden.
        [linux-only-newer] Nur Linux. Neuere Versionen heißen sglang-kernel.
        [source-only-cpu] Nur Quelltext; ob CPU oder CUDA, entscheidet sich beim Bauen. Die offiziellen llama.cpp-Binärdateien enthalten eine für CUDA unter Windows Arm64.
        [pypi-holds-shim] Auf PyPI liegt nur ein Shim, der von pypi.nvidia.com lädt. Nativ für Windows Arm64 ist stattdessen TensorRT-RTX 1.6.
        [no-native-windows] Kein nativer Windows-Build; läuft in WSL2.
        [sdk-1-6] Das SDK 1.6 unterstützt Windows on Arm; die Namen der Wheels wurden nicht geprüft.
        [linux-aarch64-needs] Das Wheel für Linux aarch64 braucht glibc 2.34 oder neuer; unter Windows Arm64 lässt sich der TensorRT-RTX-Provider ab CUDA 13.4 bauen.
        [whether-linux-aarch64-wheel] Ob das Wheel für Linux aarch64 CUDA enthält, wurde nicht geprüft.
        [needs-ctranslate2-which] Braucht ctranslate2, für das es kein Wheel für Windows Arm64 gibt.
        [compiles-its-cuda] Kompiliert seine CUDA-Kernel bei der ersten Verwendung: braucht nvcc und einen Compiler.
        [needs-triton-cuda] Braucht triton und CUDA-Kernel.
        [source-only-pypi] Auf PyPI nur Quelltext; das Bauen erfordert nvcc. Unterstützung für sm_121 wurde nicht geprüft. Der übliche Ausweg ist PyTorchs eigene scaled_dot_product_attention.
        [compiles-run-time] Kompiliert zur Laufzeit; Unterstützung für sm_121 wurde nicht geprüft.
        [compiles-run-time-some] Kompiliert zur Laufzeit; für sm_121 fehlen einige vorgefertigte Kernel.
        [one-few-cuda] Eines der wenigen CUDA-Wheels für Windows Arm64: für CUDA 13.4 und sm_121 gebaut, ab 0.50.1.
        [windows-use-triton] Unter Windows triton-windows verwenden, das ab 3.8.0.post28 ein Arm64-Wheel hat.
        [source-only-needs] Nur Quelltext: braucht nvcc.
        [binary-part-linux] Den Binärteil gibt es nur für Linux, den PyTorch-Teil nur als Quelltext.
        [installed-source] Wird aus dem Quelltext installiert.
        [needs-triton] Braucht triton.
        [libraries-inside-were] Die enthaltenen Bibliotheken wurden nicht untersucht.
        [windows-arm64-0] Windows Arm64 ab 0.67; das CUDA-Ziel wurde dort nicht geprüft.
        [windows-arm64-13] Windows Arm64 ab 13.4.1.
        [windows-arm64-1] Windows Arm64 ab 1.2.1, für CUDA 13 und Python 3.11 oder neuer.
        [bundle-over-cuda] Ein Bündel über cuda-bindings.
        [rtx-spark-nvml] Auf RTX Spark meldet NVML nur den dedizierten Pool.
        [no-windows-arm64] Kein Windows Arm64 für CUDA 12: Der native Stack beginnt mit CUDA 13.4.
        [windows-arm64-wheel] Ein Wheel für Windows Arm64 ist in den Notizen zu cuda-pathfinder 1.9.1 erwähnt; die Version wurde nicht geprüft.
        [linux-only] Nur Linux.
        [rapids-linux-wsl2] RAPIDS gibt es für Linux und WSL2.
        [windows-could-be] Für Windows ließ die gelesene Lock-Datei keine Aussage zu.
        [needs-pyarrow-which] Braucht pyarrow, für das es kein Wheel für Windows Arm64 gibt.
        [has-heavy-compiled] Hat umfangreiche kompilierte Abhängigkeiten.
        [optional-torch-scatter] Das optionale torch-scatter gibt es nur als Quelltext.
        [usually-built-source] Wird meist aus dem Quelltext gebaut.
        [native-windows-arm64] Eine native CUDA-Installation für Windows Arm64 wurde am 4. September 2026 aufgenommen; die Version wurde nicht geprüft.
        [without-datasets-pandas] Ohne dieses Paket funktionieren datasets und Parquet in pandas unter Windows Arm64 nicht nativ.
        [its-compiled-part] Der kompilierte Teil, polars-runtime-32, hat ein Wheel für Windows Arm64.
        [windows-arm64-after] Windows Arm64 nach 0.2.0.
        [n-0-7-0] 0.7.0 hatte kein Wheel für Windows Arm64.
        [its-dependency-blis] Für die Abhängigkeit blis gibt es kein Wheel für Windows Arm64, die Installation kompiliert also trotzdem.
        [only-very-old] Nur eine sehr alte Version wurde geprüft: die aktuelle nachsehen.
        [windows-arm-progress] Windows on Arm ist in Arbeit, nur CPU.
        [newest-windows-arm64] Die neueste Version mit Wheel für Windows Arm64 ist 1.28.2.
        [without-many-client] Ohne dieses Paket lassen sich viele Client-Bibliotheken nicht nativ installieren.
        [unix-only-design] Bauartbedingt nur Unix.
        [abandoned-x86-only] Aufgegeben; nur x86.
        [intels-library-x86] Intels Bibliothek, nur x86.
        [lock-read-may] Die gelesene Lock-Datei hat möglicherweise andere Plattformen ausgelassen.
        [x86-product] Ein x86-Produkt.
        [newest-linux-aarch64] Die neueste Version mit Wheel für Linux aarch64 ist 12.0.3.
        [needs-numba-soxr] Braucht numba und soxr; für soxr gibt es kein Wheel für Windows Arm64.
       *[other] { "" }
    }
