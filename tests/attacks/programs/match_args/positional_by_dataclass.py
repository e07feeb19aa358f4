# goal: dataclasses make __match_args__ of field names
# stopped by: library
import dataclasses
E = dataclasses.make_dataclass('E', ['__traceback__'], bases=(Exception,), init=False)
LEAKED = []
try:
    raise E
except E as e:
    match e:
        case E(found):
            LEAKED = [found]
leak(LEAKED)
LEAKED
