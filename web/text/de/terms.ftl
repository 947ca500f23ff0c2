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
move-off-some = { $layers } von { $n } Schichten auf die GPU legen ({ $used }) und den Rest in { $ram } GB Arbeitsspeicher: Dann passt es
move-off-none = Die Experten von { $cpu-experts } der { $n } Schichten in { $ram } GB Arbeitsspeicher halten ({ $used } bleiben auf der GPU): Dann passt es
move-back-text = Wieder alles auf die GPU
cards =
    { $count ->
        [one] eine
       *[other] { $count }
    }
