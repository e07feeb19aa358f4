# goal: methods of ABCMeta that print to files or empty registries
# stopped by: guard
import abc
abc.ABCMeta._dump_registry(abc.ABC)
abc.ABC._abc_registry_clear()
LEAKED = ['ESCAPED: registry cleared']
LEAKED
