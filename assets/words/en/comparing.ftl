## Two copies of one client: what is only in one of them, what differs, and putting the two together.

the-two-copies = the two copies put together
the-earlier-version = the earlier version

put-together = The two copies are put together
# $path (text) the whole path
compare-not-a-client = This is not a client’s own file, so there is nothing to compare: { $path }

## What differs, and what each of the two says.

# $dimension (text) "Risk"
# $pole (text) "managing"
differs-item = { $dimension }, { $pole }
# $what (text) "Risk, managing"
# $date (text) "12 September 2026"
differs-looking-back = { $what }, looking back at { $date }
# $what (text) "Risk, managing"
differs-of-another = { $what }, answered by somebody else
# $what (text) "Risk, managing"
differs-target = { $what }, where you want it
# $dimension (text) "Risk"
differs-moment = Moment at { $dimension }
differs-session = What was asked
differs-date = Date of the session
differs-name = Name
# $what (text) "roles"
differs-agreement = Agreement: { $what }
differs-response = Answers
differs-stage = How far the rating is
differs-step = Next step
# $what (text) "action"
differs-step-part = Next step: { $what }
differs-step-action = action
differs-step-by = by when
differs-step-options = options
differs-step-will = how willing
differs-step-supporter = supporter
differs-step-outcome = what became of it
differs-step-in-the-way = what got in the way
differs-topics = Topics
differs-note = Session note
differs-private-note = Private note
differs-hours = Hours
differs-extra = Something that a later version of Two Hats wrote
# $what (text) "Risk, managing"
# $date (text) "24 November 2026"
differs-where = { $what }, { $date }
# $dimension (text) "Risk"
# $action (text) what the client will do
value-step = { $dimension }: I will { $action }
# $result (text) "Partly done"
# $in-the-way (text) what got in the way
value-became = { $result }: { $in-the-way }
# $duration (text) "1 hour 30 minutes"
# $payment (text) "Paid"
# $setting (text) "One person"
value-hours = { $duration } · { $payment } · { $setting }
# $n (number) how many words it has
value-private = { $n ->
    [1] Not shown here: one word
   *[other] Not shown here: { $n } words
}
value-not-shown = Not shown here

## What is only in one of the two.

# $date (text) "24 November 2026"
# $what (text) "2 answers and the session note"
only-in-session = { $date }: { $what }
# $what (text) "the name"
only-in-all = For all sessions: { $what }
only-whole-session = the whole session
# $n (number) how many
only-answers = { $n ->
    [1] one answer
   *[other] { $n } answers
}
# $n (number) how many
only-moments = { $n ->
    [1] one moment
   *[other] { $n } moments
}
# $n (number) how many
only-targets = { $n ->
    [1] one place where you want to be
   *[other] { $n } places where you want to be
}
only-looking-back = a look back
only-of-others = what somebody else answered
only-done = that the rating is done
only-step = the next step, or more of it
only-topics = the topics
only-note = the session note
only-private-note = the private note
only-hours = the hours
only-name = the name
only-agreement = the agreement, or more of it
only-extra = something that a later version of Two Hats wrote

## The command line.

# $path (text) the file
cli-other-client = This is another client’s: { $path }
cli-merge = Put two copies of one client together
cli-merge-after =
    What is missing in one copy is taken from the other, session by session. Where both say something and not the
    same, nothing is written, and each such place is named; --where-they-differ says which copy is right there.

    Example:
      twohats merge zoe.twohats zoe-from-the-laptop.twohats --out zoe-together.twohats
cli-merge-first = The first copy
cli-merge-second = The second copy
cli-merge-where-they-differ = Which copy is right where they contradict each other
# $one (text) the first file
# $other (text) the second file
cli-merge-two-clients = These are two people’s, and are not put together: { $one } and { $other }
# $instrument (text) "two-hats@1"
# $one (text) the first file
# $other (text) the second file
cli-merge-two-instruments = Both asked a { $instrument }, and the two are not the same, so they are not put together: { $one } and { $other }
# $most (number) how many
# $one (text) the first file
# $other (text) the second file
cli-merge-too-many = Together they would have more than { $most } entries in one list: { $one } and { $other }
# $place (text) "Risk, managing, 24 November 2026"
# $first (text) what the first says
# $second (text) what the second says
cli-merge-differs = { $place }: { $first } in the first, { $second } in the second
# $place (text) "Risk, managing, 24 November 2026"
# $hides (text) "25 November 2026"
cli-merge-differs-hidden = { $place }: not the same; hidden until the session of { $hides } is rated
# $n (number) how many places
cli-merge-open = { $n ->
    [1] They contradict each other in one place, and nothing is written. --where-they-differ first or second says which is right
   *[other] They contradict each other in { $n } places, and nothing is written. --where-they-differ first or second says which is right
}
# $path (text) the file written
# $first (number) how much only the first had
# $second (number) how much only the second had
# $differ (number) in how many places they differed
cli-merged = Written: { $path } (only in the first: { $first }, only in the second: { $second }, chosen: { $differ })

## The sheet with two copies beside each other.

compare-theirs = Compare…
# $name (text) the client's name
compare-title = Two copies of { $name }
compare-title-unnamed = Two copies of this client
# $name (text) the file's name
compare-own-says = One is here in the window. The other is the file { $name }, which something else wrote meanwhile. Put together, both go into that file.
# $name (text) the file's name
compare-other-says = One is here in the window. The other is the file { $name }, which stays as it is.
compare-same = Both say the same.
compare-only-here = Only here
compare-only-there = Only there
compare-all-kept = Put together, all of this is kept.
compare-differ = Where they differ
# $n (number) how many places
compare-choose = { $n ->
    [1] One place. Which is right?
   *[other] { $n } places. Which is right in each?
}
compare-here = Here
compare-there = There
compare-both = Both
compare-all-here = All from here
compare-all-there = All from there
# $place (text) "Risk, managing, 24 November 2026"
# $mine (text) "6"
# $theirs (text) "7"
compare-place = { $place }: { $mine } here, { $theirs } there
# $place (text) "Risk, managing, 24 November 2026"
# $says (text) "6"
compare-choice-here = { $place }: { $says }, as it is here
# $place (text) "Risk, managing, 24 November 2026"
# $says (text) "7"
compare-choice-there = { $place }: { $says }, as it is there
# $place (text) "Session note, 24 November 2026"
compare-choice-both = { $place }: both, one under the other
compare-put-together = Put together
compare-keep-apart = Keep both apart
# $n (number) how many are still open
compare-open = { $n ->
    [1] One place is still to be chosen
   *[other] { $n } places are still to be chosen
}
# $by (text) "24 November 2026"
# $dates (text) "12 September 2026 and 3 October 2026"
compare-hidden = They differ in what was said on { $dates }. That stays hidden while the session of { $by } is being rated: finish the rating, then compare again.
# $name (text) the file's name
compare-two-people = { $name } is another person’s file. Two people are not put together.
# $name (text) the file's name
# $instrument (text) "two-hats@1"
compare-two-instruments = Both asked a { $instrument }, and the two are not the same: { $name } can’t be put together with this one.
# $name (text) the file's name
compare-too-much = Together with { $name } this would be more than one file may hold.
