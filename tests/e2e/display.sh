# shellcheck shell=bash
# What the scripts with a window have in common; to be sourced. A folder of their own in $work, a display of their own
# of $screen pixels (1280x800), keys, and waiting for what must come. All of it goes when the script ends.

work=$(mktemp -d)
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state XDG_DATA_HOME=$work/data
unset WAYLAND_DISPLAY LD_LIBRARY_PATH
# shellcheck disable=SC2034
preferences=$XDG_CONFIG_HOME/datalabscan/preferences.ron
mkdir -p "$XDG_CONFIG_HOME/datalabscan" "$XDG_DATA_HOME"
: >"$work/stderr"
running=""
helpers=()

# A display at a number that is free.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 "${screen:-1280x800}x24" -nolisten tcp -noreset 3>"$work/display" 2>/dev/null &
helpers+=($!)
read -r number <"$work/display"
export DISPLAY=:$number

cleanup() {
  [ -z "$running" ] || kill "$running" 2>/dev/null
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
  openbox 2>/dev/null &
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

# The process with the window, of the one that watches over it.
child() { pgrep -P "$running" -f -- --attempt; }
# Whether there is something to see and nothing moves any more; the picture is $1.
still() {
  local before=$work/before.png
  import -silent -window root "$before" && [ "$(identify -format %k "$before")" -gt 50 ] || return 1
  sleep 0.4; import -silent -window root "$1"
  [ "$(compare -metric AE "$before" "$1" null: 2>&1)" = 0 ]
}
