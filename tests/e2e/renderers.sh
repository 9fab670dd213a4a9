#!/usr/bin/env bash
# The window opens whatever draws it, looks the same, and ends with the process that watches over it. Runs under Xvfb;
# a library is made unavailable by an empty file of its name that is found before the real one.
# Usage: renderers.sh PROGRAM [FOLDER FOR SCREENSHOTS]
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR
source "$here/display.sh"
shots=${2:-$work}
mkdir -p "$shots"

# A folder with empty files of these names.
hide() { local folder; folder=$(mktemp -d -p "$work"); for library in "$@"; do : >"$folder/$library"; done; echo "$folder"; }
no_gl=$(hide libGL.so libGL.so.1 libEGL.so libEGL.so.1 libGLX.so.0)
no_keys=$(hide libxkbcommon-x11.so libxkbcommon-x11.so.0)

# Whether the process with the window draws with $1.
draws_with() { tr '\0' ' ' <"/proc/$(child)/cmdline" | grep -q "attempt (renderer:$1"; }
# Opens the window with these arguments, waits until $2 draws it, and keeps a picture under the name $1.
shows() {
  local name=$1 renderer=$2; shift 2
  "$program" --lang nl "$@" 2>"$work/stderr" &
  running=$!
  until_true "$name: the window is not there" still "$shots/$name.png"
  draws_with "$renderer" || fail "$name: not drawn with $renderer but $(tr '\0' ' ' <"/proc/$(child)/cmdline")"
}
# Ends the process that watches; the window must follow.
ends() {
  local window; window=$(child)
  kill "$running"; wait "$running" 2>/dev/null || true
  running=""
  # shellcheck disable=SC2317
  gone() { ! kill -0 "$window" 2>/dev/null; }
  until_true "the window outlives the process that watches over it" gone
}
same() {
  local differing; differing=$(compare -metric AE -fuzz 3% "$shots/$1.png" "$shots/$2.png" null: 2>&1 || true)
  [ "$differing" = 0 ] || fail "$1 and $2 differ in $differing pixels"
}
refuses() {
  local code=0
  "$@" 2>"$work/stderr" || code=$?
  [ "$code" = 3 ] || fail "code $code instead of 3"
}

echo "Each renderer"
shows cpu Cpu --renderer cpu; ends
shows glow Glow --renderer glow; ends
same cpu glow
shows automatic '.*' ; ends
same cpu automatic

echo "Without OpenGL the preference gives way to the processor"
echo '(format: 1, renderer: Some(Glow))' >"$preferences"
LD_LIBRARY_PATH=$no_gl shows without-gl Cpu; ends
same cpu without-gl
rm "$preferences"
LD_LIBRARY_PATH=$no_gl refuses "$program" --renderer glow
grep -q 'libgl1' "$work/stderr" || fail "the packages for OpenGL are not named"

echo "A renderer that is gone is no choice"
echo '(format: 1, renderer: Some(Wgpu))' >"$preferences"
shows gone '.*' --renderer wgpu; ends
grep -q -- '--renderer wgpu' "$work/stderr" || fail "nothing is said of --renderer wgpu"
same cpu gone
rm "$preferences"

echo "A missing library is named, without a panic"
LD_LIBRARY_PATH=$no_keys refuses "$program" --lang en
grep -q 'apt-get install libxkbcommon-x11-0' "$work/stderr" || fail "the package is not named"
! grep -qi panic "$work/stderr" || fail "there is a panic"

echo "Nothing happens when nothing happens"
shows idle Cpu --renderer cpu
ticks() { local fields; read -ra fields <"/proc/$(child)/stat"; echo $((fields[13] + fields[14])); }
sleep 1; before=$(ticks); sleep 3; after=$(ticks)
((after - before <= 3)) || fail "an idle window used $((after - before)) ticks in 3 seconds"
ends
echo "The renderers are fine."
