#!/bin/sh
# Makes the databases and roles as far as they are missing, and sets the passwords. Runs at each start, so that it also
# completes what a killed first start left half made, and a password changed in .env takes effect.
#
# Each service has a database, a role that owns and migrates it, and a role that it runs as, which may connect and
# whatever the migrations grant it.
set -eu

here=$(dirname "$0")

sql() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname postgres "$@"
}

# service DATABASE OWNER_PASSWORD APP_PASSWORD; psql takes passwords from its environment, where no other process sees them
service() {
  OWNER_PASSWORD=$2 APP_PASSWORD=$3 sql --set database="$1" --set owner="$1_owner" --set app="$1_app" \
    --file "$here/service.sql"
  echo "Database $1 is there."
}

service actions "${ACTIONS_OWNER_PASSWORD:?}" "${ACTIONS_PASSWORD:?}"
service risks "${RISKS_OWNER_PASSWORD:?}" "${RISKS_PASSWORD:?}"
service notifications "${NOTIFICATIONS_OWNER_PASSWORD:?}" "${NOTIFICATIONS_PASSWORD:?}"
service reports "${REPORTS_OWNER_PASSWORD:?}" "${REPORTS_PASSWORD:?}"

OWNER_PASSWORD=${KEYCLOAK_PASSWORD:?} sql --set database=keycloak --set owner=keycloak --file "$here/database.sql"
echo "Database keycloak is there."
