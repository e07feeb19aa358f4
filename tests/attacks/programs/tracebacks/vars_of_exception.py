# goal: the traceback in the dictionary of the exception or its class
# stopped by: runtime
LEAKED = []
class E(Exception):
    pass
try:
    raise E
except E as e:
    for look in [vars, dir, lambda x: x.__dict__, lambda x: vars(Exception), lambda x: Exception.__dict__]:
        try:
            found = look(e)
            LEAKED += [found['__traceback__']]
        except Exception:
            pass
LEAKED
