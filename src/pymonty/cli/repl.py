"""An interactive session: lines in, values out, and state that lives on.

The host never parses what was typed, as it may have been copied from anywhere: whether lines are
complete is for the session to say. A compound statement is read to its blank line; other lines are run
at once, and if the report is that they break off in the middle (in which case nothing ran), one more
line is read.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from pymonty.cli.show import Exit, show_error, show_result
from pymonty.errors import (
    MontyConversionError,
    MontyError,
    MontyRuntimeError,
    MontySyntaxError,
    MontyUnavailableError,
)
from pymonty.session import Session

_COMPOUND = re.compile(r'(if|for|while|with|try|def|class|async)\b|@|match\b.*:\s*(#.*)?$')
_CONTINUED = re.compile(
    r'was never closed|unterminated triple-quoted|unexpected EOF|unexpected end of file|incomplete input'
)
_BODY_MISSING = 'expected an indented block'
_LEAVE = frozenset({'exit', 'exit()', 'quit', 'quit()'})


class Repl:
    """The loop. `open_session` makes its session, `run` runs a snippet in one, `ask` reads a line."""

    def __init__(
        self,
        open_session: Callable[[], Session],
        run: Callable[[Session, str], object],
        ask: Callable[[str], str],
    ) -> None:
        self._open_session = open_session
        self._run = run
        self._ask = ask
        self._session = open_session()

    def loop(self) -> Exit:
        """Read and run until the end of input or a wish to leave.

        Raises:
            MontyUnavailableError: no worker can be had.
        """
        while True:
            try:
                self._snippet()
            except KeyboardInterrupt:
                self._note('interrupted')
                self._renew()
            except EOFError:
                return Exit.OK
            except SystemExit:
                return Exit.OK
            finally:
                sys.stdout.flush()

    def close(self) -> None:
        """End the session."""
        self._session.close()

    def _snippet(self) -> None:
        """Read lines until they are complete, run them, show what came of it."""
        lines = [self._ask('>>> ')]
        if lines[0].strip() in _LEAVE:
            raise EOFError
        if not lines[0].strip():
            return
        compound = _COMPOUND.match(lines[0]) is not None
        while True:
            finished = not lines[-1].strip()
            if (finished or not compound) and self._ran('\n'.join(lines), finished):
                return
            try:
                lines.append(self._ask('... '))
            except EOFError:
                self._ran('\n'.join(lines), True, complete=True)
                raise

    def _ran(self, code: str, finished: bool, complete: bool = False) -> bool:
        """Run `code` and show what came of it; False if it needs more lines."""
        try:
            show_result(self._run(self._session, code))
        except MontySyntaxError as error:
            message = error.display('msg')
            if not complete and _CONTINUED.search(message):
                return False
            if not finished and _BODY_MISSING in message:
                return False
            show_error(error)
        except MontyConversionError as error:
            show_error(error)
        except MontyUnavailableError:
            raise
        except MontyError as error:
            if isinstance(error, MontyRuntimeError) and isinstance(error.exception(), SystemExit):
                raise SystemExit from None
            show_error(error)
            self._renew()
        return True

    def _renew(self) -> None:
        """Go on in a new session if the worker of this one had to be killed."""
        try:
            self._session.run('')
        except MontyUnavailableError:
            self._session.close()
            self._session = self._open_session()
            self._note('the worker is gone, and with it all variables; this is a new session')

    @staticmethod
    def _note(text: str) -> None:
        print(f'\n({text})', file=sys.stderr)


def asker() -> Callable[[str], str]:
    """`input` with line editing where a person types, plain lines where a file does."""
    if not sys.stdin.isatty():
        return lambda prompt: input()
    try:
        import readline  # noqa: F401  (gives `input` its line editing)
    except ImportError:
        pass  # this Python was built without it
    return input
