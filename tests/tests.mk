# The goals that test and measure; included by the Makefile. Each kind of test is a folder with an executable `run`, which finds the programs in
# $BUILD, prints what failed, and ends with `N passed, N failed`; tests/run runs the kinds and sums.

# Programs: each test_*.c of tests/unit, with the folder's other files as helpers; each file by itself in the other folders.
UNIT_PROGRAMS = $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/test_*.c))
UNIT_HELPERS = $(filter-out $(addsuffix .o,$(UNIT_PROGRAMS)),$(call objects,tests/unit/*.c))
OTHER_PROGRAMS = $(patsubst %.c,$(BUILD)/%,$(wildcard $(patsubst %,tests/%/*.c,image cli source guide patterns browser)))
BENCH = $(call objects,tests/bench/*.c) $(BUILD)/tests/unit/image_builder.o
BENCH_PHONE = $(call objects,tests/bench/phone/*.c)
TESTS = $(addsuffix .o,$(UNIT_PROGRAMS) $(OTHER_PROGRAMS)) $(UNIT_HELPERS) $(BENCH) $(BENCH_PHONE)
TESTED = $(BUILD)/zhinanc $(BUILD)/zhinan $(BUILD)/libzhinan.so $(UNIT_PROGRAMS) $(OTHER_PROGRAMS) $(BUILD)/tests/hazards/fail.so

$(TESTS): INCLUDE += -D_GNU_SOURCE -Icompiler -Itests/unit -I$(GENERATED) $(YAML_FLAGS)
$(TESTS): $(GENERATED)/ids.h
$(UNIT_PROGRAMS): $(UNIT_HELPERS)
$(UNIT_PROGRAMS) $(OTHER_PROGRAMS): %: %.o $(BUILD)/libzhinanc.a $(BUILD)/tables.o $(BUILD)/libzhinan.a
	$(SAY)
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) $(filter %.o,$^) $(filter %.a,$^) $(YAML_LIBS) $(PCRE2) -lcmocka -o $@
$(BUILD)/tests/bench/bench: $(BENCH) $(BUILD)/compiler/sphere.o $(BUILD)/libzhinan.a
	$(SAY)
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) $^ $(YAML_LIBS) $(PCRE2) -lcjson -o $@

include tests/token/token.mk
TESTED += $(TOKEN_TESTED)

RUN = BUILD=$(BUILD) GENERATED=$(GENERATED) CC='$(CC)' MAKE='$(MAKE)' tests/run

programs: $(TESTED) $(BUILD)/tests/bench/bench

check: $(TESTED)
	+@$(RUN) all
quick: $(TESTED)
	+@$(RUN) quick
check-long: $(TESTED)
	+@$(RUN) long

ASAN = BUILD=$(BUILD)/asan GENERATED=$(BUILD)/asan/generated CPPFLAGS= CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all'
asan:
	+@$(MAKE) --no-print-directory $(ASAN) asan-check
asan-check: $(TESTED)
	+@$(RUN) asan
.PHONY: asan-check programs

bench: $(TOKEN_TESTED) $(BUILD)/tests/bench/bench $(BUILD)/tests/bench/phone/bench_phone $(BUILD)/zhinanc $(BUILD)/zhinan $(GENERATED)/book.img
	@$(BUILD)/tests/bench/bench $(BUILD) $(GENERATED)/book.img
	@$(BUILD)/tests/bench/phone/bench_phone $(GENERATED)/book.img
	@BUILD=$(BUILD) tests/token/run --figures
	@node tests/bench/browser.js $(GENERATED)/guide
	@node tests/bench/lighthouse.js $(GENERATED)/guide
	@python3 tests/bench/guide.py $(BUILD)/zhinanc $(GENERATED)/guide

# Telephone numbers are held against a library in C++, which nothing else needs: a program of its own.
$(BUILD)/tests/bench/phone/ref_phone.o: tests/bench/phone/ref_phone.cc tests/bench/phone/ref_phone.h
	@mkdir -p $(@D)
	$(SAY)
	$(Q)$(CXX) $(CPPFLAGS) -fPIE $(CFLAGS) -c $< -o $@
$(BUILD)/tests/bench/phone/bench_phone: $(BENCH_PHONE) $(BUILD)/tests/bench/phone/ref_phone.o $(BUILD)/libzhinan.a
	$(SAY)
	$(Q)$(CXX) $(CFLAGS) $(LINK) $(LDFLAGS) $^ -lphonenumber -o $@

# What is committed although it is made: the tables, the expected outputs, the list of exported symbols.
MAP = tests/install/map
regen: $(TESTED)
	BUILD=$(BUILD) tests/golden/run --regen
	BUILD=$(BUILD) tests/cli/run --regen
	BUILD=$(BUILD) tests/image/run --regen
	$(MAP) runtime/zhinan.h >$(BUILD)/map && cp $(BUILD)/map runtime/libzhinan.map
	$(MAP) runtime/token/zhinan_token.h >$(BUILD)/map && cp $(BUILD)/map runtime/token/libzhinan-token.map
regen-check: $(BUILD)/zhinanc
	$(BUILD)/zhinanc build --force -o $(BUILD)/fresh rules offices
	cmp $(BUILD)/fresh/tables.c generated/tables.c && cmp $(BUILD)/fresh/ids.h generated/ids.h
	git diff --exit-code --stat HEAD -- generated/tables.c generated/ids.h
	$(MAP) runtime/zhinan.h | cmp - runtime/libzhinan.map
	$(MAP) runtime/token/zhinan_token.h | cmp - runtime/token/libzhinan-token.map

# Preloaded into the programs to let their memory run out.
$(BUILD)/tests/hazards/fail.so: tests/hazards/preload/fail.c
	@mkdir -p $(@D)
	$(SAY)
	$(Q)$(CC) -std=c11 -O2 $(WARN) -fPIC -shared $< -o $@
