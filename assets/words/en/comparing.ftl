### Two copies of one client: what is only in one of them, what differs, and putting the two together.

the-two-copies = the two copies put together
the-earlier-version = the earlier version

## The command line.

# $path (text) the file
cli-other-client = This is another client’s: { $path }
