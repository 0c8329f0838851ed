# The bundle for macOS. Sourced by `scripts/package`.

package_mac() {
    local program bundle="$work/mac/Two Hats.app" kind
    program=$(program_for cffaedfe) || program=$(program_for cafebabe) || program=$(built_on_a_mac)
    mkdir -p "$bundle/Contents"/{MacOS,Resources}
    fill "$root/packaging/mac/Info.plist" VERSION "$version" >"$bundle/Contents/Info.plist"
    printf 'APPL????' >"$bundle/Contents/PkgInfo"
    cp -R "$root/packaging/mac"/*.lproj "$bundle/Contents/Resources/"
    cp "$root"/LICENSE-{MIT,APACHE} "$root"/assets/fonts/*-LICENSE.txt "$bundle/Contents/Resources/"
    icns "$bundle/Contents/Resources/twohats.icns"
    if [ -z "$program" ]; then
        # Everything but the program, for a Mac to go on with: no package, and not named like one.
        date_all "$bundle"
        rm -rf "$out/mac-without-program"
        mkdir -p "$out/mac-without-program"
        cp -a "$bundle" "$out/mac-without-program/"
        say "No Mac here, and no program for one given: the bundle has everything but its program, in $out/mac-without-program."
        return
    fi
    install -m 755 "$program" "$bundle/Contents/MacOS/twohats"
    date_all "$bundle"
    # A Mac runs nothing unsigned on its own chips; without somebody's certificate it is signed by nobody.
    if command -v codesign >/dev/null; then codesign --force --sign - "$bundle"; fi
    kind=$(case "$(od -An -tx1 -j4 -N4 "$program" | tr -d ' \n')" in 0c000001) echo arm64 ;; 07000001) echo x86_64 ;; *) echo universal ;; esac)
    rm -f "$out/twohats-$version-mac-$kind.zip"
    (cd "$work/mac" && find "Two Hats.app" | LC_ALL=C sort | zip -q -X -9 -@ "$out/twohats-$version-mac-$kind.zip")
}

# The program, where this is a Mac; nothing elsewhere: there is nothing to link it with.
built_on_a_mac() {
    [ "$(uname -s)" = Darwin ] || return 0
    cargo build --release --locked --manifest-path "$root/Cargo.toml" --bin twohats >&2
    echo "$CARGO_TARGET_DIR/release/twohats"
}

# icns FILE: the icon in the sizes that macOS asks for.
icns() {
    local size pictures=()
    for size in 16 32 64 128 256 512 1024; do
        icon "$size" "$work/icns-$size.png"
        pictures+=("$size=$work/icns-$size.png")
    done
    python3 "$root/scripts/packages/icns.py" "$1" "${pictures[@]}"
}
