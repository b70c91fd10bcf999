"""What a screen reader is told of the window: one line of JSON for each thing, in the order in which it reads."""

import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEEPEST = 60


def tell(thing, depth, inside):
    if thing is None or depth > DEEPEST:
        return
    role = thing.get_role_name()
    inside = inside or role == "document web"
    if inside:
        states = thing.get_state_set()
        line = {
            "depth": depth,
            "role": role,
            "name": thing.get_name(),
            "level": thing.get_attributes().get("level"),
            "landmark": thing.get_attributes().get("xml-roles"),
            "showing": states.contains(Atspi.StateType.SHOWING),
            "focusable": states.contains(Atspi.StateType.FOCUSABLE),
            "checked": states.contains(Atspi.StateType.CHECKED),
        }
        print(json.dumps(line, ensure_ascii=False))
    if role == "image":
        # What a picture is made of is no thing of the page.
        return
    for place in range(thing.get_child_count()):
        tell(thing.get_child_at_index(place), depth + 1, inside)


Atspi.init()
desk = Atspi.get_desktop(0)
for place in range(desk.get_child_count()):
    app = desk.get_child_at_index(place)
    if app is not None and app.get_name() == "samenboek":
        tell(app, 0, False)
