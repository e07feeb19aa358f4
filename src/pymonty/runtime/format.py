"""`str.format` for guests: a format string reads attributes, so it obeys the attribute guard.

A template whose fields name only plain attributes is handed to the native method; which templates are
so is remembered. The others are formatted field by field with guarded reads.
"""

from __future__ import annotations

import string
from _string import formatter_field_name_split, formatter_parser  # type: ignore[import-not-found]
from collections.abc import Mapping
from typing import Any

from pymonty.compiler.names import is_guarded
from pymonty.runtime import guard

_MAX_REMEMBERED = 512
_remembered: dict[str, bool] = {}


def _names_only_plain(template: str, depth: int = 2) -> bool:
    for _, field, spec, _ in formatter_parser(template):
        if field is None:
            continue
        _, rest = formatter_field_name_split(field)
        if any(is_attribute and is_guarded(name) for is_attribute, name in rest):
            return False
        if spec and depth and not _names_only_plain(spec, depth - 1):
            return False
    return True


def _is_plain(template: str) -> bool:
    known = _remembered.get(template)
    if known is None:
        try:
            known = _names_only_plain(template)
        except ValueError:
            known = True  # malformed: the native method raises its own message
        if len(_remembered) >= _MAX_REMEMBERED:
            _remembered.clear()
        _remembered[template] = known
    return known


class _GuardedFormatter(string.Formatter):
    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        first, rest = formatter_field_name_split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = read_attribute(value, name) if is_attribute else value[name]
        return value, first


def read_attribute(obj: Any, name: str) -> Any:
    """`getattr(obj, name)` for an exact `str`, guarded where it must be."""
    return guard.get_attribute(obj, name) if is_guarded(name) else getattr(obj, name)


def format_str(template: str, /, *args: Any, **keywords: Any) -> str:
    """`str.format`."""
    template = guard.exact_str(template, 'format template')
    if _is_plain(template):
        return template.format(*args, **keywords)
    return _GuardedFormatter().vformat(template, args, keywords)


def format_map(template: str, mapping: Mapping[str, Any], /) -> str:
    """`str.format_map`."""
    template = guard.exact_str(template, 'format template')
    if _is_plain(template):
        return template.format_map(mapping)
    return _GuardedFormatter().vformat(template, (), mapping)


def install() -> None:
    """Let the guard hand these out in the place of the native methods."""
    guard.METHOD_SHIMS[(id(str), 'format')] = guard.HOT_SHIMS[(id(str), 'format')] = format_str
    guard.METHOD_SHIMS[(id(str), 'format_map')] = format_map
