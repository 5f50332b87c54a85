#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The little that must be there before the chores can be built: Rust, a C compiler, git. Quiet when they are.
set -eu

if ! command -v cargo >/dev/null 2>&1; then
    if [ -x "$HOME/.cargo/bin/cargo" ]; then
        echo 'Rust is installed, but not on the path of this shell. Type:  . "$HOME/.cargo/env"' >&2
    else
        echo 'Filò is built with Rust 1.95 or newer. Install it from https://rustup.rs, then start again.' >&2
    fi
    exit 1
fi

missing=''
command -v cc >/dev/null 2>&1 || missing="$missing build-essential"
command -v git >/dev/null 2>&1 || missing="$missing git"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing$missing"
    DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
else
    echo "Something is missing on this machine. Type:  sudo apt-get install$missing" >&2
    exit 1
fi
