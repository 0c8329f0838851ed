# What can be tried of the bundle without a Mac. Sourced by `scripts/check-packages`.

check_mac() {
    say "The bundle for macOS"
    "$root/scripts/install" icnsutils unzip
    local bundle="$work/first/mac-without-program/Two Hats.app"
    if [ ! -d "$bundle" ]; then
        unzip -q "$work/first"/*mac*.zip -d "$work/mac"
        bundle="$work/mac/Two Hats.app"
        seen "the program may be run" test -x "$bundle/Contents/MacOS/twohats"
    fi
    seen "Info.plist is read, with version, document type and kind of file" python3 - "$bundle/Contents/Info.plist" <<'PLIST'
import plistlib, sys
info = plistlib.load(open(sys.argv[1], "rb"))
assert "@" not in str(info), info
kind = info["UTExportedTypeDeclarations"][0]
assert info["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["twohats"]
assert info["CFBundleExecutable"] == "twohats" and info["CFBundleIdentifier"]
PLIST
    seen "the icon holds its ten pictures" python3 - "$bundle/Contents/Resources/twohats.icns" <<'ICNS'
import struct, sys
data = open(sys.argv[1], "rb").read()
assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data)
place, names = 8, []
while place < len(data):
    name, length = data[place : place + 4], struct.unpack(">I", data[place + 4 : place + 8])[0]
    assert data[place + 8 : place + 16] == b"\x89PNG\r\n\x1a\n", name
    names.append(name)
    place += length
assert place == len(data) and len(set(names)) == 10, names
ICNS
    seen "another program reads it" grep -q '1024x1024' <(icns2png --list "$bundle/Contents/Resources/twohats.icns" 2>/dev/null)
}
