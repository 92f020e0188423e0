# What other programs take in, in $(BUILD)/embed; included by the Makefile. An npm package: the library as WebAssembly with the book, a
# module, types, a page that uses it. Below single/ the library as one C file, with an example.

EMBED = $(BUILD)/embed
FILL_VERSION = sed 's|@VERSION@|$(VERSION)|g'
PACKAGE = $(addprefix $(EMBED)/,package.json zhinan.js core.js zhinan.d.ts zhinan.wasm book.img book.js portal.html README.md LICENSE)

embed: $(EMBED)/zhinan-$(VERSION).tgz $(addprefix $(EMBED)/single/,zhinan.c zhinan.h swap.c)

$(EMBED)/package.json: runtime/wasm/package.json runtime/zhinan.h
	@mkdir -p $(@D)
	$(SAY)
	$(Q)$(FILL_VERSION) $< >$@
$(EMBED)/%: runtime/wasm/%
	@mkdir -p $(@D)
	$(Q)cp $< $@
$(EMBED)/zhinan.wasm: $(BUILD)/zhinan.wasm
$(EMBED)/book.img: $(GENERATED)/book.img
$(EMBED)/book.js: $(GENERATED)/guide/index.html
$(EMBED)/LICENSE: LICENSE
$(EMBED)/zhinan.wasm $(EMBED)/book.img $(EMBED)/LICENSE:
	@mkdir -p $(@D)
	$(Q)cp $< $@
$(EMBED)/book.js:
	@mkdir -p $(@D)
	$(Q)cp $(GENERATED)/guide/assets/whole.js $@
$(EMBED)/zhinan-$(VERSION).tgz: $(PACKAGE)
	$(SAY)
	$(Q)cd $(EMBED) && npm pack --silent --offline >/dev/null

$(EMBED)/single/zhinan.c: runtime/single/amalgamate.py $(wildcard runtime/zn_*.[ch])
	@mkdir -p $(@D)
	$(SAY)
	$(Q)python3 $< runtime >$@
$(EMBED)/single/zhinan.h: runtime/zhinan.h
$(EMBED)/single/swap.c: runtime/single/swap.c
$(EMBED)/single/zhinan.h $(EMBED)/single/swap.c:
	@mkdir -p $(@D)
	$(Q)cp $< $@
