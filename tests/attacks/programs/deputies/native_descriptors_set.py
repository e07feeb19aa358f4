# goal: slots of library classes written through their own descriptors
# stopped by: guard
import uuid, typing, fractions, functools, datetime, decimal, collections, contextlib, sys, dataclasses, re, enum, types, string
LEAKED = []
kinds = [uuid.UUID, fractions.Fraction, type(typing.Optional), type(typing.List), type(sys.stdout), type(contextlib.redirect_stdout(1)), contextlib.suppress, type(typing.NamedTuple),
         type(lambda: 0), type(print), property, type(sys), type([].append), BaseException, AttributeError, functools.partial, type(list[int]), type(int | str), type((x for x in [])), super, staticmethod, classmethod]
targets = [uuid.NAMESPACE_DNS, fractions.Fraction(1, 2), typing.Optional, typing.List, sys.stdout, contextlib.redirect_stdout(1), leak, print, sys, list[int]]
for kind in kinds:
    for name in dir(kind):
        try:
            descriptor = getattr(kind, name)
            store = descriptor.__set__
        except Exception:
            continue
        for target in targets:
            try:
                store(target, 'POISON')
            except Exception:
                pass
            try:
                descriptor.__get__(target)
                LEAKED.append(descriptor.__get__(target))
            except Exception:
                pass
LEAKED = [x for x in LEAKED if type(x) not in (str, int, tuple)]
LEAKED
