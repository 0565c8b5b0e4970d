# Reads "+ pid signal" and "- pid". At the end of its input, which is the end of the launcher,
# asks every process that is still held to end, and kills what is left after five seconds.
trap '' HUP INT TERM
held=''
while read -r change pid signal; do
  case $change in
    +) held="$held $pid:$signal" ;;
    -)
      rest=''
      for one in $held; do
        [ "${one%%:*}" = "$pid" ] || rest="$rest $one"
      done
      held=$rest
      ;;
  esac
done
for one in $held; do
  kill -s "${one#*:}" "${one%%:*}" 2>/dev/null
done
for second in 1 2 3 4 5; do
  alive=''
  for one in $held; do
    if kill -0 "${one%%:*}" 2>/dev/null; then alive=yes; fi
  done
  [ -n "$alive" ] || exit 0
  sleep 1
done
for one in $held; do
  kill -s KILL "${one%%:*}" 2>/dev/null
done
