## The page on paper.

# $name (text) the client
# $date (text) the day of the session: "24 November 2026"
pdf-title = { $name }, { $date }
pdf-unwritable = Diese Seite ließ sich nicht als PDF schreiben. Die Textseite enthält dasselbe.
# $letters (text) the letters, a space between them
pdf-undrawable = Keine Schrift auf diesem Computer hat { $letters }. An der Stelle steht ein Kästchen.
logo-has-text = Dieses SVG enthält Text, und dessen Schrift fehlt anderswo vielleicht. Den Text als Pfade speichern, oder das Bild als PNG.
logo-in-inks = Dieses JPEG ist in Druckfarben (CMYK), die hier anders aussehen. Als RGB speichern, oder als PNG.
