#!/usr/bin/env bash
# The real window, killed ten times while somebody answers: what was entered more than three seconds before is in the file each
# time, the file opens, and nothing temporary is left after the next save. Usage: killed.sh PROGRAM [SEED]
set -euo pipefail
program=$(realpath "$1")
RANDOM=${2:-2026}
root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source-path=SCRIPTDIR
source "$(dirname "$0")/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1
manage

scan=$work/files/proef.datalabscan
mkdir "$work/files"
cp "$root/assets/examples/voorbeeldstad.datalabscan" "$scan"
questions=40
erased=()
for theme in $(seq 1 10); do for question in 1 2 3 4; do erased+=("$theme.$question=-"); done; done
run fill "$(named "$scan")" "${erased[@]}" >/dev/null

# The answers in the file as the keys that choose them. Each key is pressed at another question, so it's enough to count them.
sorted() { fold -w1 <<<"$1" | sort | tr -d '\n'; }
saved() { { grep -oE 'response: Level\([0-9]' "$scan" || true; } | sed 's/.*(//' | while read -r level; do printf '%s' $((level + 1)); done; }
is_saved() { [ "$(sorted "$(saved)")" = "$(sorted "$1")" ]; }
opened() { xdotool search --onlyvisible --name Datalabscan; }

entered=0 slowest=0
[ -z "$(saved)" ] || fail "there are answers already: $(saved)"
for round in $(seq 1 10); do
  launch --renderer cpu "$(named "$scan")"
  until_true "the window did not open" opened
  before=$(saved)
  sleep 1.5
  key ctrl+2 # the first question without an answer
  sleep 0.5
  typed=""
  for _ in 1 2 3; do
    answer=$((RANDOM % 5 + 1))
    key "$answer" Return Return # the second goes past the end of a theme, and is refused elsewhere
    typed+=$answer
  done
  began=$(date +%s%N)
  until_true "kill $round: $typed was not saved" is_saved "$before$typed"
  took=$((($(date +%s%N) - began) / 1000000))
  ((took <= slowest)) || slowest=$took
  last=$((RANDOM % 5 + 1))
  key "$last"
  sleep "0.$((RANDOM % 10))"
  kill -9 "$(child)"
  wait "$running" 2>/dev/null || true
  running=""
  entered=$((entered + 4))
  now=$(sorted "$(saved)")
  is_saved "$before$typed" || is_saved "$before$typed$last" \
    || fail "kill $round: $before, $typed and perhaps $last were entered, and $now is there"
  run score "$(named "$scan")" >/dev/null || fail "kill $round: the file does not open"
done

((slowest <= 3000)) || fail "saving took $slowest ms"

# The next save, by a program that isn't killed.
run fill "$(named "$scan")" 1.1=2 >/dev/null
left=$(find "$work/files" -name '.datalabscan-*' | wc -l)
[ "$left" = 0 ] || fail "left: $(ls -A "$work/files")"
[ "$(find "$drafts" -name '*.datalabscan' 2>/dev/null | wc -l)" = 0 ] || fail "there are drafts: $(ls "$drafts")"
echo "The window was killed 10 times: answers entered $entered of $questions, answers lost 0, temporary files left $left; saved within $slowest ms of the last key."
