# SPDX-License-Identifier: EUPL-1.2
# A thin front: each chore is written, with its reasons, in xtask/.

.DEFAULT_GOAL := help
.PHONY: help demo test check bench pictures nightly docs

help: ## this list
	@printf '\nFilò: one thread from a first word to a measured result.\n\n'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@printf '\nThe first start builds everything and takes some minutes; later ones take seconds.\n\n'

demo: ready ## start the demonstration territory on http://127.0.0.1:8080
	@cargo xtask demo

test: ready ## set up all that is needed, then run every test
	@cargo xtask test

check: ready ## format, lints, licences and fast tests, before a commit
	@cargo xtask lint
	@cargo xtask test --fast

bench: ready ## measure, in a release build
	@cargo xtask bench

pictures: ready ## a picture of every sample page
	@cargo xtask pictures

docs: ready ## the reference of the code
	@cargo xtask reference

nightly: ready ## all of it, with many more generated cases
	@cargo xtask nightly

.PHONY: ready
ready:
	@sh xtask/bootstrap.sh
