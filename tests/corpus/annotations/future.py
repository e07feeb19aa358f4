# With the future import, annotations are strings that nobody evaluates.
from __future__ import annotations

from typing import get_type_hints, Optional

def f(a: Undefined, b: list[Nope] = None) -> int | str:
    return a

print(f(1), f.__annotations__)

class Node:
    value: int
    next: Node | None = None
    tags: Optional[list[str]] = None
    def __init__(self, value: int, next: Node = None):
        self.value, self.next = value, next
    def chain(self) -> list[int]:
        return [self.value] + (self.next.chain() if self.next else [])

print(Node.__annotations__)
print(Node(1, Node(2)).chain())
x: this_is_not_evaluated = 5
print(x)

def g(n: int, s: str = 'a') -> bool: ...

print(get_type_hints(g))
try:
    get_type_hints(f)
except NameError as error:
    print(error)
