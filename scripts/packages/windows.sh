# The installer for Windows. Sourced by `scripts/package`.

package_windows() {
    local program parts="$work/windows/parts"
    program=$(program_for 4d5a) || {
        say "Building Two Hats for Windows; the first time takes some minutes."
        "$root/scripts/cross" windows build --release --bin twohats
        program="$CARGO_TARGET_DIR/x86_64-pc-windows-gnu/release/twohats.exe"
    }
    mkdir -p "$parts/licenses"
    cp "$program" "$parts/twohats.exe"
    local license
    for license in LICENSE-MIT LICENSE-APACHE assets/fonts/{Inter,SourceSerif4}-LICENSE.txt; do
        # Notepad of old shows one line unless each ends as Windows ends it.
        sed 's/$/\r/' "$root/$license" >"$parts/licenses/$(basename "$license" .txt).txt"
    done
    date_all "$parts"
    makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DPARTS="$parts" -DICON="$root/assets/icon/two-hats.ico" \
        -DSIZE="$(du -sk --apparent-size "$parts" | cut -f1)" -DOUT="$out/twohats-$version-windows-x86_64-setup.exe" \
        "$root/packaging/windows/twohats.nsi"
}
