# What is tried with each of the three for Linux. Sourced by `scripts/check-packages`.

check_linux() {
    "$root/scripts/install" desktop-file-utils appstream lintian shared-mime-info xdg-utils libfile-mimeinfo-perl \
        libglib2.0-bin man-db bash-completion zsh fish rpm cpio
    local program="$work/archive/usr/bin/twohats"
    mkdir "$work/archive"
    tar -xzf "$work/first"/*.tar.gz -C "$work/archive" --strip-components 1
    "$program" sample --out "$work/zoe.twohats"
    (umask 077 && printf 'four words nobody guesses\n' >"$work/passphrase")
    cp "$work/zoe.twohats" "$work/locked.twohats"
    "$program" lock "$work/locked.twohats" --passphrase-file "$work/passphrase" >/dev/null
    # As a mail program may leave it: without the end of its name.
    cp "$work/zoe.twohats" "$work/without-an-end"
    check_deb
    check_rpm
    check_archive
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
apt_quietly() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y "$@"; }
kind_of() { xdg-mime query filetype "$1"; }
deb_version() { dpkg-query --show --showformat '${Version}' twohats; }
traces() { find /usr /etc /var/lib/dpkg/info -xdev -iname '*twohats*' -not -path '*/src/*' 2>/dev/null; }

check_deb() {
    say "The .deb"
    if dpkg-query --show twohats >/dev/null 2>&1; then
        say "  Two Hats is installed here already: please remove it first."
        exit 1
    fi
    local before
    before=$(traces)
    seen "lintian finds no fault" lintian --fail-on error --suppress-tags bogus-mail-host,bogus-mail-host-in-debian-changelog "$work/first"/*.deb
    # Whatever is not so: the machine is left as it was.
    trap 'apt_quietly purge twohats >/dev/null; rm -rf "$work"' EXIT
    seen "it installs" apt_quietly install --no-install-recommends "$work/first"/*.deb
    seen "nothing of it was changed on the way" as_root dpkg --verify twohats
    seen "the menu entry is right" desktop-file-validate /usr/share/applications/twohats.desktop
    seen "AppStream takes its metadata" appstreamcli validate --pedantic --no-net \
        /usr/share/metainfo/org.twohats.twohats.metainfo.xml
    seen "it starts by its name" twohats --version
    check_kinds
    check_pages
    seen "xdg-open opens the window on the file" \
        desk "$root/scripts/packages/opens" "$work/zoe.twohats" Zoë "$pictures/deb.png"
    seen "xdg-open opens the window on a locked one" \
        desk "$root/scripts/packages/opens" "$work/locked.twohats" "Two Hats" "$pictures/deb-locked.png"
    seen "a higher version takes its place" apt_quietly install "$work/next"/*.deb
    seen "and says so" is "$(deb_version)" "$next"
    seen "it goes" apt_quietly purge twohats
    trap 'rm -rf "$work"' EXIT
    seen "and leaves nothing" is "$(traces)" "$before"
    seen "nor its kind of file" not is "$(kind_of "$work/zoe.twohats")" application/x-twohats
    seen "nor a way to open it" empty "$(xdg-mime query default application/x-twohats)"
}

check_kinds() {
    local file
    for file in zoe.twohats locked.twohats without-an-end; do
        seen "$file is known for what it is" is "$(kind_of "$work/$file")" application/x-twohats
        seen "$file is known to GNOME, too" grep -q 'content-type: application/x-twohats' \
            <(gio info --attributes standard::content-type "$work/$file")
    done
    seen "Two Hats opens such files" is "$(xdg-mime query default application/x-twohats)" twohats.desktop
}

check_pages() {
    local page
    for page in /usr/share/man/man1/twohats*.1.gz; do
        seen "$(basename "$page" .1.gz): the manual page renders without a warning" \
            empty "$(man --warnings --encoding=UTF-8 -Tutf8 --ditroff --local-file "$page" 2>&1 >/dev/null)"
    done
    seen "man finds it" grep -q 'how often you lead' <(man twohats)
    # Asked as the shell asks, not by reading the file.
    seen "bash completes a command" grep -qx 'export ' <(bash -ic '
        . /usr/share/bash-completion/bash_completion; _completion_loader twohats
        COMP_WORDS=(twohats exp) COMP_CWORD=1; _twohats twohats exp twohats; printf "%s \n" "${COMPREPLY[@]}"' 2>/dev/null)
    seen "zsh completes it" grep -qx _twohats <(zsh -fc 'autoload -U compinit; compinit -D -u; print $_comps[twohats]')
    seen "fish completes a command" grep -q '^export' <(HOME="$work/fish" fish -c 'complete --do-complete "twohats exp"')
}

check_rpm() {
    say "The .rpm"
    local rpm=("$work/first"/*.rpm) place="$work/rpm-root"
    # In a root of its own, without the packages it needs: this machine is Debian’s.
    in_place() { as_root rpm --root "$place" "$@"; }
    mkdir "$place"
    in_place --initdb
    seen "it names the libraries it looks up at run time" grep -q 'libdbus-1.so.3()(64bit)' <(rpm -qp --requires "${rpm[0]}")
    seen "and what the file dialogs come from" grep -q zenity <(rpm -qp --recommends "${rpm[0]}")
    seen "it installs" in_place -i --nodeps "${rpm[0]}"
    seen "nothing of it was changed on the way" in_place -V --nodeps twohats
    seen "its program starts" "$place/usr/bin/twohats" --version
    seen "it brings its licence" test -s "$place/usr/share/licenses/twohats/copyright"
    seen "a higher version takes its place" in_place -U --nodeps "$work/next"/*.rpm
    seen "and says so" is "$(in_place -q --queryformat '%{VERSION}' twohats)" "$next"
    seen "it goes" in_place -e twohats
    seen "and leaves nothing" empty "$(find "$place" -iname '*twohats*')"
}

check_archive() {
    say "The archive"
    seen "installs, opens, and goes, for one person alone" \
        desk "$root/scripts/packages/for-one-person" "$work/archive" "$work/next"/*.tar.gz "$work/zoe.twohats" "$pictures/archive.png"
    sed 's/^/    /' "$work/said" >&2
}
