# antologi: see README.md. `make help` lists the targets.
CFLAGS ?= -O2 -g
OBJ ?= .obj
PROGRAM ?= antologi
LIBS = libxml-2.0 libzip icu-uc icu-i18n zlib

WARN = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
       -Wpointer-arith -Wwrite-strings -Wvla -Wundef
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -Isrc $(WARN) $(CFLAGS) \
             $(shell pkg-config --cflags $(LIBS)) -pthread
ALL_LDLIBS = $(LDFLAGS) $(shell pkg-config --libs $(LIBS)) -pthread

SRC := $(sort $(wildcard src/*.c src/*/*.c src/*/*/*.c))
OBJECTS := $(SRC:src/%.c=$(OBJ)/%.o)
LIBRARY := $(OBJ)/libantologi.a

all: $(PROGRAM)

$(PROGRAM): $(OBJ)/main.o $(LIBRARY)
	$(CC) $(CFLAGS) -o $@ $(OBJ)/main.o $(LIBRARY) $(ALL_LDLIBS)

$(LIBRARY): $(filter-out $(OBJ)/main.o,$(OBJECTS))
	@rm -f $@
	$(AR) rcs $@ $^

$(OBJ)/%.o: src/%.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

clean:
	rm -rf $(OBJ) $(PROGRAM)

-include $(OBJECTS:.o=.d)

.PHONY: all clean
