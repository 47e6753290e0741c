# WXRKit. `make help` lists what there is.

SHELL := /bin/bash
PREFIX ?= /usr/local
PACKAGES := libxml2-dev libarchive-dev libgumbo-dev zlib1g-dev libssl-dev pkg-config
DEMO_PACKAGES := $(PACKAGES) hugo
DEMO ?= demo-site
SEED ?= 1
RUNS ?= 2000
TIME ?= 60
WXR := .build/release/wxr
STATIC := --static-swift-stdlib --scratch-path .build-static -Xlinker -s

.PHONY: help demo test check build release lint format bench docs record fuzz install judge judge-fidelity damage packages

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
	swift format lint --strict --recursive Sources Tests Snippets Package.swift

format: ## Bring all sources into style
	swift format --in-place --recursive Sources Tests Snippets Package.swift

bench: packages ## Compare the speed of the static build with bare libxml2
	swift build -c release --product wxr $(STATIC)
	swift build -c release --product PrintPosts $(STATIC)
	Benchmarks/run .build-static/release

docs: build ## Paste each command's help and each rule's page into Documentation
	Tests/Tools/rule-pages
	Tests/Tools/commands .build/debug/wxr > Documentation/commands.md

record: packages ## Write the transcripts of Tests/CommandTests/Cases anew; fails where one changed
	WXR_RECORD=1 swift test --filter TranscriptTests

fuzz: release ## Let libFuzzer look for faults of reader and repair (TIME=60), then damage samples (SEED=1 RUNS=2000)
	swift build -c release --sanitize fuzzer --package-path Tests/Fuzz --scratch-path .build-fuzz
	mkdir -p .build-fuzz/corpus .build-fuzz/found
	SWIFT_BACKTRACE=enable=no .build-fuzz/release/Fuzz -dict=Tests/Fuzz/words.dict -seed=$(SEED) \
	  -max_len=1048575 -timeout=10 -rss_limit_mb=256 -max_total_time=$(TIME) -print_final_stats=1 \
	  -artifact_prefix=.build-fuzz/found/ .build-fuzz/corpus Tests/Fuzz/Seeds
	python3 Tests/Fuzz/fuzz.py $(WXR) Samples --seed $(SEED) --runs $(RUNS)

judge: release ## Judge the release build over real exports, where they are at hand
	Tests/Judges/run $(WXR)

damage: release ## Damage sound exports in sixteen ways and judge the repair (SEED=1)
	python3 Tests/Judges/damage.py $(WXR) --all --seed $(SEED)

judge-fidelity: release ## Judge Markdown by what WordPress shows (needs WordPress and PHP)
	Tests/Judges/fidelity $(WXR)

install: ## Install the command, its man page and completions below PREFIX
	@Tests/Tools/packages $(PACKAGES)
	swift build -c release --product wxr $(STATIC)
	Tests/Tools/install .build-static/release/wxr $(PREFIX)

packages:
	@Tests/Tools/packages $(PACKAGES)
