# Sourced by the scripts of tools/ and .ci/; sets `root` and offers say, fail, configure, build, install_packages.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
jobs=${OVERSTAP_JOBS:-$(nproc)}
cd "$root" || exit 1

say() { printf '\n== %s\n' "$*"; }
fail() {
  printf '\noverstap: FAILED: %s\n' "$*" >&2
  exit 1
}

# install_packages GROUP...: installs what tools/packages.txt lists for these groups and is not there yet. Asks nothing.
install_packages() {
  local wanted missing=() package
  wanted=$(awk -v groups=" $* " '!/^#/ && index(groups, " " $1 " ") { print $2 }' tools/packages.txt)
  for package in $wanted; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -q '^installed$' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null || fail "apt-get not found; install these packages yourself: ${missing[*]}"
  [ "$(id -u)" -eq 0 ] || fail "not root, so these packages cannot be installed: ${missing[*]}"
  printf 'installing: %s\n' "${missing[*]}"
  local log
  log=$(mktemp)
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 ||
    { cat "$log" >&2; rm -f "$log"; fail "apt-get could not install the packages (see above)"; }
  rm -f "$log"
}

# configure NAME [ARG...]: configures build/NAME from tools/cmake/PRESET.cmake (PRESET = NAME, or $preset), once.
configure() {
  local name=$1
  shift
  if [ ! -f "build/$name/build.ninja" ]; then
    local log
    log=$(mktemp)
    cmake -C "tools/cmake/${preset:-$name}.cmake" -S . -B "build/$name" -G Ninja "$@" >"$log" 2>&1 ||
      { cat "$log" >&2; rm -f "$log"; fail "cmake could not configure build/$name"; }
    rm -f "$log"
  fi
}

# build NAME [TARGET...]: quiet unless it fails.
build() {
  local name=$1 log
  shift
  log=$(mktemp)
  ninja -C "build/$name" -j "$jobs" "$@" >"$log" 2>&1 || { tail -n 60 "$log" >&2; rm -f "$log"; fail "build/$name does not build"; }
  tail -n 1 "$log"
  rm -f "$log"
}

# install_locales: the locales under which determinism is tested.
install_locales() {
  local locale
  for locale in nl_NL tr_TR de_DE; do
    locale -a 2>/dev/null | grep -qi "^$locale.utf-\?8$" || localedef -i "$locale" -f UTF-8 "$locale.UTF-8" ||
      fail "localedef could not make $locale.UTF-8 (package locales)"
  done
}
