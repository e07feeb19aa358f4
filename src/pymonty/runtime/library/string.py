"""string: `Formatter` reads attributes by name, past the guard."""

from __future__ import annotations

import string
from _string import formatter_field_name_split  # type: ignore[import-not-found]
from collections.abc import Iterator
from typing import Any

from pymonty.runtime.format import read_attribute
from pymonty.runtime.guard import exact_str
from pymonty.runtime.library.admission import export, methods, stand_in


class _Guarded:
    def get_field(self: Any, field_name: Any, args: Any, kwargs: Any) -> Any:
        """As `string.Formatter.get_field`, with guarded reads."""
        first, rest = formatter_field_name_split(exact_str(field_name))
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = read_attribute(value, name) if is_attribute else value[name]
        return value, first

    def parse(self: Any, format_string: Any) -> Iterator[Any]:
        """As `string.Formatter.parse`, as an iterator of an ordinary kind."""
        return iter([*string.Formatter.parse(self, exact_str(format_string))])


Formatter = type('Formatter', (), {**methods(string.Formatter), **methods(_Guarded)})

EXPORTS = export('string', Formatter=stand_in('string.Formatter', Formatter))
