# goal: the names that frames, code, tracebacks and cells have, read off anything
# stopped by: guard
LEAKED = []
class A:
    pass
a = A()
for name in ['tb_frame', 'tb_next', 'tb_lasti', 'f_back', 'f_globals', 'f_locals', 'f_builtins', 'f_code', 'f_trace', 'co_consts', 'co_code', 'cell_contents', 'gi_frame', 'gi_code', 'cr_frame', 'ag_frame', 'm_self']:
    for x in [lambda: 0, print, (x for x in []), ValueError(), type, leak]:
        try:
            LEAKED.append(getattr(x, name))
        except AttributeError:
            pass
LEAKED
