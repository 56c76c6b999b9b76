# careplan-exchange. `make run` and `make test` work on a bare Debian 12: see README.md.
BUILD ?= build
ifeq ($(origin CC),default)
CC := gcc
endif
# Q= shows the commands
Q ?= @
SANITIZE ?=
MODE ?= release
PACKAGES := libmicrohttpd jansson libpq libcrypto libcurl gnutls
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
STATEMENTS := service/db/fragments.sql $(filter-out service/db/fragments.sql,$(shell find service -name '*.sql' | LC_ALL=C sort))
UNIT_SOURCES := $(shell find tests/unit -name 'test_*.c' | LC_ALL=C sort)
UNIT_TESTS := $(UNIT_SOURCES:%.c=$(BUILD)/%)
INTEGRATION_SOURCES := $(shell find tests/integration tests/contract tests/leak tests/fault -name 'test_*.c' | LC_ALL=C sort)
INTEGRATION_TESTS := $(INTEGRATION_SOURCES:%.c=$(BUILD)/%)
TESTS_BUILT := $(UNIT_TESTS) $(INTEGRATION_TESTS)
HARNESS := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/harness/*.c))
CHECKS := $(shell find tests -name 'check_*' | LC_ALL=C sort)

.SECONDARY: # objects are kept
.PHONY: all
all: $(BINARY)

$(BUILD)/gen/statements.gen.h: service/db/statements.awk $(STATEMENTS)
	@mkdir -p $(@D)
	$(Q)awk -v output=header -f service/db/statements.awk $(STATEMENTS) >$@.new && mv $@.new $@
$(BUILD)/gen/statements.gen.inc: service/db/statements.awk $(STATEMENTS)
	@mkdir -p $(@D)
	$(Q)awk -v output=table -f service/db/statements.awk $(STATEMENTS) >$@.new && mv $@.new $@

$(BUILD)/%.o: %.c | $(BUILD)/gen/statements.gen.h $(BUILD)/gen/statements.gen.inc
	@mkdir -p $(@D)
	@echo "  CC $<"
	$(Q)$(CC) $(CFLAGS_ALL) -MMD -MP -c $< -o $@

# What is built in as it is.
$(BUILD)/service/http/openapi.o: openapi/openapi.yaml openapi/openapi.json
$(BUILD)/service/http/docs.o: $(wildcard service/http/docs/*)
$(BUILD)/service/plain/page.o: service/plain/page.css

$(LIBRARY): $(OBJECTS)
	@rm -f $@
	$(Q)ar rcs $@ $^
$(BINARY): $(BUILD)/service/main.o $(LIBRARY)
	$(Q)$(CC) $(LINK_EXTRA) $(LDFLAGS) $^ $(LDLIBS_ALL) -o $@

# A unit test is one program: tests/unit/<module>/test_<file>.c mirrors service/<module>/<file>.c
$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(LIBRARY)
	$(Q)$(CC) $(LINK_EXTRA) $(LDFLAGS) $^ -lcmocka $(LDLIBS_ALL) -o $@
# So is an integration test: it talks to a running service, or starts one of its own.
$(BUILD)/tests/%: $(BUILD)/tests/%.o $(HARNESS) $(LIBRARY)
	$(Q)$(CC) $(LINK_EXTRA) $(LDFLAGS) $^ -lcmocka $(LDLIBS_ALL) -o $@

# What a user runs. The first line makes sure of Debian's packages, so the build itself is a second make.
.PHONY: run sandbox-up sandbox-down test
run:
	@deploy/packages/install build run
	@$(MAKE) --no-print-directory all
	@exec deploy/sandbox/sandbox run
sandbox-up:
	@deploy/packages/install build run
	@$(MAKE) --no-print-directory all
	@deploy/sandbox/sandbox up
sandbox-down:
	@deploy/sandbox/sandbox down
# Everything that a change must pass.
test:
	@deploy/packages/install build run test
	@$(MAKE) --no-print-directory -j$$(nproc) all $(TESTS_BUILT)
	@$(MAKE) --no-print-directory check

.PHONY: check unit integration
check: all $(TESTS_BUILT)
	@tests/harness/run $(BUILD) $(CHECKS) $(UNIT_TESTS) $(INTEGRATION_TESTS)
unit: $(UNIT_TESTS)
	@tests/harness/run $(BUILD) --no-sandbox $(UNIT_TESTS)
# ONLY=name runs one integration test: make integration ONLY=test_story
CHOSEN = $(if $(ONLY),$(filter %/$(ONLY),$(INTEGRATION_TESTS)),$(INTEGRATION_TESTS))
integration: all
	@$(MAKE) --no-print-directory $(CHOSEN)
	@tests/harness/run $(BUILD) $(CHOSEN)

# Checks of their own: not a condition of build, run or test.
# The viewer of /docs: `make run` and the image have it where it has been fetched (npm). Its scripts, which report to their vendor, don't run.
.PHONY: viewer
viewer:
	@npm ci --silent --ignore-scripts --no-audit --no-fund --prefix deploy/viewer
	@mkdir -p deploy/viewer/dist
	@cd deploy/viewer/node_modules/swagger-ui-dist && cp swagger-ui.css swagger-ui-bundle.js LICENSE NOTICE ../../dist

.PHONY: asan tsan fuzz-smoke coverage lint clients bench bench-hidden bench-growth mutants
asan:
	@$(MAKE) --no-print-directory BUILD=build/asan SANITIZE=address,undefined -j$$(nproc) check
tsan:
	@$(MAKE) --no-print-directory BUILD=build/tsan SANITIZE=thread -j$$(nproc) check
fuzz-smoke:
	@tests/fuzz/run 20
coverage:
	@$(MAKE) --no-print-directory BUILD=build/coverage CFLAGS="--coverage -O0" LDFLAGS=--coverage check
	@gcovr -r . --object-directory build/coverage -f service/ --print-summary -o build/coverage/report.txt
lint:
	@deploy/lint
clients: all
	@tests/clients/run $(BUILD)
mutants: export CPX_COMPILE = $(CC) $(CFLAGS_ALL)
mutants: export CPX_LINK = $(CC) $(LINK_EXTRA) $(LDFLAGS)
mutants: export CPX_LIBS = -lcmocka $(LDLIBS_ALL)
mutants: all $(TESTS_BUILT)
	@status=0; for part in policies statements "code compiler" "code forms" "code labeller" "code records" "code classification"; do \
	    set -- $$part; nice tests/mutation/$$1 $(BUILD) $$2 || status=1; done; exit $$status
bench: all $(BUILD)/tests/bench/rate
	@tests/bench/run $(BUILD)
bench-hidden: all
	@tests/bench/hidden $(BUILD)
bench-growth: all
	@tests/bench/growth $(BUILD)

.PHONY: clean
clean:
	rm -rf build

-include $(OBJECTS:.o=.d) $(TESTS_BUILT:=.d) $(HARNESS:.o=.d) $(BUILD)/service/main.d
