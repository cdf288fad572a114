#!/usr/bin/env bash
# Builds everything and runs every test, under four cultures.
set -euo pipefail
cd "$(dirname "$0")"
dotnet build Her2Catalog.sln --nologo -v minimal
for culture in en-US ja-JP tr-TR sv-SE; do
    HER2_TEST_CULTURE=$culture dotnet test Her2Catalog.sln --no-build --nologo -v quiet
done
