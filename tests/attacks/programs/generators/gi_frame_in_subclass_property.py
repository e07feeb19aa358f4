# goal: the descriptor under another name in a class of ours
# stopped by: guard
class A:
    frame = type(x for x in []).gi_frame
LEAKED = [A.frame]
LEAKED
