# goal: a dataclass that is a group, whose generated initialiser stores split
# stopped by: library
import dataclasses
LEAKED = []
def split(condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
for options in [{}, {'frozen': True}, {'slots': True}]:
    try:
        @dataclasses.dataclass(**options)
        class G(ExceptionGroup):
            split: object
            subgroup: object = None
            def __new__(cls, *a):
                return super().__new__(cls, 'g', [ValueError(1)])
        g = G(split)
    except Exception:
        continue
    try:
        raise g
    except* ValueError:
        pass
LEAKED
