# careplan-exchange. `make run` and `make test` work on a bare Debian 12: see README.md.
BUILD ?= build
CC ?= gcc
SANITIZE ?=
MODE ?= release
PACKAGES := libmicrohttpd jansson libpq libcrypto cjose libcurl gnutls
PKG_CFLAGS := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
PKG_LIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null)

WARNINGS := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wvla -Werror
HARDENING := -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -fno-delete-null-pointer-checks -fno-strict-overflow -fPIE
OPTIMISE := -O2 -g
ifneq ($(SANITIZE),)
HARDENING := -fno-omit-frame-pointer -fsanitize=$(SANITIZE) -fno-sanitize-recover=all
OPTIMISE := -O1 -g
LINK_EXTRA := -fsanitize=$(SANITIZE)
else
LINK_EXTRA := -pie -Wl,-z,relro,-z,now,-z,noexecstack
endif
CFLAGS_ALL := -std=c17 -D_GNU_SOURCE $(WARNINGS) $(OPTIMISE) $(HARDENING) -Iinclude -I$(BUILD)/gen $(PKG_CFLAGS) $(CFLAGS)
LDLIBS_ALL := $(PKG_LIBS) -lpthread -lm $(LDLIBS)

SOURCES := $(filter-out service/main.c,$(shell find service -name '*.c' | LC_ALL=C sort))
OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o)
LIBRARY := $(BUILD)/libcpx.a
BINARY := $(BUILD)/careplan-exchange
STATEMENTS := $(shell find service -name '*.sql' | LC_ALL=C sort)
UNIT_SOURCES := $(shell find tests/unit -name 'test_*.c' | LC_ALL=C sort)
UNIT_TESTS := $(UNIT_SOURCES:%.c=$(BUILD)/%)

.PHONY: all
all: $(BINARY)

$(BUILD)/gen/statements.gen.h: service/db/statements.awk $(STATEMENTS)
	@mkdir -p $(@D)
	awk -v output=header -f service/db/statements.awk $(STATEMENTS) >$@.new && mv $@.new $@
$(BUILD)/gen/statements.gen.inc: service/db/statements.awk $(STATEMENTS)
	@mkdir -p $(@D)
	awk -v output=table -f service/db/statements.awk $(STATEMENTS) >$@.new && mv $@.new $@

$(BUILD)/%.o: %.c | $(BUILD)/gen/statements.gen.h $(BUILD)/gen/statements.gen.inc
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -MMD -MP -c $< -o $@

$(LIBRARY): $(OBJECTS)
	@rm -f $@
	ar rcs $@ $^
$(BINARY): $(BUILD)/service/main.o $(LIBRARY)
	$(CC) $(LINK_EXTRA) $(LDFLAGS) $^ $(LDLIBS_ALL) -o $@

# A unit test is one program: tests/unit/<module>/test_<file>.c mirrors service/<module>/<file>.c
$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(LIBRARY)
	$(CC) $(LINK_EXTRA) $(LDFLAGS) $^ -lcmocka $(LDLIBS_ALL) -o $@

.PHONY: unit
unit: $(UNIT_TESTS)
	@set -e; for t in $(UNIT_TESTS); do $$t; done

.PHONY: clean
clean:
	rm -rf build

-include $(OBJECTS:.o=.d) $(UNIT_TESTS:=.d) $(BUILD)/service/main.d
