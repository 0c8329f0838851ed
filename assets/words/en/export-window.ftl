## The export sheet.

who-will-read = Who will read it
reader-client = The client
reader-sponsor = Sponsor
reader-coach = Me, the coach
reader-client-says = For the client to keep.
reader-sponsor-says = For who pays: sessions held, focus and step. Ratings only as you tick them.
reader-coach-says = For your own desk: what else was noted about the step, and the agreement. Private notes never leave.
format-pdf = PDF page
format-html = Web page
format-markdown = Markdown
format-csv = Table
format-json = JSON
format-svg = Picture SVG
format-png = Picture PNG
format-pdf-says = Pages for paper, with picture and every number. Opens anywhere.
format-html-says = One file for a browser, which flows to its width. It fetches nothing.
format-markdown-says = Text with light marks, for notes and wikis.
format-csv-says = One row a rating, for a spreadsheet.
format-json-says = Numbers and words for another program.
format-svg-says = One picture as lines, sharp at any size.
format-png-says = One picture as pixels, on nothing, so that it lies on any paper.
which-page = Page
page-of-session = This session
page-of-preparation = To prepare
page-of-blank = To rate by hand
which-picture = Which picture
picture-shape = Shape
picture-dots = Bars
picture-trails = Map
picture-lines = Over time
paper-a4 = A4
paper-letter = Letter
on-paper = Paper
picture-form = How it is drawn
# $scale (number) pixels a point
picture-pixels = PNG { $scale } ×
picture-svg = SVG
format-picture = Picture
# $name (text) the dimension: "Risk"
# $text (text) how the moment begins
holds-moment = Moment on { $name }: “{ $text }”
# $name (text) the dimension: "Risk"
# $title (text) the item: "Trying new ways"
# $answer (text) "3 of 10"
holds-rating = { $name }, { $title }: { $answer }
# $count (number) how many topics
holds-topics = { $count ->
    [one] One topic
   *[other] { $count } topics
}
# $count (number) how many sessions
holds-thread = { $count ->
    [one] One more session, over time
   *[other] { $count } more sessions, over time
}
# $date (text) "3 June 2026"
holds-session = Ratings of { $date }, over time
# $held (text) "9 of 10 ratings and the next step"
held-in-short = In the copy: { $held }
# $left (text) "the private note and 2 other sessions"
left-out-in-short = Left out: { $left }
holds-no-answers = The questions, and no answer
save-pdf = Save PDF…
save-page = Save page…
save-table = Save table…
save-picture = Save picture…
save-json = Save JSON…
copy-picture = Copy picture
copy-numbers = Copy table
picture-copied = Picture copied
numbers-copied = Table copied

## The page beside it.

# $number (number) this page
# $count (number) all pages
preview-page = Page { $number } of { $count }
preview-before = Page before
preview-next = Next page
# $number (number) this page
# $count (number) all pages
# $text (text) what the page says
preview-says = Page { $number } of { $count }: { $text }
preview-none = There is nothing to draw for this picture yet.

## Whose practice the pages come from.

practice-open = Your practice…
practice-title = Your practice
practice-says = Name and logo stand at the top of each PDF page. They are kept with your settings, not in a client’s file.
practice-name = Name
practice-name-hint = Optional, such as North Shore Coaching
practice-logo = Logo
practice-no-logo = No logo
# $file (text) "shore.svg"
practice-logo-is = The logo is { $file }
practice-choose-logo = Choose logo…
practice-remove-logo = Remove logo
practice-logo-says = A PNG, JPEG or SVG file. It is read again at each start, so leave it where it is.
practice-take = Use this
dialog-logo = Choose a logo
dialog-pictures = Pictures
