#!/usr/bin/env python3
"""run.py - end-to-end tests of the built programs with real clients

usage: /usr/bin/python3 tests/e2e/run.py [--board BOARD [--release]] [--only PATTERN]...

Prints one line per test, its seed row first, and `N passed, N failed`; writes
build/test/e2e.tsv. With --board (mps2-an385, lm3s6965evb) the firmware in QEMU is
tested (tools/firmware builds it), but for what boards.txt excepts; writes
build/test/boards-*.tsv. With --release it is the firmware that is flashed, of which `make size` builds
the box itself; build/test/release-*.tsv. SIGNALBOX names another signalbox (the other programs are
looked for in examples/ beside it), E2E_SLOW stretches the waits (a sanitizer: 3).
"""
import argparse
import importlib
import os
import pathlib
import resource
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

MODULES = ('t_http', 't_strict', 't_files', 't_upload', 't_ws', 't_clients', 't_browser', 't_examples', 't_boot',
           't_users', 't_accounts', 't_guess', 't_options', 't_docs', 't_faults', 't_tcp', 't_seeds', 't_service',
           't_ftp', 't_ftp_safe', 't_ftp_clients', 't_telnet', 't_telnet_hard', 't_story')


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument('--only', action='append', help='part of a name, or a shell pattern')
    args.add_argument('--board', default='', choices=('', 'mps2-an385', 'lm3s6965evb'))
    args.add_argument('--release', action='store_true', help='what is flashed, instead of the build with asserts')
    a = args.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))       # the servers of its tests end with it
    os.environ['E2E_BOARD'] = a.board
    os.environ['E2E_RELEASE'] = '-release' if a.release else ''
    import harness
    if a.board and subprocess.run([harness.TOP / 'tools/third', '--check'], check=False).returncode:
        print('SKIPPED: there is nothing the firmware could be made of\n0 passed, 0 failed')
        return 0
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))    # the test of 10,000 idle connections
    # what cuts the power is linked for tests alone
    for name in MODULES + (('t_board',) if a.release else ('t_board', 't_power') if a.board else ()):
        importlib.import_module(name)
    run = harness.Run(a.only)
    run.all()
    return run.report()


if __name__ == '__main__':
    sys.exit(main())
