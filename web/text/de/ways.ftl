### Der Befehl, der das Geschätzte ausführt, unter der Antwort.

ways-heading = Wie starte ich das?

ways-program = Programm

ways-none = Kein Programm des Katalogs führt dieses Format auf diesem Gerät aus.

ways-measure = Messen

ways-check = Ist mein Tempo normal? Mit dieser Schätzung vergleichen

ways-copy = Kopieren

ways-flags = Was die Optionen bedeuten

ways-unsaid = Nicht im Befehl: { $fields }.

flag-since = Seit { $version }.

flag-meaning =
    { $key ->
        [file] Das Modell oder seine Datei; von mehreren Dateien die erste.
        [folder] Der Ordner des Modells oder sein Name auf dem Hub.
        [context-of-all] Kontext, der für alle Anfragen zusammen reserviert wird, Token.
        [context] Längster Kontext jeder Anfrage, Token.
        [slots] Slots: gleichzeitig beantwortete Anfragen, jede mit einem gleichen Anteil des Kontexts.
        [users] Gleichzeitig beantwortete Anfragen.
        [gpu-layers] Schichten auf der GPU, die letzten; die Ausgabeschicht zählt als eine mehr.
        [gpu-share] Anteil der Schichten auf der GPU, von 0 bis 1, oder max.
        [cpu-experts] Schichten, die ersten, deren Experten im Arbeitsspeicher bleiben.
        [flash] Flash Attention, die ohne Tabelle der Scores auskommt: on, off oder auto.
        [flash-variable] Flash Attention, die ohne Tabelle der Scores auskommt; 1 ist an.
        [cache-keys] Typ der Keys im KV-Cache.
        [cache-values] Typ der Values im KV-Cache.
        [cache] Typ der Keys und Values im KV-Cache.
        [cache-with-flash] Typ der Keys und Values im KV-Cache; braucht Flash Attention.
        [split] Wie sich mehrere Karten das Modell teilen: eigene Schichten oder ein Teil jedes Tensors.
        [shares] Anteile der Karten, einer je Karte.
        [linked] Andere Geräte, als Adressen ihrer RPC-Server.
        [prompt] Token des Prompts, der gelesen wird.
        [depth] Token im Kontext vor der Messung.
        [share] Anteil des Speichers jeder GPU, der belegt werden darf.
        [tensor-parallel] Karten, die sich jeden Tensor teilen.
        [pipeline-parallel] Gruppen von Karten mit eigenen Schichten.
       *[other] { "" }
    }

unsaid-field =
    { $field ->
        [context] Kontext
        [users] gleichzeitige Anfragen
        [cache] Typ des KV-Cache
        [cpu-experts] Experten im Arbeitsspeicher
        [gpu-layers] Schichten auf der GPU
        [gpus] Zahl der Karten
        [linked] verbundene Geräte
        [split] Aufteilung nach Tensoren
       *[other] { "" }
    }

ways-window = Im Fenster von LM Studio: { $settings }.

window-setting =
    { $setting ->
        [context] Context Length { $value }
        [layers] GPU Offload { $value } Schichten
        [all-layers] GPU Offload alle Schichten
        [experts] force MoE weights onto CPU für { $value } Schichten
        [requests] Max Concurrent Predictions { $value }
        [cache] K und V Cache Quantization Type { $value }, mit Flash Attention
       *[other] { "" }
    }
