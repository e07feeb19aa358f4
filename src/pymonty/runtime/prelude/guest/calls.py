"""Library functions that call a function they were given."""

from __future__ import annotations

from typing import Any

from pymonty.runtime.prelude import natives


def partial_call(partial: Any, *args: Any, **options: Any) -> Any:
    function, first, keywords = natives.partial_parts(partial)
    return function(*first, *args, **{**keywords, **options})


def cached_call(cache: Any, *args: Any, **options: Any) -> Any:
    if natives.is_cached(cache, args, options):
        return natives.call(cache, *args, **options)
    function = natives.function_in(cache)
    try:
        result = function(*args, **options)
    except BaseException:
        natives.count_failure(cache, args, options)
        raise
    return natives.count(cache, args, options, result)


def pattern_sub(pattern: Any, *args: Any, **options: Any) -> Any:
    if natives.substitutes(args, options, pattern):
        return substituted(pattern, *args, **options)[0]
    return natives.native_sub(pattern, *args, **options)


def pattern_subn(pattern: Any, *args: Any, **options: Any) -> Any:
    if natives.substitutes(args, options, pattern):
        return substituted(pattern, *args, **options)
    return natives.native_subn(pattern, *args, **options)


def sub(*args: Any, **options: Any) -> Any:
    found = module_substituted(args, options)
    return natives.module_sub(*args, **options) if found is None else found[0]


def subn(*args: Any, **options: Any) -> Any:
    found = module_substituted(args, options)
    return natives.module_subn(*args, **options) if found is None else found


def module_substituted(args: Any, options: Any) -> Any:
    if not args or not natives.substitutes(args[1:4], options, args[0]) or len(args) > 5:
        return None
    rest = {name: value for name, value in options.items() if name != 'flags'}
    compiled = natives.compiled(args[0], args[4] if len(args) > 4 else options.get('flags', 0))
    return substituted(compiled, *args[1:4], **rest)


def substituted(pattern: Any, repl: Any, string: Any, count: Any = 0) -> Any:
    """What `subn` gives, with `repl` called in guest code."""
    pieces: list[Any] = []
    position = done = 0
    for match in natives.matches(pattern, string, count):
        start, end = match.span()
        if position < start:
            pieces.append(string[position:start])
        text = repl(match)
        if text is not None:
            pieces.append(text)
        position = end
        done += 1
    if position < len(string):
        pieces.append(string[position:])
    return natives.join(string[:0], pieces), done


def dumps(*args: Any, **options: Any) -> Any:
    default = options.get('default')
    if len(args) != 1 or default is None or natives.calm_function(default) or options.get('cls') is not None:
        return natives.dumps(*args, **options)
    answers: list[Any] = []
    answer_all(args[0], options, default, answers)
    options['default'] = natives.answering(answers)
    return natives.dumps(*args, **options)


def answer_all(value: Any, options: Any, default: Any, answers: Any) -> None:
    """Ask `default` for everything in `value` that JSON does not know, in the encoder's order."""
    for unknown in natives.unknown_to_json(value, options):
        answer = default(unknown)
        answers.append(answer)
        answer_all(answer, options, default, answers)
