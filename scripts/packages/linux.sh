# The three covers round one folder: .deb, .rpm, archive. Sourced by `scripts/package`.

package_linux() {
    local program
    program=$(program_for 7f454c46) || {
        say "Building Two Hats in release; the first time takes some minutes."
        cargo build --release --locked --manifest-path "$root/Cargo.toml" --bin twohats
        program="$CARGO_TARGET_DIR/release/twohats"
    }
    case "$(od -An -tx1 -j18 -N1 "$program" | tr -d ' ')" in
        3e) machine=x86_64 debian=amd64 ;;
        b7) machine=aarch64 debian=arm64 ;;
        *) say "Not a program for a machine that is known here: $program"; return 1 ;;
    esac
    stage_linux "$program" "$work/linux"
    make_deb
    make_rpm
    make_archive
}

# stage_linux PROGRAM FOLDER: what all three hold, as it stands on the system.
stage_linux() {
    local share="$2/usr/share" size
    install -D -m 755 "$1" "$2/usr/bin/twohats"
    install -D -m 644 "$root/packaging/linux/twohats.desktop" "$share/applications/twohats.desktop"
    install -D -m 644 "$root/packaging/linux/twohats.mime.xml" "$share/mime/packages/twohats.xml"
    mkdir -p "$share"/{metainfo,man/man1,bash-completion/completions,fish/vendor_completions.d,zsh/site-functions,doc/twohats}
    fill "$root/packaging/linux/org.twohats.twohats.metainfo.xml" VERSION "$version" \
        DATE "$(date --utc --date="@$SOURCE_DATE_EPOCH" +%F)" RELEASE "$(case "$version" in 0.*) echo development ;; *) echo stable ;; esac)" \
        >"$share/metainfo/org.twohats.twohats.metainfo.xml"
    for size in 16 22 24 32 48 64 96 128 192 256 512; do
        mkdir -p "$share/icons/hicolor/${size}x$size"/{apps,mimetypes}
        icon "$size" "$share/icons/hicolor/${size}x$size/apps/twohats.png"
        cp "$share/icons/hicolor/${size}x$size/apps/twohats.png" \
            "$share/icons/hicolor/${size}x$size/mimetypes/application-x-twohats.png"
    done
    install -D -m 644 "$root/assets/icon/two-hats.svg" "$share/icons/hicolor/scalable/apps/twohats.svg"
    install -D -m 644 "$root/assets/icon/two-hats.svg" "$share/icons/hicolor/scalable/mimetypes/application-x-twohats.svg"
    pages "$work/linux-pages"
    cp "$work/linux-pages"/*.1 "$share/man/man1/"
    gzip -9 --no-name "$share/man/man1"/*.1
    cp "$work/linux-pages/twohats.bash" "$share/bash-completion/completions/twohats"
    cp "$work/linux-pages/twohats.fish" "$share/fish/vendor_completions.d/twohats.fish"
    cp "$work/linux-pages/_twohats" "$share/zsh/site-functions/_twohats"
    copyright >"$share/doc/twohats/copyright"
    gzip -9 --no-name --stdout "$root/CHANGELOG.md" >"$share/doc/twohats/NEWS.gz"
}

make_deb() {
    local folder="$work/deb" linked
    cp -R "$work/linux" "$folder"
    # Debian looks for what a package brings for zsh in a folder of its own.
    mkdir -p "$folder/usr/share/zsh/vendor-completions"
    mv "$folder/usr/share/zsh/site-functions/_twohats" "$folder/usr/share/zsh/vendor-completions/"
    rmdir "$folder/usr/share/zsh/site-functions"
    {
        printf 'twohats (%s) unstable; urgency=low\n\n  * What is new stands in NEWS.gz.\n\n' "$version"
        printf ' -- %s  %s\n' "$(sed -n 's/^Maintainer: //p' "$root/packaging/linux/control")" \
            "$(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")"
    } | gzip -9 --no-name >"$folder/usr/share/doc/twohats/changelog.gz"
    mkdir -p "$work/shlibdeps/debian" "$folder/DEBIAN"
    printf 'Source: twohats\n\nPackage: twohats\nArchitecture: any\n' >"$work/shlibdeps/debian/control"
    linked=$(cd "$work/shlibdeps" && dpkg-shlibdeps -O "$folder/usr/bin/twohats" 2>/dev/null |
        sed -n 's/^shlibs:Depends=//p')
    fill "$root/packaging/linux/control" VERSION "$version" ARCHITECTURE "$debian" \
        LINKED "${linked:-libc6, libgcc-s1}" SIZE "$(du -sk --apparent-size "$folder/usr" | cut -f1)" >"$folder/DEBIAN/control"
    (cd "$folder" && find usr -type f | sort | xargs md5sum >DEBIAN/md5sums)
    date_all "$folder"
    # Packed by one thread: how many there are would show in the bytes.
    dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$folder" "$out/twohats_${version}_$debian.deb" >/dev/null
}

make_rpm() {
    local stage="$work/rpm-stage" top="$work/rpm"
    cp -R "$work/linux" "$stage"
    # Where licences are looked for there: the copyright file, and ours in full.
    mkdir -p "$stage/usr/share/licenses/twohats"
    mv "$stage/usr/share/doc/twohats/copyright" "$stage/usr/share/licenses/twohats/copyright"
    cp "$root"/LICENSE-{MIT,APACHE} "$stage/usr/share/licenses/twohats/"
    date_all "$stage"
    mkdir -p "$top"
    fill "$root/packaging/linux/twohats.spec" VERSION "$version" >"$top/twohats.spec"
    rpmbuild --quiet -bb --target "$machine" --buildroot "$top/root" \
        --define "_topdir $top" --define "stage $stage" --define "_rpmdir $out" \
        --define '_build_name_fmt twohats-%{VERSION}-%{RELEASE}.%{ARCH}.rpm' \
        --define '_buildhost localhost' --define 'use_source_date_epoch_as_buildtime 1' \
        --define 'clamp_mtime_to_source_date_epoch 1' --define '_binary_payload w6.xzdio' \
        --define '_build_id_links none' --define 'debug_package %{nil}' --define '__os_install_post %{nil}' \
        "$top/twohats.spec" >"$top/log" 2>&1 || { cat "$top/log" >&2; return 1; }
}

make_archive() {
    local name="twohats-$version-linux-$machine"
    cp -R "$work/linux" "$work/$name"
    cp "$root/packaging/linux"/{install,uninstall}.sh "$root"/LICENSE-{MIT,APACHE} "$root/README.md" "$work/$name/"
    date_all "$work/$name"
    tar --create --directory "$work" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner \
        --mtime="@$SOURCE_DATE_EPOCH" "$name" | gzip -9 --no-name >"$out/$name.tar.gz"
}
