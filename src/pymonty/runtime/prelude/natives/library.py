"""What library functions that call back are made of."""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Callable
from typing import Any

from pymonty.runtime.library import re as stand_ins
from pymonty.runtime.prelude.natives.iteration import calm_function

reduce = functools.reduce
native_sub, native_subn = stand_ins._sub, stand_ins._subn
module_sub, module_subn = stand_ins.sub, stand_ins.subn
dumps = json.dumps


def call(function: Any, *args: Any, **options: Any) -> Any:
    return function(*args, **options)


def partial_parts(partial: Any) -> tuple[Any, tuple[Any, ...], dict[str, Any]]:
    """The function of a `functools.partial`, and the arguments that it adds."""
    if type(partial) is not functools.partial:
        raise TypeError(f'{type(partial).__name__!r} object is no partial')
    return partial.func, partial.args, dict(partial.keywords)


_SUB_NAMES = frozenset({'repl', 'string', 'count', 'flags', 'pattern'})


def substitutes(args: Any, options: Any, pattern: Any) -> bool:
    """Whether a substitution calls guest code, and is one that the prelude can do itself."""
    repl = args[0] if args else options.get('repl')
    string = args[1] if len(args) > 1 else options.get('string')
    count = args[2] if len(args) > 2 else options.get('count', 0)
    if not callable(repl) or calm_function(repl) or type(count) is not int:
        return False
    if not _SUB_NAMES.issuperset(options) or len(args) + len(options) > 4:
        return False
    text = pattern.pattern if type(pattern) is re.Pattern else pattern
    return type(string) in (str, bytes) and type(text) is type(string)


def compiled(pattern: Any, flags: Any) -> Any:
    return stand_ins.compile(pattern, flags)


def matches(pattern: Any, string: Any, count: Any) -> list[Any]:
    """The first `count` matches of a pattern, or all."""
    if type(pattern) is not re.Pattern:
        raise TypeError(f'{type(pattern).__name__!r} object is no pattern')
    return [*itertools.islice(pattern.finditer(string), count if count > 0 else None)]


def answering(answers: list[Any]) -> Callable[[Any], Any]:
    """A `default` for the encoder that gives the answers one after the other."""
    left = iter(answers)
    return lambda value: next(left)


def unknown_to_json(value: Any, options: Any) -> list[Any]:
    """What the encoder asks its `default` about in `value`, in order."""
    found: list[Any] = []

    def note(unknown: Any) -> None:
        found.append(unknown)

    json.dumps(value, **{**options, 'default': note})
    return found
