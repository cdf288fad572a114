#!/usr/bin/env bash
# Builds everything and runs every test, under four cultures. What tries hundreds of thousands of slips or a million rows, or
# packs, or asks a sample, which is a process of its own, runs under one.
set -euo pipefail
cd "$(dirname "$0")"
dotnet build Her2Catalog.sln --nologo -v minimal
HER2_TEST_CULTURE=en-US dotnet test Her2Catalog.sln --no-build --nologo -v quiet
for culture in ja-JP tr-TR sv-SE; do
    HER2_TEST_CULTURE=$culture dotnet test Her2Catalog.sln --no-build --nologo -v quiet --filter 'Category!=Mutation&Category!=Million&Category!=Package&Category!=Sample'
done
