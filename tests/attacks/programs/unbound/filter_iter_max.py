# goal: unbound guarded methods in other callers
# stopped by: guard
LEAKED = []
for act in [
    lambda: list(filter(str.format, ['{0.__class__}'])),
    lambda: max([int], key=type.mro),
    lambda: list(map(type.mro, [int])),
    lambda: next(iter(map(BaseException.with_traceback, [ValueError()], [None]))),
    lambda: any(map(object.__reduce_ex__, [1], [2])),
    lambda: dict.fromkeys.__self__,
    lambda: int.from_bytes.__self__.__base__,
]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED = [x for x in LEAKED if type(x) is not ValueError]
LEAKED
