# Sourced by kinds of tests written in shell: `expect WHAT COMMAND...` counts a command as passed when it succeeds, else says what failed with the
# command's output; `skip WHAT WHY` says openly what this machine cannot show; `counted` prints the last line and tells the exit status.
passed=0 failed=0
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT

expect() {
  what=$1
  shift
  if "$@" >"$scratch/output" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "failed: $what"
    tail -n 20 "$scratch/output"
  fi
}

skip() { echo "skipped: $1: $2"; }

counted() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
