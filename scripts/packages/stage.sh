# Shared by what `scripts/package` makes: versions, icons, pages, and the folder that is packed. Sourced, not run.

# Another version only to try what an upgrade does.
version="${TWO_HATS_VERSION:-$(sed -n '/^\[package\]/,/^\[/s/^version = "\(.*\)"/\1/p' "$root/Cargo.toml")}"

# The day that every file in a package bears: that of the commit, or of the change log where there is no git.
day_of_the_source() {
    if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then
        echo "$SOURCE_DATE_EPOCH"
    else
        git -C "$root" log -1 --format=%ct 2>/dev/null ||
            python3 -c 'import os, sys; print(int(os.stat(sys.argv[1]).st_mtime))' "$root/CHANGELOG.md"
    fi
}

# program_for MAGIC: the program among those given whose first bytes are these, in hex.
program_for() {
    local program
    for program in ${programs[@]+"${programs[@]}"}; do
        case "$(head -c 4 "$program" | od -An -tx1 | tr -d ' \n')" in "$1"*) echo "$program"; return ;; esac
    done
    return 1
}

# fill FILE NAME VALUE…: FILE with each @NAME@ replaced.
fill() {
    local text
    text=$(cat "$1")
    shift
    while [ "$#" -gt 0 ]; do
        text=${text//"@$1@"/"$2"}
        shift 2
    done
    printf '%s\n' "$text"
}

# icon SIZE FILE: the icon, drawn anew at this size.
icon() { rsvg-convert --width "$1" --height "$1" "$root/assets/icon/two-hats.svg" --output "$2"; }

# pages FOLDER: manual pages and completions, written by the command line itself. Made once.
pages() {
    [ -d "$work/pages" ] || cargo run --quiet --locked --manifest-path "$root/Cargo.toml" --no-default-features \
        --example pages -- "$work/pages"
    cp -R "$work/pages" "$1"
}

# copyright: who made what, and the licences as Debian wants them: in full, but those that it brings itself.
copyright() {
    # Each line begins with a blank, an empty one is a dot.
    indented() { sed 's/^/ /; s/^ *$/ ./'; }
    fill "$root/packaging/linux/copyright" \
        MIT "$(sed '1,4d' "$root/LICENSE-MIT" | indented)" \
        OFL "$(sed '1,2d' "$root/assets/fonts/Inter-LICENSE.txt" | indented)"
}

# date_all FOLDER: everything bears the day of the source, and is open to all.
date_all() {
    chmod -R u=rwX,go=rX "$1"
    find "$1" -exec python3 -c '
import os, sys
for path in sys.argv[2:]:
    os.utime(path, (int(sys.argv[1]),) * 2, follow_symlinks=False)
' "$SOURCE_DATE_EPOCH" {} +
}
