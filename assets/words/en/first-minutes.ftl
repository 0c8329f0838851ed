## The first minutes: a short tour, a sample client, where things are kept, a dropped file.

command-tour = A tour in five pictures
command-tour-tip = Five pictures: how a session goes
command-sample = The sample client
command-sample-tip = A client who does not exist, to look around
command-hide-from-sharing = Hide from screen sharing
command-hide-from-sharing-tip = Asks the system to leave this window out of shared screens and recordings
sharing-hidden = This window asks to be left out of shared screens and recordings. Most programs respect that: a courtesy, not a promise.
sharing-seen = This window can be seen in shared screens and recordings again
sharing-not-here = Linux has no way to leave a window out of a shared screen. Share the room view alone instead.
this-is-a-sample = A client who does not exist. Nothing of it is kept until you change it.

tour-put-away = Don’t offer the tour again
# $n (number) which picture, from 1
# $of (number) how many
tour-place = { $n } of { $of }
tour-next = Next
tour-back = Back
tour-sample = Open the sample client
tour-prepare = Begin where you left off
tour-prepare-says = From the second session on you open with the step agreed last time, and ask what became of it. Then the client names the topics of today.
tour-prepare-picture = A card with the step that was agreed last time, four answers to what became of it, and two topics
tour-rate = Rate each on its own
tour-rate-says = Two statements a dimension, one for each hat, each from 0 to 10: out of the chances you had, how often? Earlier ratings stay hidden.
tour-rate-picture = Two tracks, one for each hat, with their ratings
tour-reveal = See then and now
tour-reveal-says = When the rating is done, the shape stands beside the one of an earlier session, with few sentences and questions to talk about.
tour-reveal-picture = The shape of today over the thin grey one of an earlier session
tour-agree = Agree on one step
tour-agree-says = Pull a mark to where you want it, choose one focus, and write one action with a day. The next session opens on it.
tour-agree-picture = Ratings on lines with the place where one of them is wanted, and one step in words
tour-take-away = Take a page away
tour-take-away-says = One page for the client, as PDF, text or picture. You choose what is on it, and private notes never are.
tour-take-away-picture = The page that the client takes away

# $path (text) the whole path
where-versions = Before a file is changed for the first time in a sitting, the version before is put aside in { $path }. Each client has a folder there.
# $path (text) the whole path
where-unfinished = Sessions without a file, and changes that could not be saved, wait in { $path } until you save or discard them.
# $path (text) the whole path
where-settings = What you set, and the names of the files you opened last, are in { $path }.
# $program (text) "Dropbox"
where-synced = By its name this folder belongs to { $program }. Then what is in it leaves this computer, whatever Two Hats does.
where-client-title = This client
where-versions-title = Earlier versions
where-unfinished-title = Unfinished work
where-settings-title = Settings
# $what (text) "Earlier versions"
show-what-in-folder = Show in folder: { $what }

drop-here = Let go to open it
drop-here-says = A client opens. An instrument begins a new client who is asked what it asks.
# $n (number) how many files
drop-several = { $n ->
    [one] One file: it opens
   *[other] { $n } files: the first one opens
}
# $others (number) how many other files were dropped
first-of-several = { $others ->
    [one] Opened the first of two files; the other one is left as it is
   *[other] Opened the first; the { $others } others are left as they are
}
# $name (text) the instrument’s name
asked-with = A new client, who is asked what “{ $name }” asks
# $name (text) the instrument’s name
# $others (number) how many other files were dropped
asked-with-first-of-several = { $others ->
    [one] A new client, who is asked what “{ $name }” asks; the other file is left as it is
   *[other] A new client, who is asked what “{ $name }” asks; the { $others } other files are left as they are
}
