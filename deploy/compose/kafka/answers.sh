#!/bin/bash
# answers.sh PORT
# Succeeds when the broker answers in its own protocol: an ApiVersions request (key 18, version 0, correlation id 1, no
# client id), which needs no sign-in. Kafka's own tools would start a JVM for each check.
set -u

exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf '\x00\x00\x00\x0a\x00\x12\x00\x00\x00\x00\x00\x01\xff\xff' >&3
# Four bytes of length, four of the correlation id, two of the error code.
answer=$(head -c 10 <&3 | od -An -v -tx1 | tr -d ' \n')
[ "${answer:8:12}" = 000000010000 ]
