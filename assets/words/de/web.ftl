## A copy as text, as a web page, as Markdown and as a spreadsheet.

csv-client = Person
csv-date = Datum der Sitzung
csv-session = Kennung der Sitzung
csv-dimension = Dimension
csv-pole = Pol
csv-item = Aussage
csv-rating = Einschätzung
csv-wanted = Gewünscht
csv-looking-back = Rückblick

copy-what-stands-out = Was auffällt
copy-ratings = Einschätzungen
copy-topics = Themen
copy-held = Bisherige Sitzungen
copy-changed = Was sich verändert hat
copy-over-time = Verlauf
copy-map = Wo jede Dimension steht
copy-questions = Fragen zum Mitnehmen
copy-table = Jede Zahl
copy-worked-out = Wie das berechnet ist
copy-made = Zu dieser Kopie
copy-item = Aussage
copy-rating = Einschätzung
copy-pole = Pol
# $title (text) "Pursuing far aims"
# $answers (text) "3 Jun 2026: 4; 12 Sep 2026: not rated"
copy-over-time-line = { $title }: { $answers }
# $date (text) "12 Sep 2026"
# $answer (text) "4" or "not rated"
copy-on-date = { $date }: { $answer }
# $name (text) "Risk"
# $title (text) "Trying new ways"
copy-item-of = { $name }, { $title }

picture-radar = Die Einschätzungen als Form. Jede Zahl steht in der Tabelle darunter.
picture-bars = Die Einschätzungen, jede auf einer Linie von 0 bis 10. Jede Zahl steht in der Tabelle darunter.
picture-over-time = Die Einschätzungen über die Sitzungen hinweg. Jede Zahl steht in der Tabelle darunter.
picture-map = Jede Dimension zwischen zwei Polen. Jede Zahl steht in den Tabellen dieser Seite.
picture-alone-radar = Die Einschätzungen als Form
picture-alone-bars = Die Einschätzungen, jede auf einer Linie von 0 bis 10
picture-alone-over-time = Die Einschätzungen über die Sitzungen hinweg
picture-alone-map = Jede Dimension zwischen zwei Polen
