# Shared by the scripts: where things are built, and a desk of its own to run a real window on. Sourced, not run.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/twohats/target}"
# Debian's: it has the bindings to the accessibility tree, which a Python of one's own has not.
python=/usr/bin/python3

say() { printf '%s\n' "$*" >&2; }

# until_so SECONDS WHAT COMMAND…: returns as soon as COMMAND succeeds, fails with WHAT after SECONDS.
until_so() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || { say "Gave up waiting: $what"; return 1; }
        sleep 0.05
    done
}

# end_process PID: ends one process that we started, and waits for it.
end_process() {
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

# session_bus FILE: what a session bus of ours may start. The desktop's own portal is not among it unless
# DESK_PORTAL=1, so that a check sees the same dialog on every machine.
session_bus() {
    local services
    services=$(dirname "$1")/services
    mkdir -p "$services"
    cp /usr/share/dbus-1/services/org.a11y.*.service "$services/"
    if [ "${DESK_PORTAL:-0}" = 1 ]; then
        cp /usr/share/dbus-1/services/org.freedesktop.{,impl.}portal.*.service "$services/"
    fi
    cat >"$1" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:tmpdir=$(dirname "$1")</listen>
  <servicedir>$services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
}

# desk COMMAND…: runs COMMAND on a virtual display with a window manager and a session bus whose accessibility is on,
# and with home, settings and state folders of its own. Ends all it started, and gives COMMAND's status.
desk() (
    folder=$(mktemp -d "${TMPDIR:-/tmp}/twohats-desk.XXXXXX")
    display_server='' window_manager=''
    leave() {
        [ -z "$window_manager" ] || end_process "$window_manager"
        [ -z "$display_server" ] || end_process "$display_server"
        rm -rf "$folder"
    }
    trap leave EXIT
    trap 'exit 130' INT TERM

    Xvfb -displayfd 3 -screen 0 2600x1700x24 -nolisten tcp -noreset \
        3>"$folder/display" >"$folder/xvfb.log" 2>&1 &
    display_server=$!
    until_so 20 "the virtual display" grep -q '[0-9]' "$folder/display" || { cat "$folder/xvfb.log" >&2; exit 1; }
    DISPLAY=":$(tr -d '\n' <"$folder/display")"
    export DISPLAY
    unset WAYLAND_DISPLAY XDG_SESSION_TYPE XDG_CURRENT_DESKTOP DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS

    mkdir -m 700 "$folder"/{home,runtime}
    export DESK="$folder" HOME="$folder/home" XDG_RUNTIME_DIR="$folder/runtime"
    export XDG_CONFIG_HOME="$HOME/.config" XDG_STATE_HOME="$HOME/.local/state" \
        XDG_DATA_HOME="$HOME/.local/share" XDG_CACHE_HOME="$HOME/.cache"
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_STATE_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
    export LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 GTK_USE_PORTAL=0 NO_AT_BRIDGE=0 GSETTINGS_BACKEND=memory

    openbox >"$folder/openbox.log" 2>&1 &
    window_manager=$!
    until_so 20 "the window manager" wmctrl -m || { cat "$folder/openbox.log" >&2; exit 1; }

    session_bus "$folder/bus.conf"
    # The bus speaks to a log of its own, COMMAND to whoever asked.
    dbus-run-session --config-file="$folder/bus.conf" -- bash -c '
        exec >&5 2>&4 4>&- 5>&-
        # Without it a program is not in the accessibility tree at all.
        dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
            string:org.a11y.Status string:IsEnabled variant:boolean:true >/dev/null || exit 1
        "$@"
    ' desk "$@" 4>&2 5>&1 >"$folder/bus.log" 2>&1
)
