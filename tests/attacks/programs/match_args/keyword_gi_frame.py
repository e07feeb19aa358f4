# goal: a generator's frame by pattern
# stopped by: admit
LEAKED = []
match (x for x in []):
    case object(gi_frame=found):
        LEAKED = [found]
LEAKED
