# goal: a sentinel compared with what trusted callables return
# stopped by: runtime
LEAKED = []
class Sentinel:
    def __eq__(self, other):
        LEAKED.append(other)
        return True
for call in [globals, locals, dir, lambda: vars(json_module)]:
    try:
        list(iter(call, Sentinel()))
    except Exception:
        pass
LEAKED
