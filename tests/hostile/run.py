#!/usr/bin/env python3
"""run.py PROGRAM [CORPUS] [--sanitized]: holds `PROGRAM check FILE` against
hostile files.

Makes the corpus with gen.py, in a folder of its own that is taken away again,
unless CORPUS already has one. Every file must be answered in its time and
memory; `refuse` must exit 1 and name the file; `survive` must exit 0; the
sound file zz_ok.lua, checked in the same call after a file that tampers, must
still pass. Prints what falls short, then 'N passed, N failed'.
Started as root it runs a copy of the program as nobody. A program with
sanitizers in it is slower and takes more memory of its own.
"""
import argparse
import atexit
import csv
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))

def own_folder(prefix, mode):
    folder = tempfile.mkdtemp(prefix=prefix)
    os.chmod(folder, mode)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder

def reachable(program):
    """The program, where nobody can reach it, with the scenarios beside it."""
    if os.geteuid() != 0:
        return os.path.abspath(program)
    folder = own_folder('hostile-program-', 0o755)
    shutil.copytree(os.path.join(HERE, '..', '..', 'scenarios'), os.path.join(folder, 'scenarios'))
    subprocess.run(['chmod', '-R', 'a+rX', folder], check=True)
    return shutil.copy(program, folder)

parser = argparse.ArgumentParser()
parser.add_argument('program')
parser.add_argument('corpus', nargs='?')
parser.add_argument('--sanitized', action='store_true')
ARGS = parser.parse_args()
PROGRAM = reachable(ARGS.program)
CORPUS = ARGS.corpus or own_folder('hostile-', 0o755)
DATA = own_folder('hostile-data-', 0o777)
PATIENCE = 5.0
BASE_MIB = 200 if ARGS.sanitized else 24    # the program itself: code, libraries, procedure
SLOWER = 4 if ARGS.sanitized else 1

def limits():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if os.geteuid() == 0:                   # as nobody, or an unreadable file proves nothing
        os.setgroups([]); os.setgid(65534); os.setuid(65534)

def check(files):
    with tempfile.TemporaryFile() as out:
        start = time.time()
        p = subprocess.Popen([PROGRAM, 'check', '--format', 'gcc'] + files, cwd=CORPUS,
                             stdin=subprocess.DEVNULL, stdout=out, stderr=out, preexec_fn=limits,
                             env=dict(os.environ, HOME=DATA, XDG_DATA_HOME=DATA))
        while True:
            pid, status, usage = os.wait4(p.pid, os.WNOHANG)
            if pid:
                break
            if time.time() - start > PATIENCE:
                p.kill()
                _, status, usage = os.wait4(p.pid, 0)
                return None, PATIENCE, usage.ru_maxrss / 1024, ''
            time.sleep(0.002)
        p.returncode = 0
        seconds = time.time() - start
        out.seek(0)
        code = os.waitstatus_to_exitcode(status)
        return code, seconds, usage.ru_maxrss / 1024, out.read(1 << 20).decode('utf-8', 'replace')

def judge(row):
    name, want, faults = './' + row['file'], row['expect'], []
    code, seconds, mib, said = check([name])
    if code is None:
        return ['no answer in %g s' % PATIENCE]
    if code < 0: faults.append('killed by signal %d' % -code)
    elif code not in (0, 1, 3): faults.append('exit %d' % code)
    if seconds > float(row['max_s']) * SLOWER + 0.25: faults.append('%.2f s' % seconds)
    if mib > float(row['max_mib']) + BASE_MIB: faults.append('%.0f MiB' % mib)
    if want == 'refuse' and code == 0: faults.append('accepted')
    if want == 'survive' and code != 0: faults.append('refused: ' + said.strip()[:100])
    if code and code > 0 and row['file'] not in said: faults.append('message without the file: ' + said.strip()[:80])
    if '\x1b' in said or '\x07' in said: faults.append('terminal escape in the message')
    if 'zz_ok' in row['check']:
        code, _, _, said = check([name, './zz_ok.lua'])
        if code is None or any('zz_ok' in l and 'error' in l for l in said.splitlines()): faults.append('hits the next file')
    if want == 'same' and len({check([name])[3] for _ in range(3)}) > 1: faults.append('differs from run to run')
    if os.path.exists('/tmp/klachtwijzer-PWNED'): faults.append('RAN A COMMAND'); os.unlink('/tmp/klachtwijzer-PWNED')
    return faults

def main():
    if not os.path.exists(os.path.join(CORPUS, 'expect.tsv')):
        subprocess.run([sys.executable, os.path.join(HERE, 'gen.py'), '--special', CORPUS], check=True, stdout=subprocess.DEVNULL)
    rows = list(csv.DictReader(open(os.path.join(CORPUS, 'expect.tsv')), delimiter='\t', quoting=csv.QUOTE_NONE))
    failed = 0
    for row in rows:
        faults = judge(row)
        if faults:
            failed += 1
            print('%s (%s): %s' % (row['file'], row['expect'], '; '.join(faults)))
    print('%d passed, %d failed' % (len(rows) - failed, failed))
    sys.exit(failed > 0)

main()
