# goal: refused bases through make_dataclass
# stopped by: library
import dataclasses
A = dataclasses.make_dataclass('A', ['x'], bases=(type(lambda: 0),))
LEAKED = [A]
LEAKED
