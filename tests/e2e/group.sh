#!/usr/bin/env bash
# A group with keys only: invites three roles, answers in three runs of the program, merges by dropping the folder on the window (with the
# drag-and-drop protocol of X, as a file manager does), holds a workshop on two questions, exports. The report shows both agreed answers
# with their reasons. Runs under Xvfb with software OpenGL.
set -euo pipefail
program=$(realpath "$1")
shots=${2:-}
# As many pixels as a beamer has.
# shellcheck disable=SC2034
screen=1024x768
# shellcheck source-path=SCRIPTDIR
source "$(dirname "$0")/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1
manage

shot() { [ -z "$shots" ] || import -window root "$shots/group-$1.png"; }
tabs() { for _ in $(seq 1 "$1"); do key Tab; done; }
window() { xdotool search --onlyvisible --name Datalabscan | tail -1; }
start() {
  launch "$@"
  until_true "the window did not open: $(cat "$work/stderr")" window_is_there
  sleep 1.5
}
window_is_there() { [ -n "$(window)" ]; }

scan=$work/scan.datalabscan
answers=$work/antwoorden
mkdir "$answers"
cp "$here/../../assets/examples/voorbeeldstad.datalabscan" "$scan"

echo "Three invitations"
start "$(named "$scan")"
key ctrl+i
sleep 3
# The roles are in the order of the question set; behind the nine of them come ten themes, the last day and the file.
invite() {
  tabs "$1"
  key space
  tabs $((8 - $1 + 12))
  key ctrl+a
  type_text "$(named "$work/$2.datalabscan")"
  key Return
  until_true "there is no invitation for $2" test -s "$work/$2.datalabscan"
  sleep 0.5
}
invite 0 bestuur
shot 01-invited
key Return
sleep 0.5
invite 5 analist
key Return
sleep 0.5
invite 7 privacy
key Escape
close
for role in bestuur analist privacy; do
  grep -q "One(\"$role\")" "$work/$role.datalabscan" || fail "the invitation for $role has another role"
  if grep -q 'Schriftelijke opdracht' "$work/$role.datalabscan"; then fail "the invitation for $role holds answers of others"; fi
done

echo "Three colleagues answer"
answer() {
  local role=$1 consent=$2
  shift 2
  start "$(named "$work/$role.datalabscan")"
  if [ "$consent" = yes ]; then
    key F6 F6 # past the bar, to the question of consent
    key space
  fi
  [ "$role" != bestuur ] || shot 02-invitation
  key ctrl+2
  sleep 0.7
  for level in "$@"; do
    key "$level" Return
  done
  key ctrl+s
  sleep 0.7
  [ "$role" != bestuur ] || shot 03-save
  key ctrl+a
  type_text "$(named "$answers/$role.datalabscan")"
  key Return
  until_true "the answers of $role were not saved" test -s "$answers/$role.datalabscan"
  close
}
answer bestuur yes 5 5 5 5 5 5
answer analist yes 1 1 3 4 3 1
answer privacy no 2 1 4 4 3 2
grep -q 'may_stand_alone: true' "$answers/bestuur.datalabscan" || fail "the director's consent is not in the file"
if grep -q 'may_stand_alone: true' "$answers/privacy.datalabscan"; then fail "consent that was not given is in the file"; fi
echo "geen scan" >"$answers/stuk.datalabscan"
before=$(cat "$answers"/*)

echo "Merged by dropping the folder on the window"
start "$(named "$scan")"
python3 "$here/drop.py" "$(window)" "$answers"
merged() { [ "$(grep -c 'may_stand_alone: true' "$scan")" = 2 ]; }
until_true "the answers were not merged" merged
sleep 0.5
shot 04-merged
key Return
sleep 0.5
shot 05-people
[ "$(cat "$answers"/*)" = "$before" ] || fail "merging changed an answer file"
run score "$(named "$scan")" | grep -q '4 invullers' || fail "not everyone counts: $(run score "$(named "$scan")")"

echo "A workshop on two questions"
key ctrl+7
sleep 0.7
shot 06-agenda
key F5
sleep 1.5
shot 07-hidden
key r
sleep 0.5
shot 08-shown
key 3 Return
type_text "Reden een: het staat in het besluit"
key Tab
type_text "Minderheid: nog niet iedereen kent het"
key Escape
shot 09-agreed
key Page_Down
sleep 0.5
key space 2 Return
type_text "Reden twee: de lijst ligt er"
key Escape
sleep 0.3
key Escape
recorded() { grep -q "Reden een: het staat in het besluit" "$scan" && grep -q "Reden twee: de lijst ligt er" "$scan"; }
until_true "what was agreed was not saved" recorded
sleep 0.5
shot 10-after

echo "The report"
key ctrl+5
sleep 2
key Return
until_true "there is no report" bash -c "ls '$work'/*.pdf"
sleep 1
shot 11-exported
pdf=$(ls "$work"/*.pdf)
close
# Words on the pages break where a line ends.
words=$(pdftotext "$pdf" - | tr '\n' ' ')
for part in "Gezamenlijk antwoord: 3" "Reden een: het staat in het besluit" "Minderheid: nog niet iedereen kent het" \
  "Gezamenlijk antwoord: 2" "Reden twee: de lijst ligt er"; do
  grep -qF "$part" <<<"$words" || fail "the report lacks: $part"
done
# The scan in it says no more about who is who than the pages do: who did not consent has no role.
run extract "$(named "$pdf")" -o "$(named "$work/terug.datalabscan")" >/dev/null
grep -q 'Some("privacy")' "$scan" || fail "the scan itself has lost a role"
if grep -q 'Some("privacy")' "$work/terug.datalabscan"; then fail "the scan in the report names a role that may not stand alone"; fi
run score "$(named "$work/terug.datalabscan")" | grep -q '4 invullers' || fail "the scan in the report is not the group's"
echo "The group is fine: invited, merged, agreed and reported."
