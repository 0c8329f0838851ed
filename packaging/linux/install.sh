#!/bin/sh
# Installs Two Hats for you alone, into ~/.local (or XDG_DATA_HOME): no administrator is asked. A version that is there is
# replaced; your files and settings are not touched. ./uninstall.sh takes it away again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
local="$HOME/.local"
data="${XDG_DATA_HOME:-$local/share}"

mkdir -p "$local/bin" "$data"
# Beside the old one first, then in its place: a window that is open goes on with the one it began with.
cp "$here/usr/bin/twohats" "$local/bin/.twohats.new"
chmod 755 "$local/bin/.twohats.new"
mv -f "$local/bin/.twohats.new" "$local/bin/twohats"

# What was laid down, so that exactly this is taken away again.
list="$data/twohats/installed"
mkdir -p "$data/twohats"
: >"$list"
(cd "$here/usr/share" && find . -type f | LC_ALL=C sort) | while IFS= read -r file; do
    file=${file#./}
    case "$file" in
        # Zsh and the shells' own folders for one person differ from those of a whole system.
        bash-completion/completions/*) to="bash-completion/completions/${file##*/}" ;;
        zsh/*) to="zsh/site-functions/${file##*/}" ;;
        fish/*) to="fish/vendor_completions.d/${file##*/}" ;;
        *) to="$file" ;;
    esac
    mkdir -p "$data/$(dirname "$to")"
    cp "$here/usr/share/$file" "$data/$to"
    chmod 644 "$data/$to"
    printf '%s\n' "$to" >>"$list"
done
# A desktop that was started without ~/.local/bin in its PATH finds the program all the same. In quotes only where it must be:
# not everything that reads menu entries knows them.
program="$local/bin/twohats"
case "$program" in *[!A-Za-z0-9/._-]*) start="\"$program\"" ;; *) start=$program ;; esac
sed -i "s|^Exec=twohats|Exec=$start|; s|^TryExec=.*|TryExec=$program|" "$data/applications/twohats.desktop"
cp "$here/uninstall.sh" "$data/twohats/uninstall.sh"
chmod 755 "$data/twohats/uninstall.sh"

tell() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
tell update-mime-database "$data/mime"
tell update-desktop-database "$data/applications"
tell gtk-update-icon-cache -qtf "$data/icons/hicolor"

echo "Two Hats is installed for you: $local/bin/twohats"
case ":$PATH:" in
    *":$local/bin:"*) ;;
    *) echo "To start it by name in a terminal, add $local/bin to your PATH." ;;
esac
echo "To take it away again: $data/twohats/uninstall.sh"
