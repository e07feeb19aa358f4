# goal: the frame of a generator, and outwards (RestrictedPython CVE-2023-37271)
# stopped by: guard
g = (g.gi_frame.f_back.f_back.f_globals for _ in [1])
LEAKED = [*g]
LEAKED
