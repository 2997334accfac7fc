#!/usr/bin/env python3
"""run.py - end-to-end tests of the built programs with real clients

usage: /usr/bin/python3 tests/e2e/run.py [--only PATTERN]...

Prints one line per test, its seed row first, and `N passed, N failed`; writes
build/test/e2e.tsv. SIGNALBOX names another signalbox (the other programs are
looked for in examples/ beside it), E2E_SLOW stretches the waits (a sanitizer: 3).
"""
import argparse
import importlib
import pathlib
import resource
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
import harness                                          # noqa: E402

MODULES = ('t_http', 't_strict', 't_files', 't_upload', 't_ws', 't_clients', 't_browser', 't_examples', 't_boot',
           't_users', 't_accounts', 't_guess', 't_options', 't_docs', 't_faults', 't_tcp', 't_seeds', 't_service',
           't_ftp', 't_ftp_safe', 't_ftp_clients', 't_telnet', 't_telnet_hard', 't_story')


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument('--only', action='append', help='part of a name, or a shell pattern')
    a = args.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))    # the test of 10,000 idle connections
    for name in MODULES:
        importlib.import_module(name)
    run = harness.Run(a.only)
    run.all()
    return run.report()


if __name__ == '__main__':
    sys.exit(main())
