# goal: guarded names deep inside patterns
# stopped by: admit
LEAKED = []
match [{'f': (lambda: 0)}]:
    case [{'f': object(__code__=object(co_consts=found))}] | [{'f': object(__class__=found)}]:
        LEAKED = [found]
LEAKED
