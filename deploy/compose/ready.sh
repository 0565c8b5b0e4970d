#!/bin/bash
# ready.sh PORT PATH
# Succeeds when this container answers GET PATH with 200. For images that have bash and no HTTP client; what is answered
# instead is printed, so that `docker inspect` shows it.
set -u

exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
IFS=' ' read -r _ status _ <&3
if [ "${status-}" != 200 ]; then
  cat <&3
  exit 1
fi
