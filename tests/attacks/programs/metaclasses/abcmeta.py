# goal: the real ABCMeta
# stopped by: runtime
import abc
import collections.abc
LEAKED = [type(abc.ABC), type(collections.abc.Sequence), abc.ABC.__class__]
LEAKED
