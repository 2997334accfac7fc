# signalbox: the daily commands. CMake does the work (CMakePresets.json); this only remembers how to call it.
PRESET ?= release
TARGET ?= all
FUZZ_SECONDS ?= 3600
BOARD ?= mps2-an385
APP ?= handlers/signalbox.c

.PHONY: all build gen gen-check run test golden bench size cover lint layers docs fuzz power checklist clean help firmware qemu gdb flash

all: build                ## build/release/signalbox

build:                    ## build one preset: make build PRESET=asan-clang
	@test -f build/$(PRESET)/build.ninja || cmake --preset $(PRESET) >/dev/null
	@cmake --build build/$(PRESET) --target $(TARGET)

gen:                      ## print every machine of grammar/ into gen/
	@tools/gen

gen-check:                ## fail when gen/ is not what the grammars say
	@tools/gen --check

run:                      ## build and start the box on http://127.0.0.1:8080/
	@tools/run

test:                     ## everything, 25 minutes at most
	@tools/test

golden:                   ## the golden pages
	@$(MAKE) -s build TARGET=golden
	@build/$(PRESET)/golden $$(ls tests/golden/*.md | grep -v README)

cover:                    ## edges of machines that no golden page takes
	@$(MAKE) -s build TARGET=golden
	@tools/gramcov --golden build/$(PRESET)/golden

lint:                     ## rules of grammars, of includes, of generated pages
	@tools/gramlint
	@tools/layers
	@tools/gramdoc --check

layers:                   ## includes point downwards only
	@tools/layers

docs:                     ## print docs/grammar/
	@tools/gramdoc

size:                     ## flash and RAM on a Cortex-M3 against docs/size.txt; with BOARD= of that firmware
	@$(if $(filter command line,$(origin BOARD)),tools/firmware size $(BOARD) $(APP),tools/size)

firmware:                 ## build it: make firmware BOARD=mps2-an385 APP=handlers/signalbox.c
	@tools/firmware build $(BOARD) $(APP)

qemu:                     ## run the firmware, WORDS="..." as in board/lwip/options.h
	@tools/firmware qemu $(BOARD) $(APP) $(WORDS)

gdb:                      ## run the firmware under gdb
	@tools/firmware gdb $(BOARD) $(APP)

flash:                    ## write the firmware by OpenOCD; DRYRUN=1 only tells how
	@tools/firmware flash $(BOARD) $(APP)

bench: build              ## cost per request, per byte, per connection
	@tests/bench/run

fuzz:                     ## every fuzzer for FUZZ_SECONDS each
	@tools/fuzz --seconds $(FUZZ_SECONDS)

power:                    ## power cuts of the flash file system by brute force
	@tests/power/run

checklist:                ## the seed's rows, as the last `make test` left them
	@tools/checklist

clean:                    ## forget what was built
	rm -rf build

help:                     ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## */\1\t/p' Makefile | expand -t 12
