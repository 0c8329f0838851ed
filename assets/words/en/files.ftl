## Why a file is not opened, or can’t be written. One sentence each; the path is put last by whoever shows it.

# $what (text) what is wrong
# $line (number) the line, from 1
# $column (number) the column, from 1
files-with-place = { $what } (line { $line }, column { $column })

files-empty = This file is empty
# $megabytes (number) the most
files-too-large = This file is larger than { $megabytes } MB, the most that Two Hats opens
files-too-many = This file holds more values than any client or instrument has
files-binary = This is not a text file, so it is not a Two Hats file
files-utf-16 = This file is UTF-16 text; save it as UTF-8, then open it again
files-not-utf-8 = This file is not UTF-8 text; save it as UTF-8, then open it again
files-not-ours = This is not a Two Hats file: it does not begin with “(format: 1”
files-too-deep = Brackets are nested too deep here
# $written-by (text) "Two Hats 3.0"
# $this (text) "0.1.0"
files-later = This file was made by { $written-by }; this is { $this }, which is too old to open it
# $format (text) "2"
# $this (text) "0.1.0"
files-later-unsigned = This file has format { $format }; this is Two Hats { $this }, which is too old to open it
files-breaks-off = The file breaks off here
# $found (text) what stands there
files-unexpected = “{ $found }” is not expected here
files-unexpected-sign = Something unexpected stands here

files-wants-text = A text in quotes is expected here
files-wants-whole-number = A whole number is expected here
files-wants-list = A list in [ ] is expected here
files-wants-map = A map in { "{" } { "}" } is expected here
files-wants-fields = Fields in ( ) are expected here
files-wants-other = The value here is of the wrong kind

# $part (text) the part’s name in the file
files-part =
    { $part ->
        [file] the file
        [agreement] the agreement
        [session] a session
        [response] a response
        [answer] an answer
        [next_step] the next step
        [outcome] an outcome
        [hours] the hours
        [instrument] an instrument
        [pole] a pole
        [dimension] a dimension
        [questions] the questions
        [item] an item
        [anchor] an anchor
        [copy_for] a reader of a copy
        [rater] a rater
        [about] a time to answer about
        [stage] a stage
        [payment] a kind of payment
        [setting] a setting
        [result] a result
       *[other] this part
    }
# $field (text) the field
# $part (text) "a session"
files-unknown-field = “{ $field }” is not a field of { $part }
# $field (text) the field
# $part (text) "a session"
files-missing-field = { $part } lacks “{ $field }”
# $field (text) the field
# $part (text) "a session"
files-twice-field = “{ $field }” stands twice in { $part }
# $word (text) the word
# $part (text) "a rater"
files-unknown-word = “{ $word }” is not { $part }

# $key (text) the name
files-twice-key = “{ $key }” stands here twice
# $text (text) what stands there
files-not-an-id = “{ $text }” is not an id: 1 to 40 of a–z, 0–9 and -
# $text (text) what stands there
files-not-a-key = “{ $text }” does not name an instrument: an id, @ and a revision, such as two-hats@1
# $text (text) what stands there
files-not-a-date = “{ $text }” is not a date such as 2026-11-24
# $number (text) what stands there
files-off-scale = { $number } is not on the scale of 0 to 10 in whole steps
# $number (text) what stands there
files-off-will = { $number } is not from 1 to 10 in whole steps
# $number (text) what stands there
files-not-a-revision = { $number } is not a revision: a whole number from 1
files-large-number = A number this large can’t be kept exactly
# $longest (number) the most characters
files-too-long = This text is longer than { $longest } characters
files-one-line = This text may have one line only
files-control = This text holds a control character
files-blank = This text may not be empty
# $most (number) the most entries
files-too-many-entries = This list has more than { $most } entries

files-no-session = No session is in this file
# $session (text) the session’s id
files-twin-session = Two sessions have the id { $session }
# $instrument (text) "two-hats@1"
files-twin-instrument = The instrument { $instrument } is in this file twice
# $date (text) "24 November 2026"
# $instrument (text) "two-hats@1"
files-missing-instrument = The session of { $date } was asked { $instrument }, which is not in this file
# $date (text) "24 November 2026"
# $item (text) "risk.managing"
files-not-asked = The session of { $date } answers “{ $item }”, which its instrument does not ask
# $date (text) "24 November 2026"
# $session (text) the id of the session looked back at
files-looks-back-at-none = The session of { $date } looks back at “{ $session }”, which is no other session in this file
# $date (text) "24 November 2026"
# $dimension (text) "risk"
files-twin-answer = The session of { $date } answers “{ $dimension }” twice in one response
# $date (text) "24 November 2026"
files-twin-response = The session of { $date } has two responses of one rater about one time

# $count (number) how many there are
files-dimension-count = The instrument has { $count ->
        [one] one dimension
       *[other] { $count } dimensions
    }; it needs 3 to 12
# $count (number) how many there are
files-pole-count = The instrument has { $count ->
        [one] one pole
       *[other] { $count } poles
    }; it needs one or two
# $pole (text) its id
files-twin-pole = Two poles have the id { $pole }
# $dimension (text) its id
files-twin-dimension = Two dimensions have the id { $dimension }
# $dimension (text) its id
# $items (number) how many it has
# $poles (number) how many poles there are
files-item-count = The dimension “{ $dimension }” has { $items ->
        [one] one item
       *[other] { $items } items
    }; it needs one for each of the { $poles ->
        [one] one pole
       *[other] { $poles } poles
    }
# $pole (text) its id
files-unknown-pole = “{ $pole }” is not a pole of this instrument
# $dimension (text) its id
# $lists (number) how many lists it has
# $poles (number) how many poles there are
files-question-lists = The dimension “{ $dimension }” has { $lists ->
        [one] one list
       *[other] { $lists } lists
    } of questions; it needs one for each of the { $poles ->
        [one] one pole
       *[other] { $poles } poles
    }
files-three = This list must have exactly three entries

files-unwritable = This client is too large to be kept in one file
