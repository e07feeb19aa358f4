"""textwrap: hands `translate` of its argument a table that all programs share.

A `str` subclass could write to it. Text goes in as an exact `str`.
"""

from __future__ import annotations

import textwrap
from typing import Any

from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import export, stand_in


class TextWrapper(textwrap.TextWrapper):
    """As `textwrap.TextWrapper`."""

    def wrap(self, text: Any) -> list[str]:
        """As `textwrap.TextWrapper.wrap`."""
        return super().wrap(_text(text))

    def fill(self, text: Any) -> str:
        """As `textwrap.TextWrapper.fill`."""
        return '\n'.join(self.wrap(text))


def wrap(text: Any, width: Any = 70, **options: Any) -> list[str]:
    """As `textwrap.wrap`."""
    return TextWrapper(width=width, **options).wrap(text)


def fill(text: Any, width: Any = 70, **options: Any) -> str:
    """As `textwrap.fill`."""
    return TextWrapper(width=width, **options).fill(text)


def shorten(text: Any, width: Any, **options: Any) -> str:
    """As `textwrap.shorten`."""
    return TextWrapper(width=width, max_lines=1, **options).fill(' '.join(_text(text).strip().split()))


def dedent(text: Any) -> str:
    """As `textwrap.dedent`."""
    return textwrap.dedent(_text(text))


def indent(text: Any, prefix: Any, predicate: Any = None) -> str:
    """As `textwrap.indent`."""
    return textwrap.indent(_text(text), _text(prefix), predicate)


def _text(value: object) -> str:
    return exact_str(value, 'text')


EXPORTS = export(
    'textwrap',
    TextWrapper=stand_in('textwrap.TextWrapper', TextWrapper),
    dedent=dedent,
    fill=fill,
    indent=indent,
    shorten=shorten,
    wrap=wrap,
)
