#!/bin/sh
# Writes .env in the root of the repository: env.example with a new secret, 64 random hexadecimal digits, for each variable
# without a value. Leaves an existing .env alone.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
env=$here/../../.env

if [ -e "$env" ]; then
  echo "There is a .env already: the databases and Keycloak know its secrets. Nothing was changed." >&2
  exit 1
fi

umask 077
while IFS= read -r line; do
  case $line in
    '#'*) ;;
    *=) line=$line$(od -An -v -N32 -tx1 /dev/urandom | tr -d ' \n') ;;
  esac
  printf '%s\n' "$line"
done <"$here/env.example" >"$env.new"
mv "$env.new" "$env"
echo "Wrote .env, which only you can read. Keep it out of version control."
