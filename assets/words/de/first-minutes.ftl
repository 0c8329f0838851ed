## The first minutes: a short tour, a sample client, where things are kept, a dropped file.

command-tour = Rundgang in fünf Bildern
command-tour-tip = Fünf Bilder: So läuft eine Sitzung ab
command-sample = Beispielperson
command-sample-tip = Eine erfundene Person, zum Umsehen
command-hide-from-sharing = Beim Teilen verbergen
command-hide-from-sharing-tip = Bittet das System, dieses Fenster aus geteilten Bildschirmen und Aufnahmen herauszuhalten
sharing-hidden = Dieses Fenster bittet darum, in geteilten Bildschirmen und Aufnahmen zu fehlen. Die meisten Programme halten sich daran: eine Höflichkeit, kein Versprechen.
sharing-seen = Dieses Fenster ist in geteilten Bildschirmen und Aufnahmen wieder zu sehen
sharing-not-here = Linux kann ein Fenster nicht aus einem geteilten Bildschirm heraushalten. Stattdessen lässt sich die Raumansicht allein teilen.
this-is-a-sample = Eine erfundene Person. Bis zur ersten Änderung wird nichts davon aufbewahrt.

tour-put-away = Rundgang nicht mehr anbieten
# $n (number) which picture, from 1
# $of (number) how many
tour-place = { $n } von { $of }
tour-next = Weiter
tour-back = Zurück
tour-sample = Beispielperson öffnen
tour-prepare = Dort beginnen, wo es aufhörte
tour-prepare-says = Ab der zweiten Sitzung steht am Anfang der zuletzt vereinbarte Schritt, und was daraus wurde. Dann kommen die Themen von heute.
tour-prepare-picture = Eine Karte mit dem zuletzt vereinbarten Schritt, vier Antworten darauf, was daraus wurde, und den Themen
tour-rate = Jedes für sich einschätzen
tour-rate-says = Zwei Aussagen je Dimension, eine für jeden Hut, von 0 bis 10: Von allen Gelegenheiten, wie oft? Frühere Einschätzungen bleiben verborgen.
tour-rate-picture = Vier Regler, je zwei für eine Dimension, mit ihren Einschätzungen
tour-reveal = Damals und jetzt sehen
tour-reveal-says = Ist alles eingeschätzt, steht die Form neben der einer früheren Sitzung, mit wenigen Sätzen und Fragen zum Besprechen.
tour-reveal-picture = Die Form von heute über der dünnen grauen einer früheren Sitzung
tour-agree = Einen Schritt vereinbaren
tour-agree-says = Eine Marke dorthin ziehen, wohin es gehen soll, einen Fokus wählen, ein Vorhaben mit Datum aufschreiben. Damit beginnt die nächste Sitzung.
tour-agree-picture = Einschätzungen auf Linien, eine davon mit dem Wunsch daneben, und ein Schritt in Worten
tour-take-away = Eine Seite mitnehmen
tour-take-away-says = Eine Seite für die Person, als PDF, Text oder Bild. Was darauf steht, ist wählbar; private Notizen stehen nie darauf.
tour-take-away-picture = Die Seite zum Mitnehmen

# $path (text) the whole path
where-versions = Vor der ersten Änderung nach jedem Öffnen wird die Fassung davor in { $path } beiseitegelegt, in einem Ordner je Person.
# $path (text) the whole path
where-unfinished = Sitzungen ohne Datei und Änderungen, die sich nicht speichern ließen, warten in { $path } bis zum Speichern oder Verwerfen.
# $path (text) the whole path
where-settings = Einstellungen und die Namen der zuletzt geöffneten Dateien liegen in { $path }.
# $program (text) "Dropbox"
where-synced = Dem Namen nach gehört dieser Ordner zu { $program }. Dann verlässt sein Inhalt diesen Computer, was auch immer Two Hats tut.
where-client-title = Diese Person
where-versions-title = Frühere Fassungen
where-unfinished-title = Unfertige Arbeit
where-settings-title = Einstellungen
# $what (text) "Earlier versions"
show-what-in-folder = Im Ordner zeigen: { $what }

drop-here = Zum Öffnen loslassen
drop-here-says = Eine Person wird geöffnet. Mit einem Instrument beginnt eine neue Person, die gefragt wird, was es fragt.
# $n (number) how many files
drop-several = { $n ->
    [one] Eine Datei, die geöffnet wird
   *[other] { $n } Dateien, von denen die erste geöffnet wird
}
# $others (number) how many other files were dropped
first-of-several = { $others ->
    [one] Die erste von zwei Dateien ist geöffnet; die andere bleibt, wie sie ist
   *[other] Die erste ist geöffnet; die { $others } anderen bleiben, wie sie sind
}
# $name (text) the instrument’s name
asked-with = Eine neue Person, die gefragt wird, was „{ $name }“ fragt
# $name (text) the instrument’s name
# $others (number) how many other files were dropped
asked-with-first-of-several = { $others ->
    [one] Eine neue Person, die gefragt wird, was „{ $name }“ fragt; die andere Datei bleibt, wie sie ist
   *[other] Eine neue Person, die gefragt wird, was „{ $name }“ fragt; die { $others } anderen Dateien bleiben, wie sie sind
}
