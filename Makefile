# zhinan: see README.md. Goals: all deps handbook check quick bench regen regen-check asan runtime install uninstall clean dist.
BUILD ?= build
CC ?= gcc
CFLAGS ?= -O2 -g
WARN = -Wall -Wextra -Wpedantic -Wconversion
STD = -std=c11 -D_GNU_SOURCE
RUNTIME_SOURCES = $(wildcard runtime/zn_*.c)
CLI_SOURCES = $(wildcard runtime/cli/*.c)
COMPILER_SOURCES = $(wildcard compiler/*.c)
YAML_CFLAGS = $(shell pkg-config --cflags yaml-0.1)
XML_CFLAGS = $(shell pkg-config --cflags libxml-2.0)
COMPILER_LIBS = $(shell pkg-config --libs yaml-0.1 libxml-2.0)

all: $(BUILD)/zhinanc $(BUILD)/zhinan

objects = $(patsubst %.c,$(BUILD)/%.o,$(1))

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(STD) $(WARN) $(CFLAGS) -Iruntime -Icompiler $(XML_CFLAGS) $(YAML_CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/libzhinan.a: $(call objects,$(RUNTIME_SOURCES))
	$(AR) rcs $@ $^

$(BUILD)/zhinanc: $(call objects,$(COMPILER_SOURCES)) $(BUILD)/libzhinan.a
	$(CC) $(CFLAGS) $(LDFLAGS) $^ $(COMPILER_LIBS) -o $@

$(BUILD)/zhinan: $(call objects,$(CLI_SOURCES)) $(BUILD)/generated/tables.o $(BUILD)/libzhinan.a
	$(CC) $(CFLAGS) $(LDFLAGS) $^ -o $@

clean:
	rm -rf $(BUILD)

.PHONY: all clean
-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
