#!/usr/bin/env bash
# What the user asks of the whole system holds in the window from the start, and changes with it. Runs under Xvfb, with a
# bus of its own on which a stand-in tells what a desktop tells.
# Usage: system_preferences.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${WISHES_BUS:-}" ]; then
  WISHES_BUS=1 exec dbus-run-session -- "$here/$(basename "$0")" "$@"
fi
# shellcheck source-path=SCRIPTDIR
source "$here/display.sh"
manage
to_portal=(--session --dest org.freedesktop.portal.Desktop --object-path /org/freedesktop/portal/desktop)
portal=org.freedesktop.portal.Settings

/usr/bin/python3 "$here/system_preferences.py" &
helpers+=($!)
answers() { gdbus call "${to_portal[@]}" --method "$portal.Read" org.freedesktop.appearance contrast; }
until_true "the stand-in for the desktop does not answer" answers

"$program" --lang nl --renderer cpu 2>"$work/stderr" &
running=$!
# Whether there is a window whose ground has this colour.
ground() {
  xdotool search --onlyvisible --name Datalabscan || return 1
  import -silent -window root "$work/now.png"
  [ "$(convert "$work/now.png" -crop 1x1+640+760 -format '%[hex:p{0,0}]' info:)" = "$1" ]
}
until_true "not in high contrast, as the system asks" ground 000000
# Changes a preference, after which the background must have this colour.
changes() {
  gdbus call "${to_portal[@]}" --method "$portal.Set" "$1" "$2" >/dev/null
  until_true "the window does not follow $1 $2" ground "$3"
}
changes contrast 0 F3F5F8
changes color-scheme 1 10151C
changes contrast 1 000000
changes color-scheme 2 000000
changes contrast 0 F3F5F8
close
echo "The window does as the system asks."
