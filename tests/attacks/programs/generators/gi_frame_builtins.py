# goal: the builtins in a generator's frame
# stopped by: guard
def g():
    yield
LEAKED = [g().gi_frame.f_builtins]
LEAKED
