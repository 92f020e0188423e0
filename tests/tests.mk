# The goals that test and measure; included by the Makefile. Each kind of test is a folder with an executable `run`, which finds the programs in
# $BUILD, prints what failed, and ends with `N passed, N failed`; tests/run runs the kinds and sums.

UNIT_PROGRAMS = $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/test_*.c))
UNIT_HELPERS = $(filter-out $(addsuffix .o,$(UNIT_PROGRAMS)),$(call objects,tests/unit/*.c))
TESTS = $(addsuffix .o,$(UNIT_PROGRAMS)) $(UNIT_HELPERS)
TESTED = $(BUILD)/zhinanc $(BUILD)/zhinan $(BUILD)/libzhinan.so $(UNIT_PROGRAMS)

$(BUILD)/tests/%.o: INCLUDE += -D_GNU_SOURCE -Icompiler -Itests/unit -I$(GENERATED) $(YAML_FLAGS)
$(TESTS): $(GENERATED)/ids.h
$(UNIT_PROGRAMS): %: %.o $(UNIT_HELPERS) $(BUILD)/libzhinanc.a $(BUILD)/tables.o $(BUILD)/libzhinan.a
	$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) $^ $(YAML_LIBS) -lcmocka -o $@

RUN = BUILD=$(BUILD) GENERATED=$(GENERATED) CC='$(CC)' MAKE='$(MAKE)' tests/run

check: $(TESTED)
	+@$(RUN) all
quick: $(TESTED)
	+@$(RUN) quick
check-long: $(TESTED)
	+@$(RUN) long

ASAN = BUILD=$(BUILD)/asan GENERATED=$(BUILD)/asan/generated CPPFLAGS= CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all'
asan:
	+@$(MAKE) $(ASAN) asan-check
asan-check: $(TESTED)
	+@$(RUN) asan
.PHONY: asan-check
