## Many clients at once, on the command line and in the window.

# $path (text) the folder
many-nobody-there = There is no client’s file in this folder: { $path }
# $place (number) which one, from 1
# $all (number) how many
# $name (text) the file’s name
many-progress = { $place } of { $all }: { $name }
# $count (number) how many were written
many-over = { $count ->
    [0] No file was written
    [one] One file was written
   *[other] { $count } files were written
}
# $count (number) how many were written
# $refused (number) how many were not
many-over-but = { $count ->
    [0] No file was written
    [one] One file was written
   *[other] { $count } files were written
} and { $refused ->
    [one] one was refused
   *[other] { $refused } were refused
}
# $what (text) "3 files were written and one was refused"
# $path (text) the folder
many-over-in = { $what }: { $path }

## The sheet in the window.

command-export-many = Export many clients…
command-export-many-tip = One page of each client in a folder
many-title = Export many clients
many-says = The latest session of every client’s file in one folder goes into another, each under its own name. What can’t be read keeps nobody from the others.
many-from = Clients from
many-into = Into
many-no-folder = No folder chosen yet
many-choose-from = Choose the folder with the clients’ files
many-choose-into = Choose the folder for what is written
which-folder = Which folder?
take-folder = This folder
many-choose = Choose…
many-for-clients = The clients
many-sponsor-says = A sponsor’s copy holds focus, action and how many sessions were held, and no rating.
many-replace = Replace files of the same name
many-go = Export
many-stop = Stop
many-begins = Looking into the folder
many-stops-after = It stops after the client at hand. What is written stays.
many-show = Open the folder
# $count (number) how many
many-not-begun = { $count ->
    [one] One was not begun, because you stopped.
   *[other] { $count } were not begun, because you stopped.
}
# $path (text) the file
many-exists = There is a file of this name already, and it stays as it is: { $path }
