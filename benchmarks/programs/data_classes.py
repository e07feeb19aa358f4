# A stock of parts as dataclasses: orders, discounts, frozen keys, ordering.
from dataclasses import dataclass, field, replace


@dataclass
class Part:
    number: int
    name: str
    price: float
    stock: int = 0
    tags: list = field(default_factory=list)

    @property
    def value(self):
        return self.price * self.stock


@dataclass(frozen=True)
class Place:
    shelf: int
    row: int


@dataclass(order=True)
class Task:
    priority: int
    title: str = field(compare=False)


@dataclass
class Order:
    customer: str
    lines: list = field(default_factory=list)
    discount: float = 0.0

    def add(self, part, quantity):
        if part.stock < quantity:
            raise ValueError(f'only {part.stock} of {part.name}')
        part.stock -= quantity
        self.lines.append((part, quantity))

    def total(self):
        return round(sum(part.price * quantity for part, quantity in self.lines) * (1 - self.discount), 2)


parts = [Part(i, f'part{i}', round(1 + i * 0.35, 2), 40 + i % 30, ['heavy'] if i % 5 == 0 else []) for i in range(1200)]
places = {Place(i % 20, i // 20): part for i, part in enumerate(parts)}
orders, refused = [], 0
for i in range(1000):
    order = Order(f'customer{i % 50}', discount=0.1 if i % 10 == 0 else 0.0)
    for step in range(6):
        try:
            order.add(places[Place((i + step) % 20, (i * step) % 60)], step + 3)
        except ValueError:
            refused += 1
    orders.append(order)
raised = [replace(part, price=round(part.price * 1.1, 2)) for part in parts if part.stock < 50]
tasks = sorted(Task(i * 7 % 100, f'task {i}') for i in range(600))
same = sum(1 for a, b in zip(parts, raised) if a == b)
result = {
    'value': round(sum(part.value for part in parts), 2),
    'revenue': round(sum(order.total() for order in orders), 2),
    'refused': refused,
    'raised': len(raised),
    'first': [tasks[0].priority, tasks[0].title],
    'same': same,
    'shown': repr(parts[3]),
}
result
