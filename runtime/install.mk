# Installing and packing; included by the Makefile. PREFIX is where things will live, DESTDIR a folder to stage them in; the pkg-config and CMake
# files name the PREFIX of this very call.

PREFIX ?= /usr/local
DESTDIR ?=
INTO = $(DESTDIR)$(PREFIX)
FILL = sed -e 's|@PREFIX@|$(PREFIX)|g' -e 's|@VERSION@|$(VERSION)|g' -e 's|@SOVERSION@|$(SOVERSION)|g' \
  -e 's|@PRIVATE@|$(PCRE2_SHARED)|g' # patterns need PCRE2, where the library was built with it

install: all
	install -d $(INTO)/bin $(INTO)/include $(INTO)/lib/pkgconfig $(INTO)/lib/cmake/zhinan
	install -m 755 $(BUILD)/zhinanc $(BUILD)/zhinan $(INTO)/bin
	install -m 644 runtime/zhinan.h runtime/zn_image.h runtime/zn_message.h runtime/zn_condition.h $(INTO)/include # also what tables include
	install -m 644 $(BUILD)/libzhinan.a $(INTO)/lib
	install -m 755 $(BUILD)/libzhinan.so.$(VERSION) $(INTO)/lib
	ln -sf libzhinan.so.$(VERSION) $(INTO)/lib/libzhinan.so.$(SOVERSION)
	ln -sf libzhinan.so.$(SOVERSION) $(INTO)/lib/libzhinan.so
	$(FILL) runtime/zhinan.pc.in >$(INTO)/lib/pkgconfig/zhinan.pc
	$(FILL) runtime/zhinan-config.cmake.in >$(INTO)/lib/cmake/zhinan/zhinan-config.cmake
	$(FILL) runtime/zhinan-config-version.cmake.in >$(INTO)/lib/cmake/zhinan/zhinan-config-version.cmake

uninstall:
	rm -f $(addprefix $(INTO)/,bin/zhinanc bin/zhinan include/zhinan.h include/zn_image.h include/zn_message.h include/zn_condition.h lib/libzhinan.a lib/pkgconfig/zhinan.pc)
	rm -f $(INTO)/lib/libzhinan.so $(INTO)/lib/libzhinan.so.$(SOVERSION) $(INTO)/lib/libzhinan.so.$(VERSION)
	rm -rf $(INTO)/lib/cmake/zhinan

# A tarball of what git tracks, as it stands in the work tree; the same files give the same bytes.
dist:
	@mkdir -p $(BUILD)
	git ls-files -z | tar --null -T - --transform 's|^|zhinan-$(VERSION)/|' --sort=name --owner=0 --group=0 --numeric-owner --mtime='@0' -c \
	  | gzip -n9 >$(BUILD)/zhinan-$(VERSION).tar.gz
