#!/usr/bin/env bash
# How long a start takes, and what it costs: first 200 from /healthz, first question answered with a citation, CPU time until then, memory.
# bench/start.sh [--runs N] [--program accordo.dll]      medians [least-most]; every first start has a folder of its own, the second start goes on in it
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C
runs=7 program=artifacts/accordo/accordo.dll
while [ $# -gt 0 ]; do
  case $1 in --runs) runs=$2 ;; --program) program=$2 ;; *) sed -n '2,3s/^# //p' "$0" >&2; exit 2 ;; esac
  shift 2
done
if [ ! -f "$program" ]; then
  dotnet publish src/Bot.Host -c Release -r linux-x64 --self-contained false -o artifacts/accordo -v quiet
fi
program=$(realpath "$program") floor=$(realpath bench/Floor/bin/Release/net10.0/Floor.dll 2>/dev/null || true)
scratch=$(mktemp -d) pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$scratch"' EXIT
port=$((20000 + RANDOM % 20000)) url=http://127.0.0.1:$port
question='{"conversation":"bench","text":"quanto dura l'\''accordo?"}'

since() { awk -v from="$1" -v now="$EPOCHREALTIME" 'BEGIN { printf "%.3f", now - from }'; }
cpu() { sed 's/.*) //' "/proc/$pid/stat" | awk -v hz="$(getconf CLK_TCK)" '{ printf "%.2f", ($12 + $13) / hz }'; }
memory() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status"; }
await() { until curl -fs -o /dev/null --max-time 5 "$1"; do kill -0 "$pid" || { cat "$scratch/log" >&2; exit 1; }; sleep 0.005; done; }

# one <name> <folder> <path of the first 200> <dll>: starts it once and writes one line of figures
one() {
  mkdir -p "$2"
  local from=$EPOCHREALTIME up answered used
  (cd "$2" && exec env Urls="$url" ASPNETCORE_URLS="$url" Logging__LogLevel__Default=Warning dotnet "$4") >"$scratch/log" 2>&1 &
  pid=$!
  await "$url$3"
  up=$(since "$from") answered=$up
  if [ "$1" != floor ]; then
    curl -fs --max-time 10 -H 'Content-Type: application/json' -d "$question" "$url/api/chat/messages" | grep -q '"outcome":"answered"' || { echo "not answered" >&2; exit 1; }
    answered=$(since "$from")
  fi
  used=$(cpu)
  echo "$up $answered $used $(memory)" >>"$scratch/$1.figures"
  kill "$pid"; wait "$pid" || true
  pid=
}

# median [least-most] of a column
column() { sort -n -k "$2,$2" "$scratch/$1.figures" | awk -v c="$2" '{ v[NR] = $c } END { printf "%s [%s-%s]", v[int((NR + 1) / 2)], v[1], v[NR] }'; }

for ((run = 0; run <= runs; run++)); do
  # The run before the first only warms the system's file cache.
  [ "$run" != 1 ] || rm -f "$scratch"/*.figures
  [ -z "$floor" ] || one floor "$scratch/floor" /healthz "$floor"
  one first "$scratch/$run" /healthz "$program"
  one second "$scratch/$run" /healthz "$program"
done
printf '%-8s %-22s %-22s %-20s %s\n' start "first 200, s" "first answer, s" "CPU until then, s" "memory, MB"
for name in floor first second; do
  [ ! -f "$scratch/$name.figures" ] || printf '%-8s %-22s %-22s %-20s %s\n' "$name" "$(column $name 1)" "$(column $name 2)" "$(column $name 3)" "$(column $name 4)"
done
