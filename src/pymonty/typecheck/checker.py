"""One program or snippet, judged in its context; and the one checker that a process shares.

ty sees two documents. `__host__` is a stub file with what the host gives. The program is a notebook, as
there an `await` at the top level is in order, and each cell has lines of its own:

    cell 0      from __host__ import fetch, rows
    cell 1      the snippets that ran before, in a session
    cell 2      the program: only its diagnostics are asked for

Checks are made one after another. A check has `CHECK_SECS`; a server that takes longer is killed. One that
crashes is started anew and asked a second time. A server is replaced after `CHECKS_MAX` checks, so that
what it remembers does not add up.
"""

from __future__ import annotations

import atexit
import os
import re
from _thread import allocate_lock
from time import monotonic

import msgspec

from pymonty.errors import MontyCheckerError
from pymonty.typecheck import diagnostics
from pymonty.typecheck.diagnostics import Diagnostic
from pymonty.typecheck.server import Server, ServerGone
from pymonty.typecheck.stubs import Stubs

CHECK_SECS = 20.0
CHECKS_MAX = 5000
TRIES = 2

_WARMING = 'print([str(n) for n in {"a": 1}.values()])'
_HIDDEN = r'\b(_typeshed|typing_extensions|warnings)\b'
"""Modules that ty wants to find, under names that a program can spell: an import of one is an error."""

_MAYBE = '__maybe__'


class Context:
    """What ran before in a session, as source.

    A snippet that began but did not come to its end may have bound its names or not.

    >>> context = Context()
    >>> for code in ('x = 1', 'y = x / 0'):
    ...     context.begun('', code)
    ...     if code == 'x = 1':
    ...         context.ended(code)
    >>> print(context.text)
    x = 1
    if __maybe__:
     y = x / 0
    <BLANKLINE>
    """

    def __init__(self) -> None:
        self._settled = ''
        self._last = ''

    @property
    def text(self) -> str:
        """The source."""
        if not self._last.strip():
            return self._settled
        indented = '\n'.join(' ' + line for line in diagnostics.split_lines(self._last))
        return f'{self._settled}if {_MAYBE}:\n{indented}\n'

    def begun(self, before: str, code: str) -> None:
        """A snippet is about to run, and `before` binds its inputs."""
        self._settled = self.text + before
        self._last = code

    def ended(self, code: str) -> None:
        """A snippet ran to its end."""
        if code == self._last:
            self._settled += code + '\n'
            self._last = ''


class Checker:
    """Judges programs, with a server that it starts when it is first needed, or told to."""

    def __init__(self) -> None:
        self._lock = allocate_lock()
        self._server: Server | None = None
        self._stubs = ''
        self._checks = 0
        self._cells = 0  # of the notebook, if it is open

    def warm(self) -> None:
        """Start the server without waiting for it.

        Raises:
            MontyCheckerError: it cannot be started here.
        """
        with self._lock:
            if self._server is None:
                self._start()

    def check(self, code: str, filename: str, stubs: Stubs, context: str = '') -> list[Diagnostic]:
        """All that ty has to say about `code`, in order of place.

        Raises:
            MontyCheckerError: it could not be judged: ty took too long, or crashed twice.
        """
        if not code.isascii():
            code = code.encode('utf-8', 'replace').decode()  # lone surrogates cannot be sent
        with self._lock:
            for _ in range(TRIES):
                try:
                    return self._ask(code, filename, stubs, context)
                except ServerGone as gone:
                    reason = str(gone)
                except msgspec.DecodeError as error:
                    reason = f'it sent a report that cannot be read: {error}'
                except TimeoutError:
                    self._stop()
                    raise MontyCheckerError(
                        f'the type checker did not come to an end within {CHECK_SECS:g} seconds: '
                        'the program was not run; make it simpler, or run it without type_check'
                    ) from None
                self._stop()
        raise MontyCheckerError(
            f'the type checker crashed, twice ({reason}): '
            'the program was not run; make it simpler, or run it without type_check'
        )

    def _ask(self, code: str, filename: str, stubs: Stubs, context: str) -> list[Diagnostic]:
        deadline = monotonic() + CHECK_SECS
        if self._checks >= CHECKS_MAX:
            self._stop()
        server = self._server or self._start()
        self._checks += 1
        if stubs.text != self._stubs:
            self._stubs = stubs.text
            server.tell('textDocument/didChange', _change(server, self._checks, stubs.text))
        imported = f'from __host__ import {", ".join([_MAYBE, *stubs.names])}\n'
        self._close_program(server)
        report = server.wait(self._open_program(server, [imported, context, code]), deadline)
        found = diagnostics.read(bytes(report), code, filename)
        for match in re.finditer(_HIDDEN, code):
            if self._names_module(server, code, match, deadline):
                found.append(diagnostics.of_hidden_module(match[0], code, filename, match.start()))
        self._close_program(server)
        server.flush()
        return sorted(found, key=lambda d: (d.line, d.column))

    def _names_module(self, server: Server, code: str, match: re.Match[str], deadline: float) -> bool:
        """Does a word of the program stand for a module of the typeshed's, in an import?"""
        before = diagnostics.split_lines(code[: match.start()])
        _, uris = _uris(server, self._cells)
        place = {'line': len(before) - 1, 'character': len(before[-1])}
        asked = {'textDocument': {'uri': uris[-1]}, 'position': place}
        target = server.wait(server.start('textDocument/definition', asked), deadline)
        return b'/typeshed/stdlib/' + match[0].encode() in bytes(target)

    def _open_program(self, server: Server, cells: list[str]) -> int:
        """Open the notebook and ask for the diagnostics of its last cell; the number of the request."""
        self._cells = len(cells)
        notebook, uris = _uris(server, len(cells))
        server.tell('notebookDocument/didOpen', _notebook(notebook, dict(zip(uris, cells, strict=True))))
        return server.start('textDocument/diagnostic', {'textDocument': {'uri': uris[-1]}})

    def _close_program(self, server: Server) -> None:
        if self._cells:
            notebook, uris = _uris(server, self._cells)
            cells = [{'uri': uri} for uri in uris]
            server.tell(
                'notebookDocument/didClose',
                {'notebookDocument': {'uri': notebook}, 'cellTextDocuments': cells},
            )
            self._cells = 0

    def _start(self) -> Server:
        server = self._server = Server()
        self._checks = 0
        self._stubs = ''
        server.tell('textDocument/didOpen', _open(server))
        self._open_program(server, [_WARMING])
        try:
            server.flush()
        except ServerGone as gone:
            self._stop()
            raise MontyCheckerError(f'the type checker cannot be started: {gone}') from None
        return server

    def _stop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def close(self) -> None:
        """Kill the server. The next check starts another."""
        with self._lock:
            self._stop()

    def forget(self) -> None:
        """Let go of the server in a forked child of the host, where it is the parent's."""
        self._lock = allocate_lock()
        server, self._server = self._server, None
        if server is not None:
            server.forget()


def _uri(server: Server) -> str:
    return f'file://{server.program}/__host__.pyi'


def _open(server: Server) -> dict[str, object]:
    document = {'uri': _uri(server), 'languageId': 'python', 'version': 0, 'text': _stub_text('')}
    return {'textDocument': document}


def _change(server: Server, version: int, text: str) -> dict[str, object]:
    return {
        'textDocument': {'uri': _uri(server), 'version': version},
        'contentChanges': [{'text': _stub_text(text)}],
    }


def _stub_text(text: str) -> str:
    return f'{text}\n{_MAYBE}: bool\n'


def _notebook(uri: str, cells: dict[str, str]) -> dict[str, object]:
    return {
        'notebookDocument': {
            'uri': uri,
            'notebookType': 'jupyter-notebook',
            'version': 0,
            'cells': [{'kind': 2, 'document': cell} for cell in cells],
        },
        'cellTextDocuments': [
            {'uri': cell, 'languageId': 'python', 'version': 0, 'text': text} for cell, text in cells.items()
        ],
    }


def _uris(server: Server, cells: int) -> tuple[str, list[str]]:
    path = f'{server.program}/program.ipynb'
    return f'file://{path}', [f'vscode-notebook-cell:{path}#{n}' for n in range(cells)]


shared = Checker()
"""The checker of this process."""


def _close() -> None:
    shared.close()


def _forget() -> None:
    shared.forget()


atexit.register(_close)
os.register_at_fork(after_in_child=_forget)
