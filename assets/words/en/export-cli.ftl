## Taking away on the command line: the options of export.

cli-export = Make a page, a picture or a table of one client, or of many at once
cli-export-after =
    One FILE is written to PATH, or to a FOLDER under its own name. Several FILEs, or a folder with clients in it, need a
    FOLDER to go into; what is wrong with one of them keeps nobody from the others.
      twohats export zoe.twohats --format pdf --out zoe.pdf
      twohats export Clients --format pdf --for client --out Pages
      twohats export zoe.twohats --format pdf --for sponsor --with-rating risk.managing --out zoe-sponsor.pdf
cli-export-files = A client’s file, a copy, or a folder with clients’ files in it
cli-export-format = pdf, html, markdown, text, csv, json, ron, svg or png
cli-export-for = Who will read it: client, coach or sponsor. A copy stays for whom it was made
cli-export-page = session, preparation (to write on before the next) or blank (to rate by hand)
cli-export-chart = radar, bars, map or trend (svg, png)
cli-export-scale = How many pixels a point: 1, 2 or 4 (png)
cli-export-paper = a4 or letter (pdf)
cli-export-practice = The name of the practice, on the page (pdf)
cli-export-logo = The logo of the practice, a PNG, JPEG or SVG file (pdf)
cli-export-with-rating = Hold this rating, and of the others only those named too; a sponsor’s copy has none else
cli-export-with-topics = Hold the topics brought to the session
cli-export-without-bars = Numbers alone, without a bar beside each (text)
cli-export-without-moments = Leave the moments out
cli-export-without-moment = Leave the moment of this dimension out
cli-export-without-note = Leave the session note out
cli-export-without-topics = Leave the topics out
cli-export-without-earlier = Leave the earlier session out that it is compared with
cli-export-without-targets = Leave out where the client wants to be
cli-export-session = The session to make the page of, instead of the latest
cli-export-sessions = Earlier sessions to hold for the picture over time: all, or IDs with commas between
cli-export-compared-with = The earlier session to compare it with, instead of the one just before

## Taking away on the command line: what it says.

# $text (text) what was written
cli-bad-item = “{ $text }” names no item, like risk.managing
# $audience (text) for whom it is: "the client"
# $path (text) the file
cli-copy-for = This is a copy for { $audience }, and stays one: { $path }
cli-for-client = the client
cli-for-coach = the coach
cli-for-sponsor = the sponsor
# $letters (text) the letters, a space between them
# $path (text) the file
cli-undrawn = No font on this computer has { $letters }, so a box stands there: { $path }
# $dimension (text) its id
# $path (text) the file
cli-no-dimension-here = { $dimension } is not asked in this session: { $path }
cli-many-to-output = several clients don’t fit the standard output: name a folder for --out
# $path (text) what was named
cli-many-need-folder = Several clients go into a folder that is there already: { $path }
