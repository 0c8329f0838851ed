## The export sheet.

who-will-read = Wer es lesen wird
reader-client = Die Person
reader-sponsor = Auftraggeber
reader-coach = Ich, als Coach
reader-client-says = Zum Behalten für die Person.
reader-sponsor-says = Für die zahlende Stelle: Zahl der Sitzungen, Fokus und Schritt. Einschätzungen erst, wenn sie angehakt sind.
reader-coach-says = Für eigene Unterlagen: was zum Schritt sonst notiert ist, und die Vereinbarung. Private Notizen enthält keine Kopie.
format-pdf = PDF-Seite
format-html = Webseite
format-markdown = Markdown
format-csv = Tabelle
format-json = JSON
format-svg = Bild SVG
format-png = Bild PNG
format-pdf-says = Seiten für Papier, mit Bild und jeder Zahl. Öffnet sich überall.
format-html-says = Eine Datei für den Browser, passend zu jeder Breite. Nichts wird nachgeladen.
format-markdown-says = Text mit leichten Auszeichnungen, für Notizen und Wikis.
format-csv-says = Eine Zeile je Einschätzung, für eine Tabellenkalkulation.
format-json-says = Zahlen und Worte für ein anderes Programm.
format-svg-says = Ein Bild aus Linien, scharf in jeder Größe.
format-png-says = Ein Bild aus Pixeln ohne Hintergrund, das auf jedes Papier passt.
which-page = Seite
page-of-session = Diese Sitzung
page-of-preparation = Zum Vorbereiten
page-of-blank = Von Hand
which-picture = Welches Bild
picture-shape = Form
picture-dots = Balken
picture-trails = Karte
picture-lines = Verlauf
paper-a4 = A4
paper-letter = Letter
on-paper = Papier
picture-form = Wie gezeichnet
# $scale (number) pixels a point
picture-pixels = PNG { $scale } ×
picture-svg = SVG
format-picture = Bild
# $name (text) the dimension: "Risk"
# $text (text) how the moment begins
holds-moment = Moment bei „{ $name }“: „{ $text }“
# $name (text) the dimension: "Risk"
# $title (text) the item: "Trying new ways"
# $answer (text) "3 of 10"
holds-rating = { $name }, { $title }: { $answer }
# $count (number) how many topics
holds-topics = { $count ->
    [one] Ein Thema
   *[other] { $count } Themen
}
# $count (number) how many sessions
holds-thread = { $count ->
    [one] Eine weitere Sitzung, im Verlauf
   *[other] { $count } weitere Sitzungen, im Verlauf
}
# $date (text) "3 June 2026"
holds-session = Einschätzungen vom { $date }, im Verlauf
# $held (text) "9 of 10 ratings and the next step"
held-in-short = In der Kopie: { $held }
# $left (text) "the private note and 2 other sessions"
left-out-in-short = Weggelassen: { $left }
holds-no-answers = Die Fragen, und keine Antwort
save-pdf = PDF speichern …
save-page = Seite speichern …
save-table = Tabelle speichern …
save-picture = Bild speichern …
save-json = JSON speichern …
copy-picture = Bild kopieren
copy-numbers = Tabelle kopieren
picture-copied = Bild kopiert
numbers-copied = Tabelle kopiert

## The page beside it.

# $number (number) this page
# $count (number) all pages
preview-page = Seite { $number } von { $count }
preview-before = Seite davor
preview-next = Nächste Seite
# $number (number) this page
# $count (number) all pages
# $text (text) what the page says
preview-says = Seite { $number } von { $count }: { $text }
preview-none = Für dieses Bild gibt es noch nichts zu zeichnen.

## Whose practice the pages come from.

practice-open = Eigene Praxis …
practice-title = Eigene Praxis
practice-says = Name und Logo stehen oben auf jeder PDF-Seite. Beides liegt bei den Einstellungen, nicht in der Datei einer Person.
practice-name = Name
practice-name-hint = Nach Wunsch, etwa Nordufer Coaching
practice-logo = Logo
practice-no-logo = Kein Logo
# $file (text) "shore.svg"
practice-logo-is = Das Logo ist { $file }
practice-choose-logo = Logo wählen …
practice-remove-logo = Logo entfernen
practice-logo-says = Eine Datei in PNG, JPEG oder SVG. Jeder Start liest sie neu, darum bleibt sie, wo sie ist.
practice-take = Verwenden
dialog-logo = Ein Logo wählen
dialog-pictures = Bilder
