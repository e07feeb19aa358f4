# goal: internal keys in the arguments of a KeyError
# stopped by: runtime
LEAKED = []
class S(str):
    def __hash__(self):
        raise KeyError('mine')
for act in [lambda: getattr(1, S('x')), lambda: format(1, S('x')), lambda: {}['.session'], lambda: globals()['.nope']]:
    try:
        act()
    except Exception as e:
        LEAKED.append(e.args)
LEAKED
