# goal: the caches of an ABC
# stopped by: guard
import abc
class A(abc.ABC):
    pass
LEAKED = [A._abc_impl, A._abc_registry, abc.get_cache_token.__self__]
LEAKED
