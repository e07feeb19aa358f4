# goal: the frames of the runtime, and its globals, from a traceback
# stopped by: guard
LEAKED = []
try:
    1 / 0
except Exception as e:
    LEAKED = [e.__traceback__.tb_frame.f_back.f_globals]
LEAKED
