"""Stands for a desktop that is set to dark: answers the portal's question for the color scheme, and nothing else."""

from gi.repository import Gio, GLib

NAME = "org.freedesktop.portal.Desktop"
SETTINGS = """
<node><interface name="org.freedesktop.portal.Settings">
  <method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
  <method name="ReadOne"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
  <property name="version" type="u" access="read"/>
</interface></node>
"""
DARK = GLib.Variant("u", 1)


def answered(_bus, _sender, _path, _interface, method, asked, invocation):
    if asked.unpack() != ("org.freedesktop.appearance", "color-scheme"):
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "Requested setting not found")
    elif method == "Read":
        # The older method wraps its answer twice.
        invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", DARK),)))
    else:
        invocation.return_value(GLib.Variant("(v)", (DARK,)))


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface = Gio.DBusNodeInfo.new_for_xml(SETTINGS).interfaces[0]
    version = GLib.Variant("u", 2)
    bus.register_object("/org/freedesktop/portal/desktop", interface, answered, lambda *_: version, None)
    Gio.bus_own_name_on_connection(
        bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), lambda *_: loop.quit()
    )
    loop.run()


loop = GLib.MainLoop()
main()
