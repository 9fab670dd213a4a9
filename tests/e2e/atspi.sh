#!/usr/bin/env bash
# Somebody who hears the window instead of seeing it: over the real bus between programs and screen readers (AT-SPI), a scan
# is begun, filled in and answered, and what must be told is told. Runs under Xvfb, with a bus of its own.
# Usage: atspi.sh PROGRAM [RENDERER...]
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${ATSPI_BUS:-}" ]; then
  ATSPI_BUS=1 exec dbus-run-session -- "$here/$(basename "$0")" "$@"
fi
shift
# shellcheck source-path=SCRIPTDIR
source "$here/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=0
manage

# A screen reader is on.
for what in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$what" '<true>' >/dev/null
done

for renderer in "${@:-cpu}"; do
  rm -rf "$XDG_DATA_HOME/datalabscan"
  "$program" --lang nl --renderer "$renderer" 2>"$work/stderr" &
  running=$!
  until_true "the window did not open" xdotool search --onlyvisible --name Datalabscan
  # The Python that the bindings are for.
  /usr/bin/python3 -B "$here/atspi.py" || fail "what a screen reader finds is not right, with $renderer"
  key ctrl+q
  wait "$running" || fail "the program ended with code $?"
  running=""
  echo "$renderer: a screen reader finds its way."
done
