"""textwrap: hands `translate` of its argument a table that all programs share.

A `str` subclass could write to it. Text goes in as an exact `str`.
"""

from __future__ import annotations

import textwrap
from typing import Any

from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import export, methods, stand_in


class _Exact:
    def wrap(self: Any, text: Any) -> list[str]:
        """As `textwrap.TextWrapper.wrap`."""
        if not issubclass(type(text), str):
            raise AttributeError(f"{type(text).__name__!r} object has no attribute 'expandtabs'")
        return textwrap.TextWrapper.wrap(self, exact_str(text))


TextWrapper: Any = type('TextWrapper', (), {**methods(textwrap.TextWrapper), **methods(_Exact)})


def wrap(text: Any, width: Any = 70, **options: Any) -> Any:
    """As `textwrap.wrap`."""
    return TextWrapper(width=width, **options).wrap(text)


def fill(text: Any, width: Any = 70, **options: Any) -> Any:
    """As `textwrap.fill`."""
    return TextWrapper(width=width, **options).fill(text)


def shorten(text: Any, width: Any, **options: Any) -> Any:
    """As `textwrap.shorten`."""
    return TextWrapper(width=width, max_lines=1, **options).fill(' '.join(_text(text).strip().split()))


def dedent(text: Any) -> str:
    """As `textwrap.dedent`."""
    return textwrap.dedent(_text(text))


def indent(text: Any, prefix: Any, predicate: Any = None) -> str:
    """As `textwrap.indent`."""
    return textwrap.indent(_text(text), _text(prefix), predicate)


def _text(value: Any) -> Any:
    return exact_str(value) if issubclass(type(value), str) else value


EXPORTS = export(
    'textwrap',
    TextWrapper=stand_in('textwrap.TextWrapper', TextWrapper),
    dedent=dedent,
    fill=fill,
    indent=indent,
    shorten=shorten,
    wrap=wrap,
)
