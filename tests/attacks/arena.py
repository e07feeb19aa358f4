"""Where attack programs meet the language wall alone, and may do their worst.

As a script it reads the paths of programs, one a line, and answers each with a line of JSON; a tab and
`audit` after the path turn audit mode on. Every program runs in a child of its own, forked from here with
all imported, in the engine that workers and inline guests have: the host function `leak` gets raw objects.
A child that does not come to an end in time is killed, as the host kills a worker.
"""

from __future__ import annotations

import gc
import json
import marshal
import os
import random
import resource
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pymonty.runtime import prelude
from pymonty.runtime.audit import NotAdmitted
from pymonty.runtime.clock import Clock
from pymonty.runtime.engine import Engine
from pymonty.runtime.halt import Halted
from pymonty.runtime.imports import preload
from pymonty.runtime.report import failure
from pymonty.wire.messages import Open
from tests.attacks import corpus
from tests.attacks.judge import Judge, Print, changes, fingerprint

GRACE_SECS = 1.5
ADDRESS_SPACE = 2 << 30


class _Port:
    """A host that keeps what it is given."""

    def __init__(self, limits: dict[str, float], clock: Clock) -> None:
        self.leaked: list[object] = []
        self.written: list[object] = []
        self._calls = limits['calls']
        self._output = limits['output']
        self._clock = clock

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        self._clock.pause()
        self.leaked.append((args, kwargs))
        if len(self.leaked) > self._calls:
            self._clock.resume()
            raise Halted('max_external_calls', self._calls)
        self._clock.resume()
        return None

    def is_guest_time(self) -> bool:
        return self._clock.running

    def write(self, stream: str, text: str) -> None:
        if type(text) is not str or len(self.written) < 100:
            self.written.append(text)
        self._output -= len(text) if type(text) is str else 0
        if self._output < 0:
            raise Halted('max_output_bytes', None)


def _recording(check: Callable[[object], object], complaints: list[str]) -> Callable[[object], object]:
    """The check of audit mode, made to note what it says: a guest would catch what it raises."""

    def look(value: object) -> object:
        try:
            check(value)
        except NotAdmitted as complaint:
            complaints.append(f'audit: {complaint}')
        return value

    return look


def _run(attack: corpus.Attack, audited: bool, before: Print) -> dict[str, object]:
    """How the program ended: `end` is syntax, exception, limit or value, and what was found."""
    complaints: list[str] = []
    clock = Clock(lambda: None)
    clock.install()
    port = _Port(attack.limits, clock)
    dice = random.getstate()
    engine = Engine(port, audit=audited)
    engine.open(
        Open(attack.limits['duration'], None, 500, int(attack.limits['output']), int(attack.limits['calls']))
    )
    judge = Judge(engine)
    if audited:
        check = engine.namespace['__builtins__']['.audit']
        engine.namespace['__builtins__']['.audit'] = _recording(check, complaints)
    value: object = None
    error: BaseException | None = None
    text = ''
    try:
        try:
            clock.start(attack.limits['duration'])
            value = engine.run(attack.source, 'attack.py', {}, ['leak'])
        finally:
            clock.stop()
    except BaseException as caught:
        error = caught
    end = _end(error, engine)
    if error is not None and end != 'limit':
        try:
            try:
                clock.start(attack.limits['duration'])
                text = failure(error, engine).text
            finally:
                clock.stop()
        except Halted:
            end = 'limit'
    found = complaints + judge.findings(value, 'result')
    if error is not None and type(error) is not Halted:
        found += judge.findings(error, 'exception')
    for number, given in enumerate(port.leaked):
        found += judge.findings(given, f'leak call {number}')
    found += [
        f'printed an object of type {type(text).__name__}' for text in port.written if type(text) is not str
    ]
    own = {name: item for name, item in engine.namespace.items() if name not in engine.base_names}
    found += judge.findings(own, 'variables')
    if not audited and end != 'syntax':  # what a program changes of what is shared, it changes in both modes
        found += changes(before, fingerprint())
    if random.getstate() != dice:
        found.append('shared state changed: the generator behind random')
    return {
        'end': end,
        'error': _shown(error)[:300] if error else '',
        'text': text,
        'found': found[:40],
    }


def _shown(error: BaseException) -> str:
    """The exception's repr, which may be a guest's."""
    try:
        return repr(error)
    except BaseException:
        return type(error).__name__


def _end(error: BaseException | None, engine: Engine) -> str:
    if error is None:
        return 'value'
    if type(error) is Halted:
        return 'limit'
    return 'syntax' if error is engine.rejected else 'exception'


def _child(attack: corpus.Attack, audited: bool, before: Print, answer: int, noise: int) -> None:
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(noise, 1)
    os.dup2(noise, 2)
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    try:
        report = _run(attack, audited, before)
    except BaseException as error:
        report = {
            'end': 'broken',
            'error': repr(error),
            'text': '',
            'found': [f'the arena itself failed: {error!r}'],
        }
    with open(answer, 'wb') as file:
        file.write(marshal.dumps(report))  # json may be poisoned by now
    os._exit(0)


def judge(attack: corpus.Attack, audited: bool, before: Print) -> dict[str, object]:
    """Fork a child for the program and wait for what it has to say."""
    answer, theirs = os.pipe()
    noise, their_noise = os.pipe()
    pid = os.fork()
    if pid == 0:
        _child(attack, audited, before, theirs, their_noise)
    os.close(theirs)
    os.close(their_noise)
    report, said = _collect(
        pid, {answer: b'', noise: b''}, attack.limits['duration'] * 2 + GRACE_SECS
    ).values()
    status = os.waitpid(pid, 0)[1]
    if report:
        result: dict[str, object] = marshal.loads(report)
    elif os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        result = {'end': 'killed', 'error': '', 'text': '', 'found': []}
    else:
        result = {
            'end': 'crashed',
            'error': f'status {status}',
            'text': '',
            'found': [f'the process died: {status}'],
        }
    if said:
        found = result['found']
        assert isinstance(found, list)
        found.append(f'wrote to the stderr or stdout of the process: {said[:300]!r}')
    return result


def _collect(pid: int, pipes: dict[int, bytes], seconds: float) -> dict[int, bytes]:
    """Read both pipes to their end; kill the child if that takes too long."""
    deadline = time.monotonic() + seconds
    open_pipes = list(pipes)
    while open_pipes:
        ready, _, _ = select.select(open_pipes, [], [], max(deadline - time.monotonic(), 0))
        if not ready:
            os.kill(pid, signal.SIGKILL)
            deadline += 60
        for pipe in ready:
            chunk = os.read(pipe, 1 << 16)
            pipes[pipe] += chunk
            if not chunk:
                open_pipes.remove(pipe)
                os.close(pipe)
    return pipes


WARM_UP = """
import dataclasses, enum, typing, collections, functools, random, re, json, copy, contextlib, string
@dataclasses.dataclass(order=True, frozen=True)
class A:
    x: int
class E(enum.Enum):
    a = 1
class N(typing.NamedTuple):
    x: int
leak([A(1), E.a, N(1), re.sub('a', 'b', 'a')])
print(json.dumps([1]), copy.deepcopy(A(1)), '{0.x}'.format(A(1)))
random.Random('x')
for name in ['__lt__', '__le__', '__gt__', '__ge__']:
    functools.total_ordering(type('C', (), {name: lambda self, other: True}))
try:
    A(1).y
except AttributeError:
    pass
"""


class _Idle(_Port):
    """A host that answers nothing, on no clock."""

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        return None

    def is_guest_time(self) -> bool:
        return True


def warm_up() -> Print:
    """Have whatever is made on first use made; then take the fingerprint that no program may change."""
    for audited in (False, True):
        engine = Engine(_Idle(corpus.DEFAULTS, Clock(lambda: None)), audit=audited)
        Judge(engine)
        engine.run(WARM_UP, 'warm.py', {}, ['leak'])
    return fingerprint()


def main() -> None:
    preload()
    prelude.load()
    before = warm_up()
    gc.freeze()
    for line in sys.stdin:
        path, _, mode = line.rstrip('\n').partition('\t')
        print(json.dumps(judge(corpus.load(Path(path)), mode == 'audit', before)), flush=True)


if __name__ == '__main__':
    main()
