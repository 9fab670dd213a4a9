#!/usr/bin/env bash
# A group with keys only: invites four roles, answers in runs of the program of their own (one passes the invitation on, one renames the
# file, one packs it), drops the folder on the window (with the drag-and-drop protocol of X, as a file manager does), prints the script,
# holds a workshop on two questions, writes the minutes, exports. Minutes and report show both agreed answers with their reasons. Runs
# under Xvfb with software OpenGL.
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
invitations=$work/uitnodigingen-voorbeeldstad
answers=$work/antwoorden
mkdir "$answers"
cp "$here/../../assets/examples/voorbeeldstad.datalabscan" "$scan"

echo "Four invitations"
start "$(named "$scan")"
key ctrl+i
sleep 1
# Past the bar to the first of four steps; behind them are the roles, in the order of the question set. A role that is
# ticked has a link to its themes.
key F6 F6
tabs 4
key space # directors
tabs 2
key space # line managers
tabs 5
key space # analyst
tabs 3
key space # privacy
shot 01-roles
# To the bar at the foot, whose first button makes them.
key F6 space
four() { [ "$(find "$invitations" -name '*.datalabscan' 2>/dev/null | wc -l)" = 4 ]; }
until_true "there are no four invitations" four
remembered() { [ "$(grep -c 'Invited(' "$scan")" = 4 ]; }
until_true "the scan does not remember them" remembered
sleep 0.5
shot 02-invited
close
for role in bestuur management analist privacy; do
  file=$invitations/uitnodiging-voorbeeldstad-$role.datalabscan
  grep -q "One(\"$role\")" "$file" || fail "the invitation for $role has another role"
  if grep -q 'Schriftelijke opdracht' "$file"; then fail "the invitation for $role holds answers of others"; fi
done

echo "Colleagues answer"
# FILE CONSENT LEVEL...: answers the invitation of a role into a file.
answer() {
  local role=$1 file=$2 consent=$3
  shift 3
  start "$(named "$invitations/uitnodiging-voorbeeldstad-$role.datalabscan")"
  if [ "$consent" = yes ]; then
    key F6 F6 # past the bar, to the question of consent
    key space
  fi
  [ "$role" != bestuur ] || shot 03-invitation
  key ctrl+2
  sleep 0.7
  for level in "$@"; do
    key "$level" Return
  done
  key ctrl+s
  sleep 0.7
  key ctrl+a
  type_text "$(named "$answers/$file.datalabscan")"
  key Return
  until_true "the answers of $role were not saved" test -s "$answers/$file.datalabscan"
  close
}
answer bestuur bestuur yes 5 5 5 5
answer management leiding no 1 1 1 1
answer analist analist yes 1 1 3 1
answer privacy privacy no 2 1 2 1
# The privacy officer passed the invitation on, and the colleague answers otherwise.
answer privacy doorgestuurd no 5 5 5 5
# One renames the file, and one packs it.
mv "$answers/analist.datalabscan" "$answers/Antwoorden (definitief) van mij"
(cd "$answers" && python3 -m zipfile -c leiding.zip leiding.datalabscan && rm leiding.datalabscan)
grep -q 'may_stand_alone: true' "$answers/bestuur.datalabscan" || fail "the director's consent is not in the file"
if grep -q 'may_stand_alone: true' "$answers/privacy.datalabscan"; then fail "consent that was not given is in the file"; fi
echo "geen scan" >"$answers/stuk.datalabscan"
before=$(cat "$answers/bestuur.datalabscan" "$answers/privacy.datalabscan")

echo "Merged by dropping the folder on the window"
start "$(named "$scan")"
python3 "$here/drop.py" "$(window)" "$answers"
people() { run score "$(named "$scan")" | grep -q "$1 invullers"; }
until_true "the answers were not merged" people 4
sleep 0.5
shot 04-merged
# Of the two with one invitation one counts, until somebody says that they are two people: the first question behind the buttons.
tabs 2
key space
until_true "two people with one invitation do not both count" people 5
sleep 0.5
key Escape
sleep 0.5
shot 05-people
# The packed answers count once they are unpacked.
(cd "$answers" && python3 -m zipfile -e leiding.zip . && rm leiding.zip)
python3 "$here/drop.py" "$(window)" "$answers"
until_true "the answers that were packed do not count" people 6
sleep 0.5
key Escape
sleep 0.5
shot 06-all
[ "$(cat "$answers/bestuur.datalabscan" "$answers/privacy.datalabscan")" = "$before" ] || fail "merging changed an answer file"

echo "The script of the talk"
key ctrl+7
sleep 0.7
shot 07-talk
# To the foot: behind the workshop comes its script.
key F6 F6 F6
tabs 1
key space
sleep 0.7
key Return
until_true "there is no script" bash -c "ls '$work'/draaiboek*.pdf"
key Escape
script=$(pdftotext "$(ls "$work"/draaiboek*.pdf)" -)
grep -q 'Afgesproken antwoord' <<<"$script" || fail "the script has no room to write"

echo "A workshop on two questions"
key F5
sleep 1.5
shot 08-hidden
key r
sleep 0.5
shot 09-shown
key 3 Return
type_text "Reden een: het staat in het besluit"
key Tab
type_text "Minderheid: nog niet iedereen kent het"
shot 10-agreed
key ctrl+Return
sleep 0.5
key space 2 Return
type_text "Reden twee: de lijst ligt er"
key Escape
sleep 0.3
key Escape
recorded() { grep -q "Reden een: het staat in het besluit" "$scan" && grep -q "Reden twee: de lijst ligt er" "$scan"; }
until_true "what was agreed was not saved" recorded
sleep 0.5
shot 11-after

echo "The minutes"
# What came of the workshop is shown; its bar at the foot makes them.
shot 12-decision
key F6 F6 F6 space
sleep 0.7
key Return
until_true "there are no minutes" bash -c "ls '$work'/verslag*.pdf"
key Escape
minutes=$(pdftotext "$(ls "$work"/verslag*.pdf)" - | tr '\n' ' ')
agreed=("Reden een: het staat in het besluit" "Minderheid: nog niet iedereen kent het" "Reden twee: de lijst ligt er")
for part in "${agreed[@]}"; do
  grep -qF "$part" <<<"$minutes" || fail "the minutes lack: $part"
done
run minutes "$(named "$scan")" --format text | grep -qF "${agreed[0]}" || fail "the minutes as text lack what was agreed"

echo "The report"
key ctrl+5
sleep 2
key Return
report() { find "$work" -maxdepth 1 -name 'datalabscan-*.pdf' | grep .; }
until_true "there is no report" report
sleep 1
shot 13-exported
pdf=$(report | head -1)
close
# Words on the pages break where a line ends.
words=$(pdftotext "$pdf" - | tr '\n' ' ')
for part in "Gezamenlijk antwoord: 3" "Gezamenlijk antwoord: 2" "${agreed[@]}"; do
  grep -qF "$part" <<<"$words" || fail "the report lacks: $part"
done
# The scan in it says no more about who is who than the pages do: who did not consent has no role, and who was invited is not in it.
run extract "$(named "$pdf")" -o "$(named "$work/terug.datalabscan")" >/dev/null
grep -q 'Some("privacy")' "$scan" || fail "the scan itself has lost a role"
if grep -q 'Some("privacy")' "$work/terug.datalabscan"; then fail "the scan in the report names a role that may not stand alone"; fi
if grep -q 'Invited(' "$work/terug.datalabscan"; then fail "the scan in the report tells who was invited"; fi
run score "$(named "$work/terug.datalabscan")" | grep -q '6 invullers' || fail "the scan in the report is not the group's"
echo "The group is fine: invited, merged, agreed, minuted and reported."
