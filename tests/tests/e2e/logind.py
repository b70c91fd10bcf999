"""The part of systemd-logind that says when a laptop goes to sleep. Lines come in, lines go out."""

import os
import sys
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

FACE = """<node><interface name="org.freedesktop.login1.Manager">
<method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="h" direction="out"/></method>
<signal name="PrepareForSleep"><arg type="b"/></signal></interface></node>"""
PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"


def say(line):
    print(line, flush=True)


def asked(bus, sender, path, face, method, given, call):
    ours, theirs = os.pipe()
    held = Gio.UnixFDList.new()
    held.append(theirs)
    os.close(theirs)
    call.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), held)
    say("waits " + " ".join(given.unpack()))

    def until_let_go():
        os.read(ours, 1)
        os.close(ours)
        say("sleeps")

    threading.Thread(target=until_let_go, daemon=True).start()


def heard(bus):
    for line in sys.stdin:
        falls = line.strip() == "sleep"
        bus.emit_signal(None, PATH, MANAGER, "PrepareForSleep", GLib.Variant("(b)", (falls,)))


bus = Gio.DBusConnection.new_for_address_sync(
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"],
    Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
    None,
    None,
)
bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(FACE).interfaces[0], asked, None, None)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.login1", Gio.BusNameOwnerFlags.NONE, lambda *_: say("there"), None)
threading.Thread(target=heard, args=(bus,), daemon=True).start()
GLib.MainLoop().run()
