# Move orders through states, refusing bad transitions.
class TransitionError(Exception):
    def __init__(self, order_id, source, target):
        super().__init__(f'order {order_id}: {source} -> {target} is not allowed')
        self.order_id = order_id

ALLOWED = {'open': {'paid', 'void'}, 'paid': {'shipped', 'refunded'}, 'shipped': {'delivered'}, 'void': set()}

class Workflow:
    def __init__(self, orders):
        self.state = {o['id']: o['status'] for o in orders}
        self.history = []
    def move(self, order_id, target):
        source = self.state[order_id]
        if target not in ALLOWED.get(source, ()):
            raise TransitionError(order_id, source, target)
        self.state[order_id] = target
        self.history.append((order_id, source, target))
        log(f'{order_id}: {target}')
        return self

w = Workflow(fetch(1))
w.move(101, 'shipped').move(101, 'delivered').move(102, 'paid')
for order_id, target in [(104, 'paid'), (101, 'open'), (103, 'shipped'), (999, 'paid')]:
    try:
        w.move(order_id, target)
    except TransitionError as e:
        print('refused:', e)
    except KeyError as e:
        print('unknown order', e)
print(w.state)
print(w.history)
w.move(103, 'void')
