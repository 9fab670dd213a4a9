# shellcheck shell=bash
# What the scripts with a window have in common; to be sourced. A folder of their own in $work, a display of their own
# of $screen pixels (1280x800), keys, and waiting for what must come. All of it goes when the script ends.
# $program may also be the Windows program: it runs under wine, in a Windows of its own that is copied from $WINE_BASE, which
# `.ci/windows/wine` made. What wine can't show stands in `.github/WINDOWS-CHECKLIST.md`.

work=$(mktemp -d)
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state XDG_DATA_HOME=$work/data
unset WAYLAND_DISPLAY LD_LIBRARY_PATH
# shellcheck disable=SC2034
preferences=$XDG_CONFIG_HOME/datalabscan/preferences.ron
# shellcheck disable=SC2034
drafts=$XDG_DATA_HOME/datalabscan/drafts
mkdir -p "$XDG_CONFIG_HOME/datalabscan" "$XDG_DATA_HOME"
: >"$work/stderr"
running=""
helpers=()

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

is_windows() { [[ $program == *.exe ]]; }
if is_windows; then
  export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' LC_ALL=C.UTF-8
  cp -a "${WINE_BASE:?}" "$WINEPREFIX"
  roaming=$(echo "$WINEPREFIX"/drive_c/users/*/AppData/Roaming | tr ' ' '\n' | grep -v Public)/datalabscan
  # shellcheck disable=SC2034
  preferences=$roaming/config/preferences.ron drafts=${roaming/Roaming/Local}/data/drafts
  mkdir -p "$roaming/config"
fi
# Runs the program and waits for it; on Windows through the launcher, as in a terminal.
run() { if is_windows; then timeout 60 wine "${program%.exe}-cli.exe" "$@"; else "$program" "$@"; fi; }
# Starts the program as $running. Files are asked for in the window: the system's own dialogs take no keys that a script
# knows.
launch() {
  [ -e "$preferences" ] || echo '(format: 1, system_dialogs: false)' >"$preferences"
  if is_windows; then wine "$program" "$@" 2>"$work/stderr" & else "$program" "$@" 2>"$work/stderr" & fi
  running=$!
}
# A file's name, as the program's system writes it.
named() { if is_windows; then printf 'Z:%s' "${1//\//\\}"; else printf '%s' "$1"; fi; }
# The process with the window, of the one that watches over it. To Linux one of wine is nobody's child, and has no other
# name than this; other Windows on the machine have another folder.
child() {
  if ! is_windows; then pgrep -P "$running" -f -- --attempt; return; fi
  local pid
  for pid in $(pgrep -f 'datalabscan.exe --attempt'); do
    if grep -qzx "WINEPREFIX=$WINEPREFIX" "/proc/$pid/environ"; then echo "$pid"; fi
  done | head -1
}

# Opens a display of this size, at a number that is free.
mkfifo "$work/display"
open_display() {
  local number
  # Its desktop stays as large as the display it was begun on, as for a user who doesn't log out.
  # The server stays for a while when nothing runs, or each start takes a second longer.
  if is_windows; then wineserver -k || true; wineserver -w; wineserver -p60; fi
  Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp -noreset 3>"$work/display" 2>/dev/null &
  helpers+=($!)
  read -r number <"$work/display"
  export DISPLAY=:$number
}
open_display "${screen:-1280x800}"

cleanup() {
  # The rest has to go too when one of these has ended by itself.
  set +e
  [ -z "$running" ] || kill "$running" 2>/dev/null
  if [ -n "${WINEPREFIX:-}" ]; then wineserver -k || true; sleep 0.5; fi 2>/dev/null
  kill "${helpers[@]}" 2>/dev/null
  rm -rf "$work"
}
trap cleanup EXIT

fail() {
  echo "FAIL: $*" >&2; cat "$work/stderr" >&2
  import -window root "${shots:-/tmp}/datalabscan-e2e-failure.png" 2>/dev/null || true
  exit 1
}
# Waits until a command succeeds, at most 30 seconds.
until_true() {
  local what=$1; shift
  for _ in $(seq 1 150); do "$@" >/dev/null 2>&1 && return; sleep 0.2; done
  fail "$what"
}
# Starts a window manager, which gives the focus: without one no key arrives.
manage() {
  until_true "the display does not answer" xdpyinfo
  openbox >/dev/null 2>&1 &
  helpers+=($!)
  until_true "there is no window manager" manager_is_there
}
manager_is_there() { xprop -root _NET_SUPPORTING_WM_CHECK | grep 'window id'; }
# Keys go to whatever has the focus, a little slower than a fast typist.
key() { for k in "$@"; do xdotool key --clearmodifiers "$k"; sleep 0.15; done; }
type_text() { xdotool type --delay 25 "$1"; sleep 0.2; }
# Closes the program, which must end well.
closed() { ! kill -0 "$running" 2>/dev/null; }
close() {
  key ctrl+q
  until_true "the program did not close" closed
  wait "$running" || fail "the program ended with code $?"
  running=""
}

# Whether there is something to see and nothing moves any more; the picture is $1.
still() {
  local before=$work/before.png
  import -silent -window root "$before" && [ "$(identify -format %k "$before")" -gt 50 ] || return 1
  sleep 0.4; import -silent -window root "$1"
  [ "$(compare -metric AE "$before" "$1" null: 2>&1)" = 0 ]
}
