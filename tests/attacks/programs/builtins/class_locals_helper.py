# goal: hidden helpers are looked up by name: the class namespace comes first
# stopped by: runtime
LEAKED = []
def evil(*a, **k):
    LEAKED.append('ESCAPED: helper replaced')
    return a
NAMES = ['.session', '.get', '.getattr', '.get_attribute', '.attribute', '.load', '.guard', '.set', '.set_attribute', '.store',
         '.delete', '.iter', '.call', '.import', '.import_module', '.build_class', '.match', '.caught', '.except', '.exit', '.with']
class A:
    for n in NAMES:
        locals()[n] = evil
    try:
        x = (lambda: 0).__globals__
    except AttributeError:
        pass
    y = [].__class__
    import json
    class B:
        pass
    try:
        1 / 0
    except Exception:
        pass
LEAKED
