#!/usr/bin/env bash
# Builds the solution and runs its tests. See ./test.sh --help.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_UI_LANGUAGE=en # also while the tests run in another culture

usage() {
    cat <<'USAGE'
usage: ./test.sh [--all]

Builds the solution and runs the tests that every change must pass. From a built tree this takes less than 3 minutes on two cores.

  --all       also packs and tries the packages, corrupts the catalog character by character (a fifth of the mutations), joins
              a million rows, runs the samples, and repeats in ja-JP, tr-TR and sv-SE what a culture could change
  -h, --help  prints this text
USAGE
}

all=false
case "$#:${1:-}" in
    0:) ;;
    1:--all) all=true ;;
    1:-h | 1:--help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
esac

# Tests a project or the solution. All of them run, also after a failure, and a failed test shows its reason.
failed=false
run_tests() {
    dotnet test "$@" --no-build --nologo -v quiet --logger 'console;verbosity=minimal' || failed=true
}

# The environment, not code of the suites, sets the culture: so it also applies to the processes that tests start. The command and the
# web API are built to ignore cultures; the second variable makes them have one nevertheless.
run_tests_in() {
    echo "culture: $1"
    run_tests "$2" --filter 'Category!=Package&Category!=Mutation&Category!=Million&Category!=CultureFree' \
        -e "LC_ALL=${1/-/_}.UTF-8" -e DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 -e "HER2_TEST_CULTURE=$1"
}

dotnet build Her2Catalog.sln --nologo -v minimal
if [ "$all" = false ]; then
    filter='Category!=Package&Category!=Mutation&Category!=Million&Category!=Sample'
    [ "$(uname)" = Linux ] || filter+='&Category!=Linux'
    run_tests Her2Catalog.sln --filter "$filter"
else
    run_tests Her2Catalog.sln --filter 'Category!=Package&Category!=Mutation'
    run_tests tests/Her2Catalog.Package.Tests
    run_tests tests/Her2Catalog.Generator.Tests --filter 'Category=Mutation'
    run_tests tests/Her2Catalog.Compiler.Tests --filter 'Category=Mutation'

    for culture in ja-JP tr-TR; do
        run_tests_in "$culture" Her2Catalog.sln
    done

    # Swedish differs in the minus sign alone: names, answers and generated code contain some.
    for project in Her2Catalog.Hgvs.Tests Her2Catalog.Tests Her2Catalog.Generator.Tests; do
        run_tests_in sv-SE "tests/$project"
    done
fi

[ "$failed" = false ]
