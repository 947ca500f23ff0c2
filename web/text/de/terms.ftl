terms-heading = Speicher im Einzelnen: andere Programme, andere Caches
in-each-runtime = In jedem Programm, das hier läuft; was eines nicht lädt, steht in der nächstliegenden Breite
with-each-cache = Mit jedem Cache-Typ
term-columns-with = Mit
term-columns-weights-as = Gewichte als
term-columns-weights = Gewichte
term-columns-kv-cache = KV-Cache
term-columns-state = Zustand
term-columns-buffers = Puffer
term-columns-overhead = Overhead
term-columns-together = Zusammen
term-columns-fits = Passt
fits-or-not-yes = ja
fits-or-not-no = nein
where-it-lies = Wo es liegt
place-columns-layers = Schichten
place-columns-weights = Gewichte
place-columns-kv-cache = KV-Cache
place-columns-other = Andere
place-columns-together = Zusammen
place-columns-there-is = Verfügbar
place-gpu = GPU { $card }
place-machine-gpu = Gerät { $machine }, GPU { $card }
place-ram = Arbeitsspeicher
place-disk = Datenträger: wird für jedes Token erneut gelesen
runtimes-differ-text = Programme unterscheiden sich hier: Das mit dem größten Bedarf braucht { $share } % mehr als das mit dem kleinsten.
how-placed-layers = { $runtime } hält { $layers } von { $n } Schichten auf der GPU und den Rest im Arbeitsspeicher.
how-placed-experts = { $runtime } hält die Experten von { $experts } der { $n } Schichten im Arbeitsspeicher und alles andere auf der GPU.
how-placed-options = Das tut es von selbst oder mit { $options }.
how-placed-host = Angenommen: { $ram } GB Arbeitsspeicher, { $host }.
move-back-text = Dem Programm überlassen
cards =
    { $count ->
        [one] eine
       *[other] { $count }
    }
limit-ram = Jedes Token wartet auf den Arbeitsspeicher ({ $rate } GB/s).
limit-ram-faster = Mit { $rate } GB/s ({ $name }) wären es { $speed } Token/s.
limit-ram-single = Mit einem Modul statt zwei, also einem Speicherkanal, { $speed } Token/s.
limit-link = Jeder Prompt wartet auf PCIe ({ $rate } GB/s; halb so viele Lanes übertragen die Hälfte).
limit-link-faster = Mit { $rate } GB/s käme das erste Token nach { $time } s.
limit-disk = { $runtime } startet trotzdem: Es blendet die Datei ein und liest, was in keinen Speicher passt, immer wieder vom Datenträger. Das ist viel langsamer, und unsere Daten haben dazu keine Messung; daher steht hier keine Geschwindigkeit.
limit-carve-out = Die Firmware reserviert Speicher für die GPU, und jeder Hersteller wählt anders.
limit-carve-out-assumed = Die Firmware reserviert Speicher für die GPU, hier { $size }, und jeder Hersteller wählt anders.
limit-gpu-memory = Meldet das System für die GPU mehr oder weniger Speicher als hier steht, lässt er sich unter „Mehr“ angeben.
limit-working-set = macOS überlässt der GPU nur einen Teil des Speichers. „sudo sysctl iogpu.wired_limit_mb=…“ erhöht ihn bis zum nächsten Neustart.
