## About: version, licenses, and how to report a fault.

# $version (text) "0.1.0"
# $git (text) "v0.1-12-gabcdef"
about-version-and-git = Version { $version } ({ $git })
licenses-link = Lizenzen
licenses-title = Lizenzen
licenses-say = Alles, woraus Two Hats besteht, mit der Lizenz jedes Teils, auf Englisch. Weiter mit Pfeil- und Bildtasten.
licenses-text = Die Lizenzen aller Teile
save-licenses = Als Text speichern …
file-name-of-licenses = Two Hats Lizenzen
report-link = Fehler melden
report-title = Fehler melden
report-says = Dieser Text ist auf diesem Computer entstanden, und Two Hats sendet nichts. Zum Melden speichern, ergänzen, was geschehen ist, und selbst an die Stelle senden, von der das Programm kam. Von einer Person steht nichts darin.
report-text = Der Bericht
save-report = Bericht speichern …
# $date (text) "24 Nov 2026"
file-name-of-fault = Two Hats Fehler { $date }
back-to-about = Zurück
fault-title = Two Hats: Bericht über einen Fehler
fault-happened = Was ich getan und erwartet habe, und was geschah:
# $version (text) "0.1.0 (v0.1-12-gabcdef)"
fault-version = Version: { $version }
# $system (text) "linux x86_64"
fault-system = System: { $system }
# $desktop (text) "wayland"
fault-desktop = Oberfläche: { $desktop }
# $width (number) in points
# $height (number) in points
fault-window = Fenster: { $width } mal { $height } Punkte
# $settings (text) "theme dark, view bars"
fault-settings = Einstellungen: { $settings }
fault-no-log = Das Programm hat nichts notiert.
fault-log = Was das Programm zuletzt notiert hat, ohne Namen und Pfade:
