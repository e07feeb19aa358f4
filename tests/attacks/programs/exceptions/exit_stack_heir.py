# goal: the stack of callbacks of an heir of ExitStack, to put functions there that get the traceback
# stopped by: library
import collections
import contextlib
LEAKED = []
def tell(*details):
    LEAKED.extend(x for x in details if not isinstance(x, (type, Exception)) and x is not None)
def by_property():
    class Stack(contextlib.ExitStack):
        @property
        def _exit_callbacks(self):
            return self.mine
        @_exit_callbacks.setter
        def _exit_callbacks(self, value):
            LEAKED.append(value)
            self.mine = value
    return Stack
def by_property_later():
    class Stack(contextlib.ExitStack):
        pass
    Stack._exit_callbacks = property(lambda self: collections.deque([(True, tell)]), lambda self, value: LEAKED.append(value))
    return Stack
def by_attribute():
    class Stack(contextlib.ExitStack):
        def __enter__(self):
            self._exit_callbacks = collections.deque([(True, tell), (True, lambda *details: 1 / 0)])
            return self
    return Stack
def by_dict():
    class Stack(contextlib.ExitStack):
        def __enter__(self):
            self.__dict__ = {'_exit_callbacks': collections.deque([(True, tell), (True, tell)])}
            return self
    return Stack
def by_method():
    class Stack(contextlib.ExitStack):
        def _push_exit_callback(self, callback, is_sync=True):
            callback(ValueError, ValueError(), None)
    return Stack
for make in [by_property, by_property_later, by_attribute, by_dict, by_method]:
    try:
        with make()() as stack:
            stack.push(tell)
            1 / 0
    except Exception as error:
        leak(error)
LEAKED
