"""Pyodide: CPython compiled to WebAssembly, here on Node.js, with JSON over its pipes."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from benchmarks.peers.base import Functions, Missing, Peer, Run
from benchmarks.peers.python import Pipe

VERSION = '314.0.7'
CACHE = Path(__file__).parents[2] / '.cache' / 'pyodide'
SERVER = Path(__file__).with_name('pyodide.mjs')


class Pyodide(Peer):
    """A session is a newly loaded interpreter in a warm Node.js; a room is a namespace in a loaded one."""

    name = 'Pyodide'
    isolation = 'WebAssembly, in a Node.js process'
    cold = (
        'import subprocess\n'
        f'command = ["node", {str(SERVER)!r}, {str(CACHE)!r}]\n'
        'child = subprocess.run(command, input=\'{"new": []}\\n{"run": "1 + 1"}\\n\', stdout=-1, text=True)\n'
        'import json; print(json.loads(child.stdout.splitlines()[-1])["result"])'
    )

    def __init__(self) -> None:
        node, npm = shutil.which('node'), shutil.which('npm')
        if node is None or npm is None:
            raise Missing('there is no Node.js with npm')
        installed = CACHE / 'node_modules' / 'pyodide' / 'package.json'
        if not (installed.exists() and json.loads(installed.read_text())['version'] == VERSION):
            CACHE.mkdir(parents=True, exist_ok=True)
            command = [
                npm,
                'install',
                '--prefix',
                str(CACHE),
                '--no-audit',
                '--no-fund',
                f'pyodide@{VERSION}',
            ]
            done = subprocess.run(command, capture_output=True, text=True, timeout=300)
            if done.returncode:
                raise Missing(f'npm cannot install it: {done.stderr.strip().splitlines()[-1]}')
        self._pipe = Pipe([node, str(SERVER), str(CACHE)])

    def session(self, functions: Functions) -> AbstractContextManager[Run]:
        return self._open('new', functions)

    def room(self, functions: Functions) -> AbstractContextManager[Run]:
        return self._open('namespace', functions)

    @contextmanager
    def _open(self, kind: str, functions: Functions) -> Iterator[Run]:
        self._pipe.ask({kind: list(functions)}, {})
        yield lambda source: self._pipe.ask({'run': source}, functions)

    def close(self) -> None:
        self._pipe.close()
