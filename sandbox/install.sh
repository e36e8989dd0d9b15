#!/usr/bin/env bash
# Installs bubblewrap and lets ordinary users use it. What is there already stays as it is, so that running this again
# changes nothing. It never fails: where there is no bubblewrap, grade-action says what kept the student's code in instead.
set -euo pipefail

give_up() {
  echo "::warning title=No bubblewrap::$1"
  exit 0
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

works() {
  bwrap --unshare-all --ro-bind / / true
}

install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends -qq \
    -o DPkg::Lock::Timeout=60 bubblewrap >"$log" 2>&1
}

# Ubuntu 24.04 and later keep ordinary users from namespaces of their own, unless a profile allows the program that makes
# them: https://ubuntu.com/blog/ubuntu-23-10-restricted-unprivileged-user-namespaces
restricted() {
  [ "$(sysctl -n kernel.apparmor_restrict_unprivileged_userns 2>/dev/null || echo 0)" = 1 ]
}

allow_by_profile() {
  as_root tee /etc/apparmor.d/bwrap >/dev/null <<PROFILE && as_root apparmor_parser --replace /etc/apparmor.d/bwrap
abi <abi/4.0>,
include <tunables/global>

profile bwrap $program flags=(unconfined) {
  userns,
}
PROFILE
}

allow_all() {
  as_root sysctl --quiet --write kernel.apparmor_restrict_unprivileged_userns=0
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT

if ! command -v bwrap >/dev/null; then
  command -v apt-get >/dev/null || give_up "it is not installed, and there is no apt-get to install it with"
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>"$log" || give_up "it is not installed, and sudo is not allowed here"
  # The lists that a runner's image brings are usually new enough, and reading them again takes longest.
  install || { as_root apt-get update -qq >"$log" 2>&1 && install; } ||
    give_up "it cannot be installed: $(tail -n 1 "$log")"
  echo "Installed $(bwrap --version)."
fi

program=$(readlink -f "$(command -v bwrap)")
if ! works 2>/dev/null && restricted; then
  if allow_by_profile >"$log" 2>&1 && works 2>/dev/null; then
    echo "Loaded an AppArmor profile with which $program may make user namespaces."
  elif allow_all >>"$log" 2>&1; then
    echo "Let every program make user namespaces, since an AppArmor profile for $program alone did not help."
  fi
fi

why=$(works 2>&1) || give_up "it is installed and does not work: $(tail -n 1 <<<"$why")"
echo "$(bwrap --version) works here."
