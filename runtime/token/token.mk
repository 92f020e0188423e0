# libzhinan-token and zhinan-token-read: optional, needed by `zhinan renew` alone. Included by the Makefile. `make token` builds both, `make install-token`
# installs them; nothing else needs OpenSSL or p11-kit.

TOKEN = $(call objects,runtime/token/token_*.c)
TOKEN_READ = $(call objects,runtime/token/read_*.c)
TOKEN_LIBS = $(BUILD)/libzhinan-token.a $(BUILD)/libzhinan-token.so $(BUILD)/zhinan-token-read

# Asked late, as those of YAML.
CRYPTO_FLAGS = $(shell pkg-config --cflags libcrypto)
CRYPTO_LIBS = $(shell pkg-config --libs libcrypto)
P11_FLAGS = $(shell pkg-config --cflags p11-kit-1)
P11_LIBS = $(shell pkg-config --libs p11-kit-1)

.PHONY: token install-token uninstall-token
token: $(TOKEN_LIBS)

$(TOKEN): INCLUDE += -D_GNU_SOURCE -Iruntime/token $(CRYPTO_FLAGS)
$(TOKEN_READ): INCLUDE += -D_GNU_SOURCE -Iruntime/token $(P11_FLAGS)

# With the days of the core, so that it needs no other library of ours.
$(BUILD)/libzhinan-token.a: $(TOKEN) $(BUILD)/runtime/zn_day.o
	$(SAY)
	$(Q)rm -f $@ && $(AR) rcs $@ $^

$(BUILD)/libzhinan-token.so.$(VERSION): $(TOKEN) $(BUILD)/runtime/zn_day.o runtime/token/libzhinan-token.map
	$(SAY)
	$(Q)$(CC) $(CFLAGS) -shared -Wl,-soname,libzhinan-token.so.$(SOVERSION) -Wl,--version-script=runtime/token/libzhinan-token.map \
	  -Wl,-z,relro,-z,now -Wl,-z,defs $(LDFLAGS) $(filter %.o,$^) $(CRYPTO_LIBS) -o $@
$(BUILD)/libzhinan-token.so: $(BUILD)/libzhinan-token.so.$(VERSION)
	$(SAY)
	$(Q)ln -sf $(<F) $(BUILD)/libzhinan-token.so.$(SOVERSION) && ln -sf $(<F) $@

$(BUILD)/zhinan-token-read: $(TOKEN_READ)
	$(SAY)
	$(Q)$(CC) $(CFLAGS) $(LINK) $(LDFLAGS) $^ $(P11_LIBS) -ldl -o $@

install-token: token
	install -d $(INTO)/bin $(INTO)/include $(INTO)/lib/pkgconfig
	install -m 755 $(BUILD)/zhinan-token-read $(INTO)/bin
	install -m 644 runtime/token/zhinan_token.h $(INTO)/include
	install -m 644 $(BUILD)/libzhinan-token.a $(INTO)/lib
	install -m 755 $(BUILD)/libzhinan-token.so.$(VERSION) $(INTO)/lib
	ln -sf libzhinan-token.so.$(VERSION) $(INTO)/lib/libzhinan-token.so.$(SOVERSION)
	ln -sf libzhinan-token.so.$(SOVERSION) $(INTO)/lib/libzhinan-token.so
	$(FILL) runtime/token/zhinan-token.pc.in >$(INTO)/lib/pkgconfig/zhinan-token.pc

uninstall-token:
	rm -f $(addprefix $(INTO)/,bin/zhinan-token-read include/zhinan_token.h lib/libzhinan-token.a lib/pkgconfig/zhinan-token.pc)
	rm -f $(INTO)/lib/libzhinan-token.so $(INTO)/lib/libzhinan-token.so.$(SOVERSION) $(INTO)/lib/libzhinan-token.so.$(VERSION)

-include $(patsubst %.o,%.d,$(TOKEN) $(TOKEN_READ))
