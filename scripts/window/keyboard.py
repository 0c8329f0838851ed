"""The real window by keyboard alone: no pointer event is ever sent, and nothing is pressed through the accessibility tree.

The tree only tells what is there and what has the focus. What Tab cannot reach, nobody without a pointer reaches.
"""

import re

from window import Atspi, App, GLib, Missing, ROLES, run, until

# More than any screen has places for the focus.
MOST_TABS = 120


def pointer():
    """Where the pointer stands; the film ends where it began."""
    return re.findall(r"[XY]=(\d+)", run("xdotool", "getmouselocation", "--shell"))


class Keyboard(App):
    """A window and somebody who has only keys."""

    def __init__(self, *arguments, **options):
        self._listener = Atspi.EventListener.new(self._heard)
        self._listener.register("object:state-changed:focused")
        self._focused = None
        super().__init__(*arguments, **options)

    def aside(self):
        """The pointer is nowhere near the window, and stays there."""

    def point(self, x, y):
        raise AssertionError("there is no pointer")

    click = drag = press = point

    def end(self):
        self._listener.deregister("object:state-changed:focused")
        super().end()

    # The focus.

    def _heard(self, event):
        try:
            # What has lost the focus tells of it too, and so do other programs.
            if event.detail1 and event.source.get_process_id() == self.pid:
                self._focused = event.source
        except GLib.Error:
            # A dialog that is gone by now.
            pass

    def focused(self):
        """The control that has the focus, as the window told last; looked for where that one has lost it, or none was told."""
        while GLib.MainContext.default().iteration(False):
            pass
        if not self._has_it(self._focused):
            self._focused = next((node for node in self.nodes() if self._has_it(node)), None)
        return self._focused

    def _has_it(self, node):
        """Between two controls the window itself may have the focus; that is nowhere one could be."""
        try:
            return node is not None and node.get_role_name() != "frame" and node.get_state_set().contains(Atspi.StateType.FOCUSED)
        except GLib.Error:
            # A node of the phase before.
            return False

    def _is(self, node, role, name):
        if node is None:
            return False
        called = node.get_name() or ""
        return node.get_role_name() in ROLES[role] and (name(called) if callable(name) else called == name)

    def walk(self, key, role, name):
        """Presses `key` until the focus is on that node."""
        passed = []
        for _ in range(MOST_TABS):
            # Where a phase or a sheet has just come, so has its focus before any key counts.
            node = until(f"nothing has the focus after {passed}", self.focused)
            if self._is(node, role, name):
                return node
            passed.append(node.get_name())
            self.key(key)
            until(lambda: f"{key} does not leave {passed[-1]!r}", lambda node=node: self.focused() not in (None, node))
        raise Missing(f"{key} never comes to the {role} {name!r}; it comes to {passed}")

    def tab_to(self, role, name):
        self.find(role, name)
        return self.walk("Tab", role, name)

    def do(self, role, name):
        """Goes there by Tab and presses Return."""
        self.tab_to(role, name)
        self.key("Return")

    def write(self, name, text):
        """Goes to that field by Tab and puts `text` in the place of all it holds."""
        field = self.tab_to("entry", name)
        self.key("ctrl+a")
        self.type(text)
        self.holds(field, text)
        return field

    def holds(self, field, text):
        """Waits until the field holds exactly that."""
        until(
            lambda: f"{field.get_name()!r} holds {Atspi.Text.get_text(field, 0, -1)!r}, not {text!r}",
            lambda: Atspi.Text.get_text(field, 0, -1) == text,
        )

    def menu(self, *items):
        """Opens the menu by its key and chooses one row after the other by arrows."""
        self.key("F10")
        for item in items:
            self.find("menu item", lambda name, item=item: name.startswith(item))
            self.walk("Down", "menu item", lambda name, item=item: name.startswith(item))
            self.key("Return")
