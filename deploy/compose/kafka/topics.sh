#!/bin/bash
# Makes the topics, the users of the broker and their permissions, as far as they are missing. Runs at each start, inside
# the network of the broker's container: the listener that it uses is on loopback there, and open to nobody else.
#
# Every service may read every topic, in a consumer group of its own name, and write its own topics alone.
set -euo pipefail

broker=127.0.0.1:9094
partitions=12
topics='ima.plans.v1 ima.actions.v1 ima.posts.v1 ima.risks.v1 ima.notifications.v1 ima.reports.v1'

tool() {
  local tool=$1
  shift
  "/opt/kafka/bin/kafka-$tool.sh" --bootstrap-server "$broker" "$@"
}

# user NAME PASSWORD: sets the password, which reaches the tool in a file and not on a command line that anybody can list
user() {
  local settings
  settings=$(mktemp)
  printf 'SCRAM-SHA-512=password=%s\n' "$2" >"$settings"
  tool configs --alter --entity-type users --entity-name "$1" --add-config-file "$settings"
  rm "$settings"
}

# service NAME PASSWORD TOPIC...: a user, and what it may do
service() {
  local name=$1 password=$2 topic written=()
  shift 2
  user "$name" "$password"
  tool acls --add --force --allow-principal "User:$name" --consumer --group "$name" \
    --topic ima. --resource-pattern-type prefixed >/dev/null
  for topic in "$@"; do
    written+=(--topic "$topic")
  done
  tool acls --add --force --allow-principal "User:$name" --producer --transactional-id "$name-relay" \
    "${written[@]}" >/dev/null
  echo "$name may read every topic and write $*."
}

existing=$(tool topics --list)
for topic in $topics; do
  if grep -qxF "$topic" <<<"$existing"; then
    echo "$topic is there."
  else
    # Events are kept: what goes and when is decided by a plan's disposal.
    tool topics --create --if-not-exists --topic "$topic" --partitions "$partitions" --replication-factor 1 \
      --config retention.ms=-1
  fi
done

service action-service "${ACTIONS_PASSWORD:?}" ima.plans.v1 ima.actions.v1 ima.posts.v1
service risk-register-service "${RISKS_PASSWORD:?}" ima.risks.v1
service notification-service "${NOTIFICATIONS_PASSWORD:?}" ima.notifications.v1
service reporting-service "${REPORTS_PASSWORD:?}" ima.reports.v1
