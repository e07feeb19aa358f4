# Publish and subscribe with priorities, once-only handlers and errors.
class Event:
    def __init__(self, name, **data):
        self.name, self.data, self.stopped = name, data, False
    def stop(self):
        self.stopped = True

class Bus:
    def __init__(self):
        self._handlers = {}
        self._order = 0
        self.errors = []
    def on(self, pattern, priority=0, once=False):
        def register(f):
            self._order += 1
            self._handlers.setdefault(pattern, []).append((-priority, self._order, once, f))
            self._handlers[pattern].sort(key=lambda h: h[:2])
            return f
        return register
    def _matching(self, name):
        for pattern, handlers in self._handlers.items():
            if pattern == name or pattern == '*' or (pattern.endswith('.*') and name.startswith(pattern[:-1])):
                yield from ((pattern, h) for h in tuple(handlers))
    def emit(self, name, **data):
        event, results = Event(name, **data), []
        for pattern, handler in sorted(self._matching(name), key=lambda ph: ph[1][:2]):
            if event.stopped:
                break
            *_, once, f = handler
            if once:
                self._handlers[pattern].remove(handler)
            try:
                results.append(f(event))
            except Exception as error:
                self.errors.append((name, f.__name__, repr(error)))
        return results

bus = Bus()

@bus.on('order.created', priority=5)
def validate(e):
    if e.data.get('amount', 0) < 0:
        e.stop()
        raise ValueError('negative')
    return 'valid'

@bus.on('order.*')
def audit(e):
    return f'audit {e.name}'

@bus.on('*', priority=-1, once=True)
def welcome(e):
    return 'first event ever'

class Counter:
    seen = 0
    @bus.on('order.created', priority=9)
    def count(e):
        Counter.seen += 1

print(bus.emit('order.created', amount=5))
print(bus.emit('order.created', amount=-1))
print(bus.emit('order.shipped'), bus.emit('user.new'), Counter.seen)
print(bus.errors)
bus.on('x')(5)
bus.emit('x')
