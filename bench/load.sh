#!/usr/bin/env bash
# Every figure of the doors under load, in one run: floors, peers and Accordo side by side. Arguments go to the load generator.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build bench/LoadGen -c Release -v quiet
dotnet publish src/Bot.Host -c Release -r linux-x64 --self-contained false -o artifacts/accordo -v quiet
[ -d bench/LoadGen/peers/node_modules ] || npm ci --prefix bench/LoadGen/peers --no-audit --no-fund || echo "no npm: without the peers"
exec dotnet bench/LoadGen/bin/Release/net10.0/LoadGen.dll "$@"
