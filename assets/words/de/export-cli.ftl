## Taking away on the command line: the options of export.

cli-export = Eine Seite, ein Bild oder eine Tabelle machen, für eine Person oder viele auf einmal
cli-export-after =
    Eine FILE wird nach PATH geschrieben, oder unter eigenem Namen in einen FOLDER. Mehrere FILEs, oder ein Ordner mit
    Dateien von Personen, brauchen einen FOLDER als Ziel; was an einer nicht stimmt, hält die anderen nicht auf.
      twohats export zoe.twohats --format pdf --out zoe.pdf
      twohats export Personen --format pdf --for client --out Seiten
      twohats export zoe.twohats --format pdf --for sponsor --with-rating risk.managing --out zoe-sponsor.pdf
cli-export-files = Datei einer Person, Kopie oder Ordner mit Dateien von Personen
cli-export-format = pdf, html, markdown, text, csv, json, ron, svg oder png
cli-export-for = Wer es lesen wird: client (die Person), coach oder sponsor (Auftraggeber). Eine Kopie bleibt, für wen sie gemacht ist
cli-export-page = session (die Sitzung), preparation (für Notizen vor der nächsten) oder blank (zum Einschätzen von Hand)
cli-export-chart = radar, bars, map oder trend (svg, png)
cli-export-scale = Wie viele Pixel je Punkt: 1, 2 oder 4 (png)
cli-export-paper = a4 oder letter (pdf)
cli-export-practice = Der Name der Praxis, auf der Seite (pdf)
cli-export-logo = Das Logo der Praxis, eine Datei in PNG, JPEG oder SVG (pdf)
cli-export-with-rating = Diese Einschätzung aufnehmen, und von den anderen nur die ebenfalls genannten; eine Kopie für Auftraggeber hat sonst keine
cli-export-with-topics = Die mitgebrachten Themen aufnehmen
cli-export-without-bars = Nur Zahlen, ohne Balken daneben (text)
cli-export-without-moments = Die Momente weglassen
cli-export-without-moment = Den Moment dieser Dimension weglassen
cli-export-without-note = Die Sitzungsnotiz weglassen
cli-export-without-topics = Die Themen weglassen
cli-export-without-earlier = Die frühere Sitzung weglassen, mit der verglichen wird
cli-export-without-targets = Weglassen, was gewünscht ist
cli-export-session = Die Sitzung, von der die Seite ist, statt der letzten
cli-export-sessions = Frühere Sitzungen für das Bild des Verlaufs: all, oder Kennungen mit Kommas dazwischen
cli-export-compared-with = Die frühere Sitzung zum Vergleich, statt der unmittelbar davor

## Taking away on the command line: what it says.

# $text (text) what was written
cli-bad-item = „{ $text }“ benennt keine Aussage, wie risk.managing
# $audience (text) for whom it is: "the client"
# $path (text) the file
cli-copy-for = Diese Kopie bleibt bei denen, für die sie gemacht ist ({ $audience }): { $path }
cli-for-client = die Person
cli-for-coach = Coach
cli-for-sponsor = Auftraggeber
# $letters (text) the letters, a space between them
# $path (text) the file
cli-undrawn = Keine Schrift auf diesem Computer hat { $letters }; dort steht ein Kästchen: { $path }
# $dimension (text) its id
# $path (text) the file
cli-no-dimension-here = { $dimension } ist in dieser Sitzung nicht gefragt: { $path }
cli-many-to-output = mehrere Personen passen nicht in die Standardausgabe: mit --out einen Ordner nennen
# $path (text) what was named
cli-many-need-folder = Mehrere Personen kommen in einen Ordner, den es schon gibt: { $path }
