"""drag_source.py FILE…: a small window one can drag these files out of, as out of a file manager.

Says "ready" when it is there, "dragged" when a drag begins, "wanted" when what is under the pointer would take the files, and
"over" when the drag has ended.
"""

import pathlib
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

files = [pathlib.Path(name).resolve().as_uri() for name in sys.argv[1:]]
window = Gtk.Window(title="drag source", default_width=120, default_height=120)
box = Gtk.EventBox()
box.add(Gtk.Label(label="files"))
window.add(box)
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
box.drag_source_add_uri_targets()
box.connect("drag-data-get", lambda _box, _context, data, _info, _time: data.set_uris(files))


def begun(_box, context):
    print("dragged", flush=True)
    context.connect("action-changed", lambda _context, action: print("wanted" if action else "unwanted", flush=True))


box.connect("drag-begin", begun)
box.connect("drag-end", lambda *_: print("over", flush=True))
window.connect("map-event", lambda *_: print("ready", flush=True))
window.connect("destroy", Gtk.main_quit)
window.show_all()
Gtk.main()
