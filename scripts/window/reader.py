"""The real window by its accessibility tree alone, as a screen reader has it: names, roles, values, actions, announcements.

No key is ever sent and no place on the screen is ever looked at; where a person would have to, the check fails.
"""

from window import Atspi, App, GLib, Missing, ROLES, until


class Reader(App):
    """A window and somebody who only hears it, and asks for things by their names."""

    def __init__(self, *arguments, **options):
        self.announced = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        super().__init__(*arguments, **options)

    def _no_hands(self, *_):
        raise AssertionError("a screen reader has neither keys nor pointer of its own here")

    key = keys_at_once = type = point = click = drag = _no_hands

    def aside(self):
        """There is no pointer to move."""

    def end(self):
        self._listener.deregister("object:announcement")
        super().end()

    # What it hears.

    def _hear(self, event):
        try:
            if event.source.get_process_id() == self.pid:
                self.announced.append(event.source.get_name() or "")
        except GLib.Error:
            # What spoke is gone by now.
            pass

    def is_told(self, part):
        """Waits until the window says `part` by itself, as it does of what changed somewhere else than at the focus."""

        def told():
            while GLib.MainContext.default().iteration(False):
                pass
            return any(part in said for said in self.announced)

        until(lambda: f"nothing is announced that says {part!r}; announced is {self.announced}", told)

    def headings(self):
        """The names one jumps between to find a part of the screen."""
        return [node.get_name() for node in self.nodes() if node.get_role_name() == "heading"]

    def has_heading(self, name):
        until(lambda: f"no heading {name!r}; there are {self.headings()}", lambda: name in self.headings())

    def is_focused(self, role, name):
        """Waits until that node has the focus: a screen reader goes where the focus goes."""

        def has():
            return [node for node in self.all(role, name) if node.get_state_set().contains(Atspi.StateType.FOCUSED)]

        return until(lambda: f"the {role} {name!r} does not get the focus", has)[0]

    # What it does.

    def set(self, name, value):
        """Sets that slider."""
        node = self.slider(name)
        until(f"{name!r} has no value to set", lambda: "Value" in node.get_interfaces())
        node.set_current_value(float(value))
        self.reaches(name, value)

    def write(self, name, text):
        """Puts `text` in the place of all that the field holds, and hears it there."""
        field = self.find("entry", name)
        until(f"{name!r} cannot be written in", lambda: "EditableText" in field.get_interfaces() and is_usable(field))
        Atspi.EditableText.set_text_contents(field, text)
        until(
            lambda: f"{name!r} holds {Atspi.Text.get_text(field, 0, -1)!r}, not {text!r}",
            lambda: Atspi.Text.get_text(field, 0, -1) == text,
        )

    def choose(self, role, name):
        """Presses it and hears that it is chosen."""
        node = self.press(role, name)
        until(f"{name!r} is not chosen", lambda: is_chosen(node))


def is_usable(node):
    return node.get_state_set().contains(Atspi.StateType.SENSITIVE)


def is_chosen(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.CHECKED) or states.contains(Atspi.StateType.SELECTED)


class DialogByTree:
    """The system's own file dialog, by its own accessibility tree."""

    def __init__(self):
        self.root = until("no file dialog is in the accessibility tree", self._root)

    @staticmethod
    def _root():
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(place)
            if app and app.get_name() == "zenity" and app.get_child_count() > 0:
                app.set_cache_mask(Atspi.Cache.NONE)
                return app
        return None

    def _find(self, role, name):
        waiting = [self.root]
        while waiting:
            node = waiting.pop(0)
            if node is None:
                continue
            is_shown = node.get_state_set().contains(Atspi.StateType.SHOWING)
            if is_shown and node.get_role_name() in ROLES[role] and (name is None or node.get_name() == name):
                return node
            waiting.extend(node.get_child_at_index(place) for place in range(node.get_child_count()))
        return None

    def save(self, path):
        """Writes the path into its field and presses the button that takes it."""
        field = until("the file dialog has no field", lambda: self._find("entry", None))
        Atspi.EditableText.set_text_contents(field, str(path))
        until("the path is not in the field", lambda: Atspi.Text.get_text(field, 0, -1) == str(path))
        until("the file dialog has no OK", lambda: self._find("button", "OK")).do_action(0)
        until("the file dialog stays", lambda: not self._root())


# What a person operates.
CONTROLS = ("button", "slider", "entry", "tab", "choice", "tick", "menu item")


def faults_of(app, where):
    """What a screen reader could not name, or not tell the state of, or not reach; empty where all is well."""
    kinds = set().union(*(ROLES[kind] for kind in CONTROLS)) | {"scroll bar", "combo box", "list item", "link", "spin button"}
    faults = []
    for node in app.nodes():
        try:
            role, name, states, can = node.get_role_name(), node.get_name(), node.get_state_set(), node.get_interfaces()
        except GLib.Error:
            # It went away while it was looked at.
            continue
        if role not in kinds:
            continue
        told = f"{where}: {role} {name!r}"
        if not (name or "").strip():
            faults.append(f"{told} has no name")
        if not states.contains(Atspi.StateType.SENSITIVE):
            # It says that it can't be used now: that is all there is to reach.
            continue
        # The arrows go through a list from the field above it, which keeps the focus.
        if role != "list item" and not states.contains(Atspi.StateType.FOCUSABLE):
            faults.append(f"{told} can be used and not be reached by the keyboard")
        if "Action" not in can and "EditableText" not in can:
            faults.append(f"{told} can do nothing")
        if role in ROLES["slider"] and "Value" not in can:
            faults.append(f"{told} has no value")
        if role in ("radio button", "check box", "page tab") and not states.contains(Atspi.StateType.CHECKABLE):
            faults.append(f"{told} does not say whether it is chosen")
    return faults


def must_be_whole(app, where):
    faults = faults_of(app, where)
    if faults:
        raise Missing("; ".join(faults))
