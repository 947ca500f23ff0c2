audit-title = Läuft mein CUDA-Code auf Arm? – Rooftop
audit-description = requirements.txt, pyproject.toml, uv.lock, environment.yml oder Dockerfile einfügen: Zu jedem Paket steht, ob es ein Wheel für Windows on Arm mit CUDA, WSL2, DGX Spark, x86-64 und macOS gibt.
audit-prose-does-your-cuda = Läuft mein CUDA-Code dort?
audit-prose-two-platforms = CUDA auf Arm bedeutet zwei Plattformen. Nativ läuft RTX Spark mit Windows on Arm und braucht win_arm64-Wheels; in WSL2 und auf DGX Spark ist es Linux on Arm mit aarch64-Wheels. Gibt es für ein Paket das eine Wheel, fehlt oft das andere.
audit-prose-table = Die Tabelle umfasst { $count } Pakete und nennt die geprüfte Version. Verlangte Versionen werden verglichen, soweit bekannt ist, ab wann es ein Wheel gibt. Was nicht in der Tabelle steht, ist unbekannt, sofern nicht die Lock-Datei selbst Wheels aufführt. Ein vorhandenes Wheel beweist nicht, dass jeder Kernel auf einem Chip läuft: sm_121 ist noch jung.
audit-prose-stays-here = Der Text bleibt in diesem Tab: Er wird nicht gesendet, nicht gespeichert und nicht in die Adresse übernommen.
audit-label = Zeilen aus requirements.txt, pip freeze, pyproject.toml, uv.lock, environment.yml oder Dockerfile einfügen
audit-hint = Bis 2 MB. Der Text bleibt in diesem Tab.
audit-files-label = Oder Dateien auswählen oder hierher ziehen: Sie werden gemeinsam gelesen
audit-remove = { $name } entfernen
target-name-windows-arm64 = RTX Spark, Windows on Arm
target-name-wsl2 = RTX Spark, in WSL2
target-name-dgx-spark = DGX Spark
target-name-linux-x86 = x86-64-Linux mit Grafikkarte
target-name-windows-x86 = x86-64-Windows mit Grafikkarte
target-name-macos = Mac
audit-python-any = Beliebig
verdict-gpu = GPU
verdict-other-index = GPU, anderer Index
verdict-cpu-only = nur CPU
verdict-pure-python = reines Python
verdict-run-time = Kernel zur Laufzeit
verdict-needs-build = selbst bauen
verdict-no-wheel = kein Wheel
verdict-no-cuda = kein CUDA
verdict-other-version = andere Version
verdict-other-python = anderes Python
verdict-not-installed = nicht installiert
verdict-unknown = unbekannt
audit-report-nothing-was-read = Nichts gelesen.
audit-report-too-long = Der Text ist länger als 2 MB. Bitte nur den Teil mit den Paketen einfügen.
audit-report-not-text = Der Text enthält Nullbytes, die in keiner Textdatei vorkommen. Wurde ein Wheel oder ein Archiv eingefügt?
audit-report-nothing = Im Text wurde kein Paket gefunden. Eines pro Zeile genügt, etwa numpy>=2.
texts-this = dieser { $one }
texts-these-files = diesen { $several } Dateien
audit-format-requirements = Liste von Paketen
audit-format-pyproject = Datei pyproject.toml
audit-format-uv-lock = Datei uv.lock
audit-format-conda = Datei environment.yml
audit-format-docker = Datei Dockerfile
audit-named-text = { $requirement } { $asked }
audit-counts-machine = Gerät
audit-counts-installs = Installierbar
audit-counts-cpu-only = Nur CPU
audit-counts-needs-work = Mit Aufwand
audit-counts-unknown = Unbekannt
audit-counts-not-asked-for = Dort nicht verlangt
audit-counts-on-every-machine = Auf jedem Gerät
audit-packages-table-package = Paket
audit-packages-table-wheels-read-for = Geprüfte Version
audit-packages-table-every-package = Alle Pakete
advice-other-index = Vom hier genannten Index installieren.
advice-build = Dort aus dem Quelltext bauen.
advice-wsl2 = Kein natives Wheel: in WSL2 verwenden, dort gibt es eines.
advice-at-least = Version { $version } oder neuer verlangen: Für ältere gibt es dort kein Wheel.
advice-at-most = Version { $version } oder älter verlangen: Für neuere gibt es dort kein Wheel.
advice-other-python = Wheels gibt es für andere Python-Versionen: eine davon verwenden.
advice-check = Unter https://pypi.org/project/{ $package }/#files nachsehen.
advice-replace = Dort darauf verzichten oder es ersetzen.
advice-other-version = Geprüft wurde { $version }, nicht die verlangte Version.
audit-lead-yes = Ja.
audit-lead-perhaps = Vielleicht.
audit-lead-no = So noch nicht.
audit-names-separator = ,{ " " }
todo-heading = Was zu tun ist: { $target }
todo-package = Paket
todo-what = Was es gibt und was zu tun ist
todo-row = { $verdict }. { $advice }
audit-lead-not-asked = Nichts zu installieren.
audit-lead-nothing = Kein Paket gelesen.
audit-all-install =
    { $packages ->
        [one] Das einzige Paket aus { $texts } lässt sich mit einem Wheel installieren: { $target }.
       *[other] Alle { $packages } Pakete aus { $texts } lassen sich mit Wheels installieren: { $target }.
    }
audit-none-required =
    { $packages ->
        [one] Das einzige Paket aus { $texts } wird hier nicht verlangt: { $target }.
       *[other] Keines der { $packages } Pakete aus { $texts } wird hier verlangt: { $target }.
    }
audit-not-all-read =
    { $packages ->
        [one] Das einzige Paket aus { $texts } lässt sich mit einem Wheel installieren ({ $target }), aber nicht alles wurde gelesen: siehe Anmerkungen.
       *[other] { $packages } Pakete aus { $texts } lassen sich mit Wheels installieren ({ $target }), aber nicht alles wurde gelesen: siehe Anmerkungen.
    }
audit-some =
    { $packages ->
        [one] { $target }: Handlungsbedarf beim einzigen Paket aus { $texts }: { $names }.
       *[other] { $target }: Handlungsbedarf bei { $blocking } von { $packages } Paketen aus { $texts }: { $names }.
    }
audit-some-of-many =
    { $packages ->
        [one] { $target }: Handlungsbedarf beim einzigen Paket aus { $texts }: { $names } und { $more } weitere.
       *[other] { $target }: Handlungsbedarf bei { $blocking } von { $packages } Paketen aus { $texts }: { $names } und { $more } weitere.
    }
audit-lists-none = In { $texts } ist selbst kein Paket aufgeführt.
audit-refers = In { $texts } ist selbst kein Paket aufgeführt. Verwiesen wird auf { $to }; bitte ebenfalls hinzufügen.
audit-note-first = Aufgeführt sind die ersten { $shown } von { $all } Paketen; gezählt sind alle.
audit-note-left-out = { $count } Pakete nach den ersten { $most } wurden nicht gelesen.
audit-note-cut = Der Text war zu lang, um ihn ganz zu lesen.
audit-note-files = Nicht gelesen, weil nicht hinzugefügt: { $files }.
audit-note-projects = Projekte mit eigenen Abhängigkeiten, nicht gelesen: { $projects }.
audit-note-addresses = Von einer Adresse installiert; die Wheels auf PyPI sagen darüber nichts: { $addresses }.
audit-note-unread =
    { $count ->
        [one] Eine Zeile war nicht lesbar: Zeile { $line }: { $what }
       *[other] { $count } Zeilen waren nicht lesbar, zuerst Zeile { $line }: { $what }
    }
audit-note-unread-in =
    { $count ->
        [one] Eine Zeile war nicht lesbar: Zeile { $line } in { $file }: { $what }
       *[other] { $count } Zeilen waren nicht lesbar, zuerst Zeile { $line } in { $file }: { $what }
    }
audit-note-conda = Conda baut eigene Pakete; die Urteile gelten für die Wheels von PyPI.
audit-note-read = Gelesen am 20. November 2026 von PyPI und aus Lock-Dateien von März bis August 2026; seither können Wheels hinzugekommen sein.
