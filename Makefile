# Builds zhinan: the core library, then the compiler zhinanc, then the tables and the guide that zhinanc makes of rules/ and offices/, then
# the command zhinan. `make deps GOAL...` first installs what the goals need (Debian packages); everything else assumes it is there.
#
#   all          library, zhinanc, generated/, zhinan          handbook   the guide in generated/guide/, handbook.pdf, posters/, en/
#   check        every test; ends with `N passed, N failed`    quick      the tests that take seconds      check-long  the oracle for longer
#   asan         the tests again under ASan and UBSan          bench      the figures, each against its reference
#   regen        expected outputs of the tests, and generated/ regen-check  the committed generated files are fresh
#   embed        what portals take: an npm package with WebAssembly and the book, the library as one C file
#   runtime      library and zhinan from the committed tables: needs a C compiler alone
#   token        libzhinan-token and zhinan-token-read, which `zhinan renew` needs: OpenSSL and p11-kit
#   install, uninstall, install-token, uninstall-token (PREFIX, DESTDIR)                       dist, clean
#
# FOLDERS="my/rules my/offices" GENERATED=out is another book, into another place.

BUILD ?= build
GENERATED ?= generated
CFLAGS ?= -O2 -g
CPPFLAGS ?= -D_FORTIFY_SOURCE=2
LDFLAGS ?=
GOALS = all handbook embed check quick check-long asan bench regen regen-check runtime token install uninstall \
  install-token uninstall-token dist clean
VERSION = $(shell sed -n 's/^\#define ZN_VERSION "\(.*\)"/\1/p' runtime/zhinan.h)
SOVERSION = 0

ifneq ($(filter deps,$(MAKECMDGOALS)),)

# Installing comes before everything else, also with -j: the goals are then made by another make, which sees what was installed.
LATER = $(filter-out deps,$(MAKECMDGOALS))
BUILD_PACKAGES = gcc libc6-dev make pkg-config libyaml-dev libxml2-dev libpcre2-dev zlib1g-dev libqrencode-dev clang lld binaryen zopfli \
  node-qrcode-generator
BENCH_PACKAGES = g++ libphonenumber-dev
TEST_PACKAGES = libcmocka-dev libcjson-dev python3 python3-yaml python3-html5lib python3-jsonschema clang cmake git
PRINT_PACKAGES = weasyprint python3-fonttools python3-html5lib fontconfig fonts-noto-cjk fonts-dejavu-core
TOKEN_PACKAGES = pkg-config libssl-dev libp11-kit-dev
# Programs that may be there from elsewhere than Debian, whose packages would then not go with them: PROGRAM:PACKAGE.
BROWSER_PACKAGES = $(foreach pair,chromium:chromium node:nodejs npm:npm java:default-jre-headless, \
  $(if $(shell command -v $(word 1,$(subst :, ,$(pair)))),,$(word 2,$(subst :, ,$(pair)))))
NEEDS_BROWSER = $(filter check bench embed,$(LATER))
NPM_CI = npm ci --ignore-scripts --no-audit --no-fund
PACKAGES = $(if $(filter-out runtime token install-token clean,$(or $(LATER),all)),$(BUILD_PACKAGES),gcc libc6-dev make) \
  $(if $(filter token install-token check quick check-long asan bench regen,$(LATER)),$(TOKEN_PACKAGES)) \
  $(if $(filter check quick asan bench,$(LATER)),openssl softhsm2 opensc p11-kit p11-kit-modules ca-certificates) \
  $(if $(filter check quick check-long asan bench regen,$(LATER)),$(TEST_PACKAGES)) $(if $(filter bench,$(LATER)),$(BENCH_PACKAGES)) \
  $(if $(NEEDS_BROWSER),$(BROWSER_PACKAGES)) $(if $(filter handbook check bench,$(LATER)),$(PRINT_PACKAGES)) $(if $(filter check,$(LATER)),poppler-utils zbar-tools)
LACKING = $(shell for p in $(PACKAGES); do dpkg-query -W -f '$${Status}\n' $$p 2>/dev/null | grep -q '^install ok installed' || echo $$p; done)
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo -E)

.PHONY: deps $(LATER)
deps:
	$(if $(LACKING),$(SUDO) apt-get update && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y --no-install-recommends $(LACKING))
	$(if $(NEEDS_BROWSER),$(NPM_CI) --prefix tests/browser)
	$(if $(filter bench,$(LATER)),$(NPM_CI) --prefix tests/bench)
$(firstword $(LATER)): deps
	+@$(MAKE) --no-print-directory $(LATER)
$(wordlist 2,$(words $(LATER)),$(LATER)): $(firstword $(LATER))
	@:

else

.PHONY: $(GOALS) FORCE
all: $(BUILD)/zhinanc $(BUILD)/zhinan $(BUILD)/libzhinan.a $(BUILD)/libzhinan.so
handbook: $(GENERATED)/handbook.pdf

# --- compiling: strict and hardened; every object depends on its headers and on the flags ---

WARN = -Wall -Wextra -Wpedantic -Wconversion
HARDEN = -fstack-protector-strong -fvisibility=hidden -fno-semantic-interposition
LINK = -pie -Wl,-z,relro,-z,now -Wl,--as-needed
PIC = -fPIE
Q = $(if $(V),,@)# `make V=1` shows whole commands
SAY = @printf '  %s\n' '$(@:$(BUILD)/%=%)'; # the shell's own, also where there is no other
INCLUDE = -Iruntime
COMPILE = $(CC) -std=c11 $(CPPFLAGS) $(WARN) $(HARDEN) $(PIC) $(CFLAGS)
objects = $(patsubst %.c,$(BUILD)/%.o,$(wildcard $(1)))

RUNTIME = $(call objects,runtime/zn_*.c)
CLI = $(call objects,runtime/cli/*.c) $(BUILD)/compiler/utf8.o
SHARED = $(patsubst %,$(BUILD)/runtime/cli/%.o,vcard offices json) # of the command, for the guide too
COMPILER = $(call objects,compiler/*.c)

# Asked when a file is compiled, not when make starts: a goal that needs no YAML must not ask for it.
YAML_FLAGS = $(shell pkg-config --cflags yaml-0.1 libxml-2.0 zlib libqrencode)
YAML_LIBS = $(shell pkg-config --libs yaml-0.1 libxml-2.0 zlib libqrencode) -lm

# PCRE2, for patterns alone (runtime/zn_pattern.c), is taken where the compiler finds it, so that `make runtime` goes without; PATTERNS=no
# leaves it out. Programs take the archive: a shared library more would double the start of `zhinan`.
ifndef PATTERNS
PATTERNS := $(or $(shell echo '\#include <pcre2.h>' | $(CC) -DPCRE2_CODE_UNIT_WIDTH=8 -E -x c - >/dev/null 2>&1 && echo yes),no)
endif
PCRE2 = $(if $(filter yes,$(PATTERNS)),-Wl$(comma)-Bstatic -lpcre2-8 -Wl$(comma)-Bdynamic)
PCRE2_SHARED = $(if $(filter yes,$(PATTERNS)),-lpcre2-8)
comma = ,

# Asked whenever make starts, so that `make -q` knows: an object is made anew when the flags are others.
FLAGS = $(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) $(PATTERNS)
ifneq ($(file <$(BUILD)/flags),$(FLAGS))
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '$(FLAGS)' >$@
endif

$(BUILD)/runtime/%.o: PIC = -fPIC
$(filter-out %/utf8.o,$(CLI)): INCLUDE += -D_GNU_SOURCE -Icompiler -Iruntime/token -I$(GENERATED)
$(BUILD)/runtime/cli/main.o: $(GENERATED)/ids.h
$(BUILD)/runtime/zn_file.o: INCLUDE += -D_GNU_SOURCE
$(BUILD)/runtime/zn_pattern.o: INCLUDE += $(if $(filter yes,$(PATTERNS)),-DZN_PCRE2)
$(COMPILER): INCLUDE += -D_GNU_SOURCE -Icompiler $(YAML_FLAGS)
$(BUILD)/compiler/utf8.o: YAML_FLAGS = # the command has it too, and is built where there is no YAML
$(BUILD)/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(SAY)
	$(Q)$(COMPILE) $(INCLUDE) -MMD -MP -c $< -o $@

# --- the core as WebAssembly, for pages: where clang, lld, wasm-opt and zopfli are. Without them zhinanc makes guides without a checker, and
# says so. zhinan.wasm is all of it, for portals; whole.wasm and, of less, checker.wasm come in one file with an image, which they need not verify. ---

CLANG ?= clang
ifndef COMMITTED
WASM := $(if $(shell lld=$$($(CLANG) --print-prog-name=wasm-ld 2>/dev/null) && command -v "$$lld" && command -v wasm-opt && command -v zopfli), \
  $(BUILD)/whole.wasm $(BUILD)/checker.wasm)
endif
CHECKER_EXPORTS = zn_open zn_digest zn_status_code zn_language_count zn_language_tag zn_language_find zn_book_offset zn_check_json \
  zn_check_json_work_size zn_demand_json zn_list_json zn_find
WHOLE_EXPORTS = $(CHECKER_EXPORTS) zn_search_json zn_nearest_json zn_phone_json zn_address_json zn_pattern_info zn_check_digit \
  zn_pattern_json
wasm_objects = $(patsubst %.c,$(BUILD)/wasm/%.o,$(filter-out %/zn_file.c,$(wildcard runtime/zn_*.c)) runtime/wasm/memory.c $(1))
WASM_OBJECTS = $(call wasm_objects,runtime/wasm/trusted.c)
# Small functions are called and not repeated: wasm-opt joins those that are the same in several files, and takes in what is called once.
$(BUILD)/wasm/%.o: %.c
	@mkdir -p $(@D)
	$(SAY)
	$(Q)$(CLANG) --target=wasm32 -mbulk-memory -std=c11 -Oz -fno-inline -ffreestanding -fvisibility=hidden $(WARN) $(INCLUDE) -MMD -MP -c $< -o $@
$(BUILD)/zhinan.wasm $(BUILD)/whole.wasm: EXPORTS = $(WHOLE_EXPORTS)
$(BUILD)/checker.wasm: EXPORTS = $(CHECKER_EXPORTS)
$(BUILD)/zhinan.wasm: $(call wasm_objects)
$(BUILD)/whole.wasm $(BUILD)/checker.wasm: $(filter-out $(BUILD)/wasm/runtime/zn_verify%,$(WASM_OBJECTS))
# Linked without -O: with it clang runs wasm-opt on its own, with other options. The stack lies lowest: if it overflows it traps, and its last
# kilobyte may count as unused memory, with which addresses need less code.
$(BUILD)/zhinan.wasm $(BUILD)/whole.wasm $(BUILD)/checker.wasm: Makefile
	$(SAY)
	$(Q)$(CLANG) --target=wasm32 -nostdlib -Wl,--no-entry,--strip-all,--gc-sections,--stack-first,-z,stack-size=131072 \
	  $(EXPORTS:%=-Wl,--export=%) $(filter %.o,$^) -o $@.linked && wasm-opt --flatten --rereloop -Oz -Oz --low-memory-unused --enable-bulk-memory $@.linked -o $@ && rm $@.linked && chmod -x $@

# Deflated here and not by each zhinanc: it takes a second, and is a twentieth smaller than zlib makes it.
$(BUILD)/%.wasm.z: $(BUILD)/%.wasm
	$(SAY)
	$(Q)zopfli -c --zlib $< >$@

# --- the encoder of QR codes for pages, a library of Debian's: without it the lists that the checker prints have none, and zhinanc says so ---

QRCODE ?= /usr/share/nodejs/qrcode-generator/qrcode.js
$(BUILD)/qrcode.js: $(QRCODE)
	@mkdir -p $(@D)
	$(Q)cp $< $@

# What stands in compiler/texts and compiler/guide, the names that the library exports, and the core for pages, is built into zhinanc: embedded.def
# lists it as EMBEDDED(name, path).
SCRIPTS = $(patsubst %,$(BUILD)/script/%,$(notdir $(wildcard compiler/guide/*.js runtime/wasm/core.js)))
EMBEDDED = $(wildcard compiler/texts/*.yaml compiler/guide/*.css) runtime/libzhinan.map $(SCRIPTS) $(WASM:%=%.z) \
  $(if $(wildcard $(QRCODE)),$(BUILD)/qrcode.js)
# Scripts for pages, which are no modules: without `export`, comments and indentation.
vpath %.js compiler/guide runtime/wasm
$(BUILD)/script/%.js: %.js
	@mkdir -p $(@D)
	$(SAY)
	$(Q)sed -e 's/^export //' -e 's/^ *//' -e '/^\/\*.*\*\/$$/d' -e '/^\/\*/,/\*\/$$/d' $< >$@
$(BUILD)/embedded.def: $(EMBEDDED) compiler/texts compiler/guide Makefile
	@mkdir -p $(@D)
	@printf 'EMBEDDED("%s", "%s")\n' $(foreach file,$(sort $(EMBEDDED)),$(patsubst $(BUILD)/%,%,$(patsubst runtime/%,%,$(file:compiler/%=%))) $(file)) >$@
compiler/texts compiler/guide:; # folders: rules of make's own would make the one of texts.c
$(BUILD)/compiler/embedded.o: $(BUILD)/embedded.def
$(BUILD)/compiler/embedded.o: INCLUDE += -I$(BUILD)

# --- the core, the compiler, the tables, the command ---

$(BUILD)/libzhinan.a: $(RUNTIME)
	$(SAY)
	$(Q)rm -f $@ && $(AR) rcs $@ $^

$(BUILD)/libzhinan.so.$(VERSION): $(RUNTIME) runtime/libzhinan.map
	$(SAY)
	$(Q)$(CC) $(CFLAGS) -shared -Wl,-soname,libzhinan.so.$(SOVERSION) -Wl,--version-script=runtime/libzhinan.map -Wl,-z,relro,-z,now -Wl,-z,defs $(LDFLAGS) \
	  $(RUNTIME) $(PCRE2_SHARED) -o $@
$(BUILD)/libzhinan.so: $(BUILD)/libzhinan.so.$(VERSION)
	$(SAY)
	$(Q)ln -sf $(<F) $(BUILD)/libzhinan.so.$(SOVERSION) && ln -sf $(<F) $@

# All of the compiler but main, for zhinanc and for the test programs.
$(BUILD)/libzhinanc.a: $(filter-out %/main.o,$(COMPILER)) $(SHARED)
	$(SAY)
	$(Q)rm -f $@ && $(AR) rcs $@ $^

$(BUILD)/zhinanc: $(BUILD)/compiler/main.o $(BUILD)/libzhinanc.a $(BUILD)/libzhinan.a
	$(SAY)
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) $^ $(YAML_LIBS) $(PCRE2) -o $@

ifndef COMMITTED
FOLDERS = rules offices
BOOK = $(shell find $(FOLDERS) -type d -o -name '*.yaml' -o -name '*.yml')
# Paper of the last time is set aside, since zhinanc writes into no folder that holds what it did not make; it comes back if the book has mistakes.
OLD_PAPER = $(BUILD)/old-paper
PAPER = $(wildcard $(GENERATED)/handbook.pdf $(GENERATED)/posters) \
  $(foreach posters,$(wildcard $(GENERATED)/*/posters),$(patsubst %/posters,%,$(posters)))
$(GENERATED)/tables.c $(GENERATED)/ids.h $(GENERATED)/book.img $(GENERATED)/guide/index.html &: $(BUILD)/zhinanc $(BOOK)
	@rm -rf $(OLD_PAPER) && mkdir -p $(OLD_PAPER) && for paper in $(PAPER); do mv "$$paper" $(OLD_PAPER); done
	@echo $(BUILD)/zhinanc build -o $(GENERATED) $(FOLDERS)
	@$(BUILD)/zhinanc build -o $(GENERATED) $(FOLDERS) || { status=$$?; mv $(OLD_PAPER)/* $(GENERATED); rmdir $(OLD_PAPER); exit $$status; } 2>/dev/null
	@rm -rf $(OLD_PAPER)
endif
# On paper: with Debian's Python, whose WeasyPrint and fontTools it needs.
$(GENERATED)/handbook.pdf: compiler/guide/handbook.py $(GENERATED)/guide/index.html
	$(SAY)
	$(Q)/usr/bin/python3 $< $(GENERATED)/guide $(GENERATED)

$(BUILD)/tables.o: $(GENERATED)/tables.c $(GENERATED)/ids.h runtime/zn_image.h runtime/zhinan.h $(BUILD)/flags
	$(SAY)
	$(Q)$(COMPILE) $(INCLUDE) -c $< -o $@

$(BUILD)/zhinan: $(CLI) $(BUILD)/tables.o $(BUILD)/libzhinan.a
	$(SAY)
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) $^ $(PCRE2) -o $@

runtime:
	+@$(MAKE) --no-print-directory COMMITTED=1 $(BUILD)/libzhinan.a $(BUILD)/libzhinan.so $(BUILD)/zhinan

clean:
	rm -rf $(BUILD)

include runtime/install.mk runtime/embed.mk runtime/token/token.mk tests/tests.mk
-include $(patsubst %.o,%.d,$(RUNTIME) $(CLI) $(COMPILER) $(TESTS) $(WASM_OBJECTS))

endif
