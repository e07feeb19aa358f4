# goal: RestrictedPython CVE-2023-37271: the frame of a generator that is running
# stopped by: guard
def g():
    yield x.gi_frame.f_back.f_back.f_globals
x = g()
LEAKED = list(x)
LEAKED
