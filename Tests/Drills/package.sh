#!/usr/bin/env bash
# The Debian package in a bare Debian that runs under systemd, from its installation to its purge.
#
#   script/drill package [--package FILE] [--from FILE] [--keep]
#
#   --package  the package to try, instead of one that is made of this commit (minutes)
#   --from     an older package to begin with; without it, this program under a lower version
#   --keep     leaves the bare system in .build/drills/ to be looked at
#
# The system is a folder with namespaces of its own (mounts, processes, network, control groups), in
# which systemd is the first process. Nothing of it is seen outside, and it ends with this script.
set -euo pipefail
cd "$(dirname "$0")/../.."

new=
from=
keep=false
while [ $# -gt 0 ]; do
  case "$1" in
    --package) new=${2:?} && shift ;;
    --from) from=${2:?} && shift ;;
    --keep) keep=true ;;
    *) sed -n '2,/^set /{s/^# \{0,1\}//p}' "$0" >&2; exit 2 ;;
  esac
  shift
done

folder=$PWD/.build/drills
bare=$folder/bare.tar
root=$folder/root
init=
mkdir -p "$folder"

say() { echo "package: $*"; }
fail() {
  echo "FAILED: $*" >&2
  if [ -n "$init" ]; then inside journalctl -u tenantry -o cat -n 20 --no-pager >&2 || true; fi
  exit 1
}
[ "$(id -u)" = 0 ] || fail "making a bare system needs root"

# Control groups of version 2: the whole tree, or beside the older ones.
groups=/sys/fs/cgroup
[ "$(stat -f -c %T "$groups")" = cgroup2fs ] || groups=$groups/unified
[ "$(stat -f -c %T "$groups" 2>/dev/null)" = cgroup2fs ] || fail "there are no control groups here"
group=$groups/tenantry-drill

shut_down() {
  local tries
  if [ -n "$init" ]; then kill -KILL "$init" 2>/dev/null || true; fi
  init=
  # The groups are free once the last process in them is gone.
  for tries in 1 2 3 4 5 6 7 8 9 10; do
    [ -d "$group" ] || break
    find "$group" -depth -type d -exec rmdir {} \; 2>/dev/null || true
    [ "$tries" = 10 ] || sleep 0.2
  done
  if ! "$keep"; then rm -rf "$root"; fi
}
trap shut_down EXIT

# The mirrors are the ones that this machine's own packages come from.
make_bare() {
  local codename mirrors
  [ ! -f "$bare" ] || return 0
  codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
  mapfile -t mirrors < <(grep -lE '/debian(-security)?/?([[:space:]]|$)' \
    /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources \
    2>/dev/null || true)
  say "making a bare Debian $codename, once"
  mmdebstrap --quiet --variant=minbase --include=systemd,systemd-sysv,dbus,curl,ca-certificates \
    "$codename" "$bare" "${mirrors[@]}"
}

# boot: systemd of the root becomes the first process of a machine of its own.
boot() {
  mkdir -p "$group"
  : >"$folder/console"
  # shellcheck disable=SC2016  # The inner shell expands them.
  (
    echo "$BASHPID" >"$group/cgroup.procs"
    exec unshare --mount --pid --uts --ipc --net --cgroup --fork --kill-child bash -euc '
      root=$0
      mount --make-rprivate /
      mount --bind "$root" "$root"
      mount -t proc proc "$root/proc"
      mount -t sysfs -o ro sysfs "$root/sys"
      mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
      mount -t tmpfs -o mode=755 tmpfs "$root/run"
      mount -t tmpfs -o mode=755 tmpfs "$root/dev"
      for device in null zero full random urandom tty; do
        touch "$root/dev/$device"
        mount --bind "/dev/$device" "$root/dev/$device"
      done
      mkdir "$root/dev/shm" "$root/dev/pts"
      mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
      ln -s pts/ptmx "$root/dev/ptmx"
      touch "$root/dev/console"
      mount --bind "$1" "$root/dev/console"
      cd "$root"
      mkdir -p .outside
      pivot_root . .outside
      umount -l /.outside
      # As systemd does at the start of a machine; in a container it leaves that to others.
      mount --make-rshared /
      exec env -i container=drill PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd \
        --log-target=console --show-status=no --unit=multi-user.target
    ' "$root" "$folder/console"
  ) </dev/null >"$folder/boot" 2>&1 &
  local outer=$! tries
  for tries in $(seq 100); do
    init=$(tr -d ' ' 2>/dev/null <"/proc/$outer/task/$outer/children") || true
    if [ -n "$init" ] && inside systemctl is-system-running --quiet 2>/dev/null; then return 0; fi
    # A unit that has no business in here does not matter.
    if [ "$tries" -gt 30 ] && [ "$(inside systemctl is-system-running 2>/dev/null)" = degraded ]; then
      return 0
    fi
    sleep 0.2
  done
  fail "systemd does not come up: $(tail -n 20 "$folder/boot" "$folder/console")"
}

inside() {
  nsenter -t "$init" --mount --pid --uts --ipc --net --cgroup -- env -i LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# install FILE-IN-THE-ROOT: nothing is fetched here, there is no network; dependencies are there already.
# Settings that were changed stay, as on a machine that looks after itself.
install() {
  inside apt-get install -y -q --no-install-recommends --allow-downgrades \
    -o Dpkg::Options::=--force-confold "$1" >"$folder/apt.log" 2>&1 ||
    fail "apt: $(tail -n 20 "$folder/apt.log")"
}

expect() {
  local what=$1 wanted=$2 found
  shift 2
  found=$(inside "$@" 2>&1) || true
  [ "$found" = "$wanted" ] || fail "$what: '$found' instead of '$wanted'"
}

health() { inside curl -fsS "http://127.0.0.1:8080/healthz"; }
main_pid() { inside systemctl show -P MainPID "${1:-tenantry}"; }
as_service() { inside setpriv --reuid=tenantry --regid=tenantry --init-groups "$@"; }
api() {
  local method=$1 path=$2
  shift 2
  inside curl -fsS -X "$method" -H "Authorization: Bearer $token" "http://127.0.0.1:8080$path" "$@"
}

# --- what is tried ---

prepare() {
  if [ -z "$new" ]; then new=$(script/package); fi
  if [ -n "$from" ]; then
    old=$from
  else
    old=$(script/package --version 0~before-1 --binary \
      "$(dpkg-deb --fsys-tarfile "$new" | tar -xO ./usr/bin/tenantry >"$folder/tenantry" &&
        chmod 755 "$folder/tenantry" && echo "$folder/tenantry")" --output "$folder")
  fi
  dpkg --compare-versions "$(dpkg-deb -f "$old" Version)" lt "$(dpkg-deb -f "$new" Version)" ||
    fail "$old is not older than $new"
  say "from $(basename "$old") to $(basename "$new")"
  say "depends on $(dpkg-deb -f "$new" Depends)"
  if dpkg-deb --fsys-tarfile "$new" | tar -xO ./usr/bin/tenantry >"$folder/tenantry" &&
    objdump -p "$folder/tenantry" | grep -q 'NEEDED.*libswift'; then
    fail "the program wants a Swift runtime"
  fi
  lintian --fail-on error "$new" ||
    fail "lintian finds errors"
  say "lintian finds no error"
}

make_again() {
  local again
  # A package of another commit has other dates and documents.
  [ "$(dpkg-deb -f "$new" Version)" = "$(script/package --print-version)" ] || return 0
  chmod 755 "$folder/tenantry"
  mkdir -p "$folder/again"
  again=$(script/package --binary "$folder/tenantry" --output "$folder/again")
  cmp "$new" "$again" || fail "the same program does not make the same package"
  rm -r "$folder/again"
  say "made again, it is the same byte for byte"
}

unpack_bare() {
  make_bare
  rm -rf "$root"
  mkdir "$root"
  tar -C "$root" -xf "$bare"
  mkdir "$root/packages"
  cp "$old" "$root/packages/old.deb"
  cp "$new" "$root/packages/new.deb"
  # The names of the mirrors must be known while the dependencies are fetched. _apt reads the folder.
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  chmod 755 "$root/packages"
  local package
  chroot "$root" apt-get update -q >"$folder/apt.log" 2>&1 || fail "$(tail "$folder/apt.log")"
  for package in old new; do
    chroot "$root" apt-get install -q -y --no-install-recommends --download-only \
      "/packages/$package.deb" >"$folder/apt.log" 2>&1 || fail "$(tail "$folder/apt.log")"
  done
}

first_installation() {
  install /packages/old.deb
  expect "the service" active systemctl is-active tenantry
  expect "the service at the next start of the machine" enabled systemctl is-enabled tenantry
  expect "the data folder" "750 tenantry tenantry" stat -c '%a %U %G' /var/lib/tenantry
  expect "the key" "600 tenantry" stat -c '%a %U' /var/lib/tenantry/server.key
  expect "the secrets" "700 root" stat -c '%a %U' /etc/tenantry/secrets
  expect "the user's shell" /usr/sbin/nologin sh -c 'getent passwd tenantry | cut -d: -f7'
  inside journalctl -u tenantry -o cat | grep -q '/join/' || fail "no link for the first admin"
  schema=$(health) || fail "it does not answer"
  say "installed and started: $schema"
}

hardened() {
  local pid said score
  pid=$(main_pid)
  expect "who runs it" tenantry stat -c %U "/proc/$pid"
  for line in 'NoNewPrivs:	1' 'Seccomp:	2' 'CapBnd:	0000000000000000' 'CapEff:	0000000000000000'; do
    inside grep -qxF "$line" "/proc/$pid/status" || fail "the process lacks $line"
  done
  # Through its own eyes: nothing but its data can be written, and nobody's home be seen.
  for path in /etc /usr /var/lib /home; do
    if inside nsenter -t "$pid" --mount -- sh -c "touch $path/probe" 2>/dev/null; then
      fail "$path can be written"
    fi
  done
  inside nsenter -t "$pid" --mount -- sh -c 'touch /var/lib/tenantry/probe && rm /var/lib/tenantry/probe' ||
    fail "the data folder cannot be written"
  said=$(inside systemd-analyze verify --man=no /lib/systemd/system/tenantry.service \
    /lib/systemd/system/tenantry@8081.service 2>&1) || fail "systemd-analyze verify: $said"
  [ -z "$said" ] || fail "systemd-analyze verify: $said"
  score=$(inside systemd-analyze security --no-pager tenantry | tail -n 1)
  say "systemd-analyze security:${score#*→}"
  score=$(grep -oE '[0-9]+\.[0-9]+' <<<"$score")
  awk -v score="$score" 'BEGIN { exit !(score <= 2.0) }' || fail "an exposure of $score is too much"
}

# The main job, with everything that the unit forbids: hashing, the list of common passwords, files,
# background work.
works() {
  local upload plan operation state tries
  as_service sh -c "echo quay-lantern-42-Ferry | tenantry admin create --data /var/lib/tenantry \
    --email ada@partner.example --name 'Ada Admin'" >/dev/null
  token=$(as_service tenantry token create --data /var/lib/tenantry --for ada@partner.example)
  customer=$(api POST /api/customers -H 'Content-Type: application/json' \
    -d '{"name": "Alder Dairy", "domains": ["alder.example"]}' | member id)
  { echo 'Display name,Email'; seq 1000 | sed 's/.*/User &,u&@alder.example/'; } >"$root/packages/users.csv"
  upload=$(api POST "/api/customers/$customer/uploads?fileName=users.csv" \
    -H 'Content-Type: text/csv' --data-binary @/packages/users.csv | member id)
  plan=$(api POST "/api/customers/$customer/plans" -H 'Content-Type: application/json' \
    -d "{\"kind\": \"create\", \"upload\": \"$upload\"}" | member id)
  operation=$(api POST "/api/customers/$customer/plans/$plan/application" \
    -H 'Content-Type: application/json' -d '{}' | member id)
  for tries in $(seq 100); do
    state=$(api GET "/api/customers/$customer/operations/$operation" | member state)
    if [ "$state" = 'done' ]; then break; fi
    [ "$tries" != 100 ] || fail "the operation is $state"
    sleep 0.1
  done
  say "a file of 1000 people became users"
}

users() { api GET "/api/customers/$customer/users?size=1" | member total; }
member() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

secrets() {
  local pid
  echo 'nonsense' >"$root/etc/tenantry/secrets/smtp"
  chmod 600 "$root/etc/tenantry/secrets/smtp"
  if inside systemctl restart tenantry 2>/dev/null; then fail "nonsense was taken for an address"; fi
  # Wrong options are not tried again and again.
  expect "after wrong options" failed systemctl is-active tenantry
  expect "how it ended" 2 systemctl show -P ExecMainStatus tenantry
  echo 'smtp://desk:secret@127.0.0.1:2525' >"$root/etc/tenantry/secrets/smtp"
  echo 'TENANTRY_MAIL_FROM=Desk <desk@partner.example>' >>"$root/etc/tenantry/tenantry.conf"
  inside systemctl reset-failed tenantry
  inside systemctl start tenantry || fail "it does not start with a mail server"
  pid=$(main_pid)
  if inside sh -c "tr '\\0' ' ' </proc/$pid/environ; tr '\\0' ' ' </proc/$pid/cmdline" |
    grep -q 'desk:secret'; then
    fail "the secret stands where others can read it"
  fi
  say "settings come from the file, the mail server from a credential"
}

upgrade() {
  local before after count
  inside systemctl start tenantry@8081
  count=$(users)
  before="$(main_pid) $(main_pid tenantry@8081)"
  cp "$root/etc/tenantry/tenantry.conf" "$folder/conf"
  install /packages/new.deb
  after="$(main_pid) $(main_pid tenantry@8081)"
  [ "$(tr ' ' '\n' <<<"$before $after" | sort -u | wc -l)" = 4 ] || fail "not restarted: $before, $after"
  expect "the service" active systemctl is-active tenantry
  expect "its neighbour" active systemctl is-active tenantry@8081
  [ "$(users)" = "$count" ] || fail "$count users became $(users)"
  cmp -s "$folder/conf" "$root/etc/tenantry/tenantry.conf" || fail "the settings were changed"
  as_service tenantry verify --data /var/lib/tenantry >"$folder/verify" || fail "$(cat "$folder/verify")"
  say "upgraded: before $schema, now $(health), $count users; $(cat "$folder/verify")"
  inside systemctl stop tenantry@8081
  expect "how it ends when asked to" success systemctl show -P Result tenantry@8081
  inside systemctl stop tenantry
  expect "how it ends when asked to" success systemctl show -P Result tenantry
  expect "its exit code" 0 systemctl show -P ExecMainStatus tenantry
  inside dpkg -i --force-confold /packages/new.deb >/dev/null 2>&1
  expect "a service that was stopped" inactive systemctl is-active tenantry
  inside systemctl start tenantry
  say "an upgrade starts nothing that was stopped"
}

removal() {
  inside apt-get remove -y -q tenantry >/dev/null
  expect "the service" inactive systemctl is-active tenantry
  [ ! -e "$root/usr/bin/tenantry" ] || fail "the program is still there"
  for path in /var/lib/tenantry/tenantry.sqlite /etc/tenantry/tenantry.conf /etc/tenantry/secrets/smtp; do
    [ -e "$root$path" ] || fail "removing took $path"
  done
  inside id tenantry >/dev/null || fail "removing took the user"
  install /packages/new.deb
  inside systemctl start tenantry
  [ "$(users)" = 1000 ] || fail "there were 1000 users"
  say "removed, the data stay; installed again, they are served"
}

purge() {
  local left
  inside apt-get purge -y -q tenantry >/dev/null
  [ ! -e "$root/var/lib/tenantry" ] || fail "purging leaves the data"
  [ ! -e "$root/etc/tenantry" ] || fail "purging leaves $(ls -A "$root/etc/tenantry")"
  if inside getent passwd tenantry >/dev/null || inside getent group tenantry >/dev/null; then
    fail "purging leaves the user or its group"
  fi
  left=$(find "$root" -xdev -name '*tenantry*' -not -path "$root/packages/*" \
    -not -path "$root/var/log/*" -not -path "$root/var/cache/*")
  [ -z "$left" ] || fail "purging leaves $left"
  say "purged, nothing is left"
}

prepare
make_again
unpack_bare
boot
first_installation
hardened
works
secrets
upgrade
removal
purge
say "fine, $SECONDS s"
