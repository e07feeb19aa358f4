"""Workers that run raw Python: the real processes around a tiny engine that has no language wall."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pymonty.host import spawn
from pymonty.host.zygote import Zygote

ENGINE = """
import os, time, traceback
from pymonty.wire.messages import Failed

def module(name, **contents):
    sys.modules[name] = made = type(sys)(name)
    vars(made).update(contents)

class Engine:
    def __init__(self, port):
        self.port = port
        self.reset()

    def reset(self):
        self.names = {'port': self.port, 'os': os, 'time': time, 'traceback': traceback}

    def open(self, limits):
        pass

    def compile(self, source, script_name, functions, inputs, keep):
        self.program = compile(source, script_name, 'exec')

    def run(self, source, script_name, inputs, functions, keep):
        program = self.program if source is None else compile(source, script_name, 'exec')
        self.names.update({name: self.host_function(name) for name in functions}, **inputs, result=None)
        exec(program, self.names)
        return self.names['result']

    def host_function(self, name):
        return lambda *args, **kwargs: self.port.call(name, args, kwargs)

def failure(error, engine):
    limit = 'max_memory' if type(error) is MemoryError else getattr(error, 'limit', None)
    text = f'{type(error).__name__}: {error}'
    kind, value = 'limit' if limit else 'runtime', getattr(error, 'value', None)
    return Failed(kind, None, str(error), text, text, [], limit, value)

module('pymonty.runtime.engine', Engine=Engine)
module('pymonty.runtime.convert', describe=lambda value: None, GuestBuilder=lambda: None)
module('pymonty.runtime.report', failure=failure, position=lambda frame, engine: None)
module('pymonty.runtime.prelude', load=lambda: None, layout=lambda dialect: None)
module('pymonty.snapshot.session', Session=None)
"""
LAST_IMPORT = 'from pymonty.worker.zygote import main'


@pytest.fixture
def zygote(monkeypatch: pytest.MonkeyPatch) -> Iterator[Zygote]:
    bootstrap = spawn.BOOTSTRAP
    assert LAST_IMPORT in bootstrap
    monkeypatch.setattr(spawn, 'BOOTSTRAP', bootstrap.replace(LAST_IMPORT, ENGINE + LAST_IMPORT))
    made = Zygote('required')
    yield made
    made.close()
