# goal: from a traceback handed over by the interpreter to the runtime's own frames, by names without underscores
# stopped by: guard
class CM:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        frame = tb.tb_frame
        while frame is not None:
            LEAKED.append(frame)
            LEAKED.append(frame.f_globals)
            LEAKED.append(frame.f_builtins)
            LEAKED.append(frame.f_code)
            frame = frame.f_back
        return True
LEAKED = []
with CM():
    1 / 0
leak(LEAKED)
LEAKED
