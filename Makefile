# WXRKit. `make help` lists what there is.

SHELL := /bin/bash
PREFIX ?= /usr/local
PACKAGES := libxml2-dev libarchive-dev libgumbo-dev pkg-config
DEMO_PACKAGES := $(PACKAGES) hugo
DEMO ?= demo-site
SEED ?= 1
RUNS ?= 2000
WXR := .build/release/wxr

.PHONY: help demo test check build release lint format bench docs fuzz install judge judge-fidelity packages

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

demo: ## Install what is missing, build, and convert Samples/ to a Hugo site
	@Tests/Tools/packages $(DEMO_PACKAGES)
	swift build -c release --product wxr
	@Tests/Tools/demo $(WXR) $(DEMO)

test: packages ## Run all tests
	swift test

check: lint test release judge ## What CI does, in its order

build: packages ## Build for debugging
	swift build

release: packages ## Build for use: .build/release/wxr
	swift build -c release --product wxr

lint: ## Check the style of all sources
	swift format lint --strict --recursive Sources Tests Package.swift

format: ## Bring all sources into style
	swift format --in-place --recursive Sources Tests Package.swift

bench: release ## Compare the speed with bare libxml2
	Benchmarks/run $(WXR)

docs: build ## Paste each command's help and each rule's page into Documentation
	Tests/Tools/rule-pages
	Tests/Tools/commands .build/debug/wxr > Documentation/commands.md

fuzz: release ## Read randomly damaged samples and look for faults (SEED=1 RUNS=2000)
	python3 Tests/Fuzz/fuzz.py $(WXR) Samples --seed $(SEED) --runs $(RUNS)

judge: release ## Judge the release build over real exports, where they are at hand
	Tests/Judges/run $(WXR)

judge-fidelity: release ## Judge Markdown by what WordPress shows (needs WordPress and PHP)
	Tests/Judges/fidelity $(WXR)

install: ## Install the command, its man page and completions below PREFIX
	@Tests/Tools/packages $(PACKAGES)
	swift build -c release --product wxr --static-swift-stdlib --scratch-path .build-static -Xlinker -s
	Tests/Tools/install .build-static/release/wxr $(PREFIX)

packages:
	@Tests/Tools/packages $(PACKAGES)
