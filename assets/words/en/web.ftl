## A copy as text, as a web page, as Markdown and as a spreadsheet.

csv-client = Client
csv-date = Session date
csv-session = Session id
csv-dimension = Dimension
csv-pole = Pole
csv-item = Item
csv-rating = Rating
csv-wanted = Wanted
csv-looking-back = Looking back

copy-what-stands-out = What stands out
copy-ratings = Ratings
copy-topics = Topics
copy-held = Sessions held
copy-changed = What changed
copy-over-time = Over time
copy-map = Where each dimension stands
copy-questions = Questions to keep
copy-table = Every number
copy-worked-out = How this is worked out
copy-made = About this copy
copy-item = Item
copy-rating = Rating
copy-pole = Pole
# $title (text) "Pursuing far aims"
# $answers (text) "3 Jun 2026: 4; 12 Sep 2026: not rated"
copy-over-time-line = { $title }: { $answers }
# $date (text) "12 Sep 2026"
# $answer (text) "4" or "not rated"
copy-on-date = { $date }: { $answer }
# $name (text) "Risk"
# $title (text) "Trying new ways"
copy-item-of = { $name }, { $title }

picture-radar = The ratings as a shape. Each number stands in the table below.
picture-bars = The ratings, each on a line from 0 to 10. Each number stands in the table below.
picture-over-time = The ratings over the sessions. Each number stands in the table below.
picture-map = Each dimension between two poles. Each number stands in the tables of this page.
picture-alone-radar = The ratings as a shape
picture-alone-bars = The ratings, each on a line from 0 to 10
picture-alone-over-time = The ratings over the sessions
picture-alone-map = Each dimension between two poles
