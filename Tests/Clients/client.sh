#!/usr/bin/env bash
# A client of /v1 that knows nothing but curl and text: makes users, pages through them, assigns,
# removes, deletes and restores. Ends with 1 at the first answer that is not as it must be.
#
#   BASE=https://HOST/v1 TOKEN=... CUSTOMER=... PRODUCT=PART_NUMBER client.sh COUNT
set -euo pipefail

count=${1:?how many users}
users="$BASE/customers/$CUSTOMER/users"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# ask METHOD URL STATUS [BODY [HEADER...]]: prints the answer.
ask() {
  local method=$1 url=$2 wanted=$3 body=${4:-} status
  shift $(($# < 4 ? $# : 4))
  local options=(-sS -X "$method" -H "Authorization: Bearer $TOKEN" -o "$work/answer" -w '%{http_code}')
  for header in "$@"; do options+=(-H "$header"); done
  if [ -n "$body" ]; then options+=(-H 'Content-Type: application/json' --data-binary "$body"); fi
  : >"$work/answer"
  status=$(curl "${options[@]}" "$url")
  if [ "$status" != "$wanted" ]; then
    echo "$method $url: $status, not $wanted: $(head -c 500 "$work/answer")" >&2
    return 1
  fi
  cat "$work/answer"
}

fail() {
  echo "$*" >&2
  exit 1
}

# The ids of an answer's items: those that stand before a sign-in name.
ids() { grep -oE '"id":"[0-9a-f-]{36}","userPrincipalName"' | cut -d'"' -f4; }

# All of a list's ids, page by page, as the links say.
walk() {
  local url=$1 page token
  page=$(ask GET "$url" 200)
  while true; do
    ids <<<"$page"
    token=$(grep -oE '"next":\{"uri":"[^"]*","method":"GET","headers":\[\{"key":"MS-ContinuationToken","value":"[^"]*"' <<<"$page" || true)
    [ -n "$token" ] || break
    url="$BASE$(cut -d'"' -f6 <<<"$token")"
    page=$(ask GET "$url" 200 "" "MS-ContinuationToken: $(rev <<<"$token" | cut -d'"' -f2 | rev)")
  done
}

make() {
  ask POST "$users" 200 \
    "{\"userPrincipalName\":\"user$1@alder.example\",\"displayName\":\"User $1\",\"usageLocation\":\"NL\",\"passwordProfile\":{\"password\":\"Kx7!plume$1\",\"forceChangePassword\":true}}" \
    "MS-RequestId: $(printf '00000000-0000-4000-8000-%012d' "$1")" >/dev/null
}

for number in $(seq "$count"); do make "$number"; done
make "$count" # Asked again, it is not made again.
walk "$users?size=100" >"$work/all"
[ "$(wc -l <"$work/all")" = "$count" ] || fail "$(wc -l <"$work/all") users, not $count"
[ "$(sort -u "$work/all" | wc -l)" = "$count" ] || fail "somebody is there twice"

mapfile -t some < <(head -n 20 "$work/all")
for id in "${some[@]}"; do
  ask POST "$users/$id/licenseupdates" 201 "{\"licensesToAssign\":[{\"skuId\":\"$PRODUCT\"}]}" >/dev/null
done
consumed() {
  ask GET "$BASE/customers/$CUSTOMER/subscribedskus" 200 |
    grep -oE '"consumedUnits":[0-9]+' | cut -d: -f2 | sort -n | tail -n 1
}
[ "$(consumed)" = 20 ] || fail "$(consumed) seats, not 20"
sku=$(ask GET "$users/${some[0]}/licenses" 200 | grep -oE '"productSku":\{[^}]*\}' |
  grep -oE '"id":"[^"]*"' | cut -d'"' -f4)
for id in "${some[@]:0:10}"; do
  ask POST "$users/$id/licenseupdates" 201 "{\"LicensesToRemove\":[\"$sku\"]}" >/dev/null
done
[ "$(consumed)" = 10 ] || fail "$(consumed) seats, not 10"

for id in "${some[@]}"; do ask DELETE "$users/$id" 204 >/dev/null; done
[ "$(consumed)" = 0 ] || fail "deleted users keep seats"
deleted='filter=%7B%22Field%22%3A%22UserState%22%2C%22Value%22%3A%22Inactive%22%2C%22Operator%22%3A%22equals%22%7D'
[ "$(walk "$users?size=7&$deleted" | sort -u | wc -l)" = 20 ] || fail "the deleted are not all listed"
for id in "${some[@]}"; do
  ask PATCH "$users/$id" 200 '{"State":"active","Attributes":{"ObjectType":"CustomerUser"}}' >/dev/null
done
[ "$(walk "$users?size=500" | sort -u | wc -l)" = "$count" ] || fail "not everybody came back"
[ "$(consumed)" = 10 ] || fail "restored users lack their licenses"
echo "fine"
