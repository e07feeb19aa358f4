"""Snapshots with random changes: each loads to a guest's values, or is refused."""

from __future__ import annotations

import copy
import random
from typing import Any

import msgspec
import pytest

from pymonty.runtime import audit
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.heap import Reader
from tests.snapshot.heap_cases import CASES
from tests.snapshot.state import State, load, opened

FUNCTIONS = ('ext',)
ROUNDS = 30
NAMES = ['__class__', '__init__', '__dict__', '.x', 'gi_frame', 'x', 'args', 'name']
VALUES: list[Any] = [0, 1, -1, 1 << 40, None, True, b'q', 1.5, [], {}, [0], {'a': 0}, *NAMES]


def change(nodes: list[Any], dice: random.Random) -> None:
    """Change something in a node, or a node for another."""
    place = dice.randrange(len(nodes))
    node = nodes[place]
    field = dice.randrange(len(node))
    value = dice.choice([dice.choice(VALUES), dice.randrange(len(nodes))])
    match dice.randrange(6):
        case 0:
            nodes[place] = copy.deepcopy(dice.choice(nodes))
        case 1:
            del node[field:]
            node.append(value)
        case 2:
            node.insert(field, value)
        case 3 if type(node[0]) is int:
            node[0] = dice.choice([dice.choice(nodes)[0], dice.randrange(100)])
        case 4 if type(node[field]) is dict and node[field]:
            name = dice.choice([*node[field]])
            if dice.random() < 0.5:
                node[field][name] = value
            else:
                node[field][dice.choice(NAMES)] = node[field].pop(name)
        case _:
            node[field] = value


@pytest.mark.parametrize('name', CASES)
def test_changed_nodes(name: str) -> None:
    program, then = CASES[name]
    before = State(FUNCTIONS)
    before.run(program)
    image = before.dump()
    load(image, FUNCTIONS)
    dice = random.Random(name)
    for _ in range(ROUNDS):
        state, nodes, names = opened(image, FUNCTIONS)
        for _ in range(dice.choice((1, 1, 2, 3))):
            change(nodes, dice)
        reader = Reader(msgspec.msgpack.decode(msgspec.msgpack.encode(nodes)), state)
        try:
            reader.build()
            reader.settle()
            values = {each: reader.value(index) for each, index in names.items()}
        except BadImage:
            continue
        check = audit.make_check(state.engine)
        for index in range(len(nodes)):
            if not reader.is_hidden(index):
                check(reader.value(index))
        state.namespace.update(values)
        try:
            state.run(then)
        except Exception:
            continue  # the guest is another now
