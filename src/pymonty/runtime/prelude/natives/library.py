"""What library functions that call back are made of."""

from __future__ import annotations

import functools
import gc
import itertools
import json
import re
from collections.abc import Callable
from typing import Any

from pymonty.runtime.library import functools as caches
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


# -- caches


_Cache: Any = functools._lru_cache_wrapper


def is_cached(cache: Any, args: Any, options: Any) -> bool:
    """Whether a cache has a result for a call."""
    if _fed(cache) is None:
        return True  # as good as: it calls the function itself
    *_, table, _, mark, _, _, _ = gc.get_referents(cache)
    typed = bool(cache.cache_parameters()['typed'])
    key: Any = args
    if options:
        key = (*args, mark, *(part for option in options.items() for part in option))
    if typed:
        key = (*key, *map(type, args), *map(type, options.values()))
    elif not options and len(args) == 1 and type(args[0]) in (int, str):
        key = args[0]
    return key in table


def _fed(cache: Any) -> Any:
    """What stands between a cache and its function, if it is one of ours."""
    if type(cache) is not _Cache:
        raise TypeError(f'{type(cache).__name__!r} object is no cache')
    found = gc.get_referents(cache)[-5]
    return found if type(found) is caches.Fed else None


def function_in(cache: Any) -> Any:
    """The function of a cache."""
    fed = _fed(cache)
    return cache if fed is None else fed.func


def count(cache: Any, args: Any, options: Any, result: Any) -> Any:
    """Have a cache take the `result` of its function as if it had called it."""
    fed = _fed(cache)
    function = fed.func
    fed.serve(lambda *args, **options: result)
    try:
        return cache(*args, **options)
    finally:
        fed.serve(function)


def count_failure(cache: Any, args: Any, options: Any) -> None:
    """Have a cache count a call of its function that raised an exception."""
    fed = _fed(cache)
    function = fed.func
    fed.serve(_fail)
    try:
        cache(*args, **options)
    except _Failed:
        pass
    finally:
        fed.serve(function)


class _Failed(Exception):
    pass


def _fail(*args: Any, **options: Any) -> Any:
    raise _Failed
