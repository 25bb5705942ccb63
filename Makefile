# Briefbook: `make run` and `make test` are all a fresh machine needs.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# Build and test: ncurses draws, SQLite stores, libmd hashes, libvterm reads screens in tests;
# poppler, libxml2 and libarchive read documents, in the worker only, which bubblewrap shuts in.
PACKAGES := libncurses-dev libsqlite3-dev libmd-dev libvterm-dev \
    libpoppler-glib-dev libxml2-dev libarchive-dev bubblewrap
# What `make bench` measures the program beside.
PEERS := less vim tig newsboat mutt sqlite3
# What `make deb` packages with.
PACKAGING := dpkg-dev lintian

SOURCES := Sources Tests Package.swift
# Types are asked for by their functions and not by their names: looking up names takes an eighth
# of a short run.
DIRECT := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
RELEASE := .build/static
PROGRAM := $(RELEASE)/release/briefbook
# The worker links libraries that have no static form.
WORKER := .build/release/briefbook-worker
INSTALLED := $(DESTDIR)$(PREFIX)
SHARE = $(INSTALLED)/share

.PHONY: all deps peers run build test evaluate lint format bench soak release \
    install install-files uninstall deb clean

all: build

# $(call missing,PACKAGES): those of them that dpkg does not list as installed.
missing = $(shell for p in $(1); do dpkg-query -W -f '$${db:Status-Status}' $$p 2>/dev/null | grep -qx installed || echo $$p; done)

define ensure
	@if ! command -v dpkg-query >/dev/null 2>&1; then \
	    echo "This is not a Debian system. Install the equivalents of: $(1)"; \
	elif [ -n "$(call missing,$(1))" ]; then \
	    echo "Installing missing packages: $(call missing,$(1))"; \
	    sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	    $$sudo apt-get update -q=2 && \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q=2 --no-install-recommends $(call missing,$(1)); \
	fi
endef

deps:
	@command -v $(SWIFT) >/dev/null 2>&1 || \
	    { echo "Swift is not installed. Install Swift 6.2 or newer from https://www.swift.org/install and try again."; exit 1; }
	@$(SWIFT) --version 2>/dev/null | grep -oE 'Swift version [0-9]+\.[0-9]+' | \
	    awk '{ split($$3, v, "."); if (v[1] < 6 || v[1] == 6 && v[2] < 2) { print "Swift " $$3 " is too old: install Swift 6.2 or newer."; exit 1 } }'
	$(call ensure,$(PACKAGES))

peers: deps
	$(call ensure,$(PEERS))

build: deps
	$(SWIFT) build

run: build
	@$$($(SWIFT) build --show-bin-path)/briefbook

test: deps
	$(SWIFT) test --disable-xctest

# Scores the analysis on our own marked documents, and on the folders BRIEFBOOK_MARKED names.
evaluate: deps
	$(SWIFT) run evaluate

lint: deps
	$(SWIFT) format lint -s -p -r $(SOURCES)

format:
	$(SWIFT) format -i -p -r $(SOURCES)

bench: peers release
	$(SWIFT) run -c release benchmarks $(PROGRAM)

# Thousands of random keys and sizes, and kills while a note is typed; SOAK="--seed 7 --part 20".
soak: release
	$(SWIFT) run -c release soak $(PROGRAM) $(SOAK)

# One file without shared libraries: it runs on any Linux and starts in half the time. The worker
# that reads documents other than text is beside it, and uses the system's libraries.
release: deps
	$(SWIFT) build -c release --scratch-path $(RELEASE) -Xswiftc -static-executable $(DIRECT) --product briefbook
	$(SWIFT) build -c release --product briefbook-worker
	cp $(WORKER) $(RELEASE)/release/briefbook-worker

install: release install-files

# What `make release` or `make deb` has built, in its places.
install-files:
	rm -rf "$(SHARE)/briefbook/Data" "$(SHARE)/briefbook/Themes" "$(SHARE)/briefbook/built-in.book"
	install -d "$(INSTALLED)/bin" "$(INSTALLED)/libexec/briefbook" "$(SHARE)/briefbook/Data" "$(SHARE)/briefbook/Themes"
	install -m 0755 -s $(PROGRAM) "$(INSTALLED)/bin/briefbook"
	install -m 0755 -s $(WORKER) "$(INSTALLED)/libexec/briefbook/briefbook-worker"
	cp -R Data/. "$(SHARE)/briefbook/Data/"
	cp -R Themes/. "$(SHARE)/briefbook/Themes/"
	BRIEFBOOK_HOME= "$(INSTALLED)/bin/briefbook" import --built-in --book "$(SHARE)/briefbook/built-in.book"
	chmod -R a+rX "$(SHARE)/briefbook"
	install -d "$(SHARE)/man/man1" "$(SHARE)/man/man5" "$(SHARE)/bash-completion/completions" \
	    "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	"$(INSTALLED)/bin/briefbook" manual --section 1 >"$(SHARE)/man/man1/briefbook.1"
	"$(INSTALLED)/bin/briefbook" manual --section 5 >"$(SHARE)/man/man5/briefbook.5"
	"$(INSTALLED)/bin/briefbook" --generate-completion-script bash | sed '1{/^#!/d}' >"$(SHARE)/bash-completion/completions/briefbook"
	"$(INSTALLED)/bin/briefbook" --generate-completion-script zsh >"$(SHARE)/zsh/site-functions/_briefbook"
	"$(INSTALLED)/bin/briefbook" --generate-completion-script fish >"$(SHARE)/fish/vendor_completions.d/briefbook.fish"

uninstall:
	rm -f "$(INSTALLED)/bin/briefbook" "$(SHARE)/man/man1/briefbook.1" "$(SHARE)/man/man5/briefbook.5" \
	    "$(SHARE)/bash-completion/completions/briefbook" "$(SHARE)/zsh/site-functions/_briefbook" \
	    "$(SHARE)/fish/vendor_completions.d/briefbook.fish"
	rm -rf "$(SHARE)/briefbook" "$(INSTALLED)/libexec/briefbook"

# A package of the system it is built on, which uses that system's libraries; Swift's are inside.
deb: deps
	$(call ensure,$(PACKAGING))
	$(SWIFT) build -c release --scratch-path .build/deb --static-swift-stdlib --product briefbook
	$(SWIFT) build -c release --scratch-path .build/deb --static-swift-stdlib --product briefbook-worker
	.packaging/deb .build/deb/release .build
	lintian --fail-on error,warning .build/briefbook_*.deb

clean:
	rm -rf .build
