# What is tried with the installer for Windows, under wine. Sourced by `scripts/check-packages`.

check_windows() {
    say "The installer for Windows, under wine"
    "$root/scripts/install" wine wine64 gcc-mingw-w64-x86-64 icoutils
    # Wine 8 lacks one library of Windows that Rust's own asks for random numbers. For this check alone: never shipped.
    printf 'LIBRARY bcryptprimitives\nEXPORTS\n ProcessPrng = advapi32.SystemFunction036\n' >"$work/prng.def"
    echo 'int DllMainCRTStartup(void *a, unsigned b, void *c) { return 1; }' >"$work/prng.c"
    x86_64-w64-mingw32-gcc -shared -nostdlib -o "$work/bcryptprimitives.dll" "$work/prng.c" "$work/prng.def" -ladvapi32
    seen "installs, opens, says its version, upgrades while open, and goes" \
        desk "$root/scripts/packages/under-wine" "$work/first"/*-setup.exe "$work/next"/*-setup.exe "$work" "$pictures"
    sed 's/^/    /' "$work/said" >&2
}
