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

# What others have put there is listed anew. What only listed ours goes with it.
tell() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
if [ -d "$data/mime/packages" ]; then
    tell update-mime-database "$data/mime"
elif [ -d "$data/mime" ]; then
    for made in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces \
        application/x-twohats.xml; do
        rm -f "$data/mime/$made"
    done
    rmdir "$data/mime/application" "$data/mime" 2>/dev/null || true
fi
if [ -n "$(find "$data/applications" -name '*.desktop' 2>/dev/null)" ]; then
    tell update-desktop-database "$data/applications"
else
    rm -f "$data/applications/mimeinfo.cache"
    rmdir "$data/applications" 2>/dev/null || true
fi
if [ -n "$(find "$data/icons/hicolor" -type f ! -name icon-theme.cache 2>/dev/null)" ]; then
    tell gtk-update-icon-cache -qtf "$data/icons/hicolor"
else
    rm -f "$data/icons/hicolor/icon-theme.cache"
    rmdir "$data/icons/hicolor" "$data/icons" 2>/dev/null || true
fi
echo "Two Hats is gone. Your clients and settings are where they were."
