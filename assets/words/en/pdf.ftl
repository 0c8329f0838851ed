## The page on paper.

# $name (text) the client
# $date (text) the day of the session: "24 November 2026"
pdf-title = { $name }, { $date }
pdf-unwritable = This page could not be written as a PDF. The text page holds the same.
# $letters (text) the letters, a space between them
pdf-undrawable = No font on this computer has { $letters }. A box stands in its place.
logo-has-text = This SVG holds text, and its font may be missing elsewhere. Save it with its text as paths, or as PNG.
logo-in-inks = This JPEG is in the inks of a press (CMYK), which come out as other colors here. Save it as RGB, or as PNG.
