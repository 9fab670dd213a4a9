#!/usr/bin/env bash
# Counts what a whole scan takes, from the start to the PDF: the clicks of somebody with a mouse only (but for the name of the
# municipality), and the keys of somebody with a keyboard only. Neither may have to scroll to see an answer. The program moves
# on by itself, as it does for who never changed that. Runs under Xvfb with a bus of its own, on which controls are found.
# Usage: walk.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${ATSPI_BUS:-}" ]; then
  ATSPI_BUS=1 exec dbus-run-session -- "$here/$(basename "$0")" "$@"
fi
# The window is 1280 by 800; its title bar comes above that.
# shellcheck disable=SC2034
screen=1280x860
# shellcheck source-path=SCRIPTDIR
source "$here/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=0
manage

for what in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$what" '<true>' >/dev/null
done

for way in mouse keys; do
  rm -rf "$XDG_DATA_HOME/datalabscan" "$work"/*.pdf "$preferences"
  "$program" --lang nl --renderer cpu 2>"$work/stderr" &
  running=$!
  until_true "the window did not open" xdotool search --onlyvisible --name Datalabscan
  xdotool search --onlyvisible --name Datalabscan windowsize --sync 1280 800 windowmove 0 0
  /usr/bin/python3 -B "$here/walk.py" "$way" "$work" || fail "the walk with $way does not end well"
  key ctrl+q
  wait "$running" || fail "the program ended with code $?"
  running=""
done
