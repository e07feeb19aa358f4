# goal: split as a slot of a group or of its mixin
# stopped by: classes
LEAKED = []
def split(condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
for source in ['class G(ExceptionGroup):\n __slots__ = ("split",)', 'class M:\n __slots__ = ("split",)\nclass G(M, ExceptionGroup):\n __slots__ = ()',
               'class G(ExceptionGroup):\n def split(self, c): pass\n del split', 'class G(ExceptionGroup):\n locals()["split"] = 1', 'class G(ExceptionGroup):\n from re import split']:
    try:
        exec(source)
        g = G('g', [ValueError(1)])
        object.__setattr__(g, 'split', split)
    except Exception:
        continue
    try:
        raise g
    except* ValueError:
        pass
LEAKED
