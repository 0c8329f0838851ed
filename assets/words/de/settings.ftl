## The settings.

command-settings = Einstellungen …
command-settings-tip = Sprache, Aussehen, Kontrast, Tasten, Praxis und was gemerkt wird

settings-title = Einstellungen
settings-says = Was hier gewählt ist, gilt sofort. Nichts davon gehört zu einer Person.

settings-look = Aussehen
settings-theme = Hell oder dunkel
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-size = Größe von allem
# $n (number) 120
settings-percent = { $n } %
settings-contrast = Hoher Kontrast
settings-motion = Weniger Bewegung
settings-system = Wie das System
settings-on = An
settings-off = Aus

settings-work = Arbeit
settings-keys = Tasten
# $n (number) how many commands have another key than at first
settings-keys-changed = { $n ->
    [0] Wie am Anfang
    [one] Eine ist geändert
   *[other] { $n } sind geändert
}
settings-change-keys = Tasten ändern …
settings-practice = Praxis
settings-practice-none = Noch kein Name
settings-change-practice = Name und Logo …
settings-folder = Neue Personen
settings-folder-none = Dort, wo die letzte Datei lag
settings-choose-folder = Ordner wählen …
settings-no-folder = Kein Ordner
settings-lock = Von selbst sperren

# $setting (text) "High contrast"
# $choice (text) "On"
setting-choice = { $setting }: { $choice }

settings-remembered = Gemerkt
settings-files = Dateien und Orte
# $n (number) how many recent files
settings-remembers = { $n ->
    [0] Keine Dateien, der letzte Ordner und der Platz des Fensters
    [one] Eine Datei, der letzte Ordner und der Platz des Fensters
   *[other] { $n } Dateien, der letzte Ordner und der Platz des Fensters
}
settings-forget = Vergessen
# $n (number) how many recent files
settings-forgot = { $n ->
    [0] Vergessen: der letzte Ordner und der Platz des Fensters
    [one] Vergessen: eine Datei, der letzte Ordner und der Platz des Fensters
   *[other] Vergessen: { $n } Dateien, der letzte Ordner und der Platz des Fensters
}
settings-take-along = Mitnehmen
settings-take-along-says = Ohne Person, Datei und Ordner
settings-import = Importieren …
settings-export = Exportieren …
settings-file = two-hats-einstellungen
# $file (text) "two-hats-settings.ron"
settings-written = Einstellungen exportiert: { $file }
# $file (text) "two-hats-settings.ron"
settings-read = Einstellungen übernommen aus { $file }
# $path (text) where it is
settings-not-ours = Diese Datei enthält keine Einstellungen von Two Hats, darum bleibt alles, wie es ist: { $path }

dialog-read-settings = Einstellungen importieren
dialog-write-settings = Einstellungen exportieren
dialog-settings = Einstellungen von Two Hats
dialog-clients-folder = Ordner für neue Personen wählen
