"""What a desktop tells programs of the user's preferences, on the session bus; `Set` changes one."""

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

INTERFACES = """
<node>
  <interface name="org.freedesktop.portal.Settings">
    <method name="Read">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
    </method>
    <method name="Set"><arg type="s" direction="in"/><arg type="u" direction="in"/></method>
    <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
    <property name="version" type="u" access="read"/>
  </interface>
</node>
"""
SPACE = "org.freedesktop.appearance"
PATH = "/org/freedesktop/portal/desktop"
preferences = {"contrast": 1, "reduced-motion": 1, "color-scheme": 0}


def called(bus, _sender, path, interface, method, arguments, invocation):
    first, second = arguments.unpack()
    if method == "Set":
        preferences[first] = second
        changed = GLib.Variant("(ssv)", (SPACE, first, GLib.Variant("u", second)))
        bus.emit_signal(None, path, interface, "SettingChanged", changed)
        invocation.return_value(None)
    elif first == SPACE and second in preferences:
        # `Read` has always put a variant in a variant.
        value = GLib.Variant("v", GLib.Variant("u", preferences[second]))
        invocation.return_value(GLib.Variant.new_tuple(value))
    else:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")


def there(bus, _name):
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces[0]
    bus.register_object(PATH, interface, called, lambda *_: GLib.Variant("u", 1), None)


Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, there, None, None)
GLib.MainLoop().run()
