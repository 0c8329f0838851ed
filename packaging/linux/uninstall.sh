#!/bin/sh
# Takes away what ./install.sh laid down, and nothing else: your clients and settings stay.
set -eu
local="$HOME/.local"
data="${XDG_DATA_HOME:-$local/share}"
list="$data/twohats/installed"
[ -e "$list" ] || { echo "Two Hats is not installed here." >&2; exit 1; }

while IFS= read -r file; do
    rm -f "$data/$file"
    # Folders that are empty now, up to those that everybody shares.
    folder=$(dirname "$file")
    while [ "$folder" != . ] && rmdir "$data/$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
done <"$list"
rm -f "$local/bin/twohats" "$list" "$data/twohats/uninstall.sh"
rmdir "$data/twohats" 2>/dev/null || true

tell() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
[ ! -d "$data/mime/packages" ] || tell update-mime-database "$data/mime"
[ ! -d "$data/applications" ] || tell update-desktop-database "$data/applications"
[ ! -d "$data/icons/hicolor" ] || tell gtk-update-icon-cache -qtf "$data/icons/hicolor"
echo "Two Hats is gone. Your clients and settings are where they were."
