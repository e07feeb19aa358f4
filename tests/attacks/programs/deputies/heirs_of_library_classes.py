# goal: hidden instance attributes of library classes through object.__getattribute__ of an heir
# stopped by: guard
import json, contextlib, random, textwrap, string, collections, functools, datetime, fractions
LEAKED = []
for kind, args, names in [(json.JSONDecoder, (), ['scan_once', 'parse_object', 'parse_string', 'memo']), (contextlib.ExitStack, (), ['_exit_callbacks']), (functools.cached_property, (len,), ['func', 'lock']),
                          (random.Random, (), ['gauss_next']), (collections.ChainMap, (), ['maps'])]:
    try:
        K = type('K', (kind,), {})
        k = K(*args)
    except Exception:
        continue
    for name in names:
        for look in [lambda: object.__getattribute__(k, name), lambda: k.__dict__[name], lambda: vars(k)[name], lambda: getattr(k, name), lambda: super(K, k).__getattribute__(name)]:
            try:
                LEAKED.append(look())
            except Exception:
                pass
for x in list(LEAKED):
    for inner in ['__globals__', '__self__', '__class__']:
        try:
            LEAKED.append(getattr(x, inner))
        except Exception:
            pass
LEAKED
