# goal: the same with namedtuple's generated source
# stopped by: library
import collections
LEAKED = []
for fields in [['a\uff3f'], ['\u00aa', 'a'], ['pr\u2139nt'], ['x\uff3f\uff3f'], ['\ufb01', 'fi']]:
    try:
        N = collections.namedtuple('N', fields)
        LEAKED.append(N(*range(len(fields))))
    except Exception:
        pass
LEAKED
