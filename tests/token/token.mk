# Programs and vendors' libraries of tests/token; included by tests/tests.mk.
TOKEN_PROGRAMS = $(patsubst %,$(BUILD)/tests/token/%,issue facts mutate host)
TOKEN_VENDORS = $(patsubst %,$(BUILD)/tests/token/%.so,p11 skf32 skf64)
TOKEN_TESTED = $(TOKEN_LIBS) $(TOKEN_PROGRAMS) $(TOKEN_VENDORS) $(BUILD)/tests/hazards/fail.so

$(addsuffix .o,$(TOKEN_PROGRAMS)): INCLUDE += -D_GNU_SOURCE -Iruntime/token $(CRYPTO_FLAGS) $(P11_FLAGS)
$(TOKEN_PROGRAMS): %: %.o $(BUILD)/libzhinan-token.a
	$(SAY)
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) $^ $(CRYPTO_LIBS) $(P11_LIBS) -pthread -o $@

# A vendor's library has never heard of our sanitizers.
VENDOR = @mkdir -p $(@D) && echo '  $(@:$(BUILD)/%=%)' && $(CC) -std=c11 -O1 -g $(WARN) -Wno-unused-function -D_GNU_SOURCE -fPIC -shared
$(BUILD)/tests/token/p11.so: tests/token/p11_vendor.c tests/token/vendor.h
	$(VENDOR) $(P11_FLAGS) $< -o $@
$(BUILD)/tests/token/skf32.so: tests/token/skf_vendor.c tests/token/vendor.h
	$(VENDOR) -DULONG=uint32_t $< -o $@
$(BUILD)/tests/token/skf64.so: tests/token/skf_vendor.c tests/token/vendor.h
	$(VENDOR) -DULONG='unsigned long' $< -o $@

-include $(addsuffix .d,$(TOKEN_PROGRAMS))
