"""The `Reader` of a graph: nodes to values. It is total: hostile nodes are a `BadImage`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from pymonty.runtime import classes
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.image import Node
from pymonty.snapshot.rules import (
    CLASS_TAGS,
    IDENTITY_TAGS,
    PLAIN_TAGS,
    REFERRING,
    SCALARS,
    Rule,
    Tables,
    collect,
    type_name,
)
from pymonty.snapshot.state import Revived, SessionState

_MISSING: Final[Any] = object()
_LATE: Final[Any] = object()
"""In place of a value that `settle` makes."""


class Reader:
    """Builds values from nodes.

    Call `build`, then `settle` on the guest's time; then `value` has them all.
    """

    def __init__(self, nodes: list[Node], session: SessionState) -> None:
        self.session = session
        self.nodes = nodes
        self.values: list[Any] = [_MISSING] * len(nodes)
        self.notes: dict[str, Any] = {}
        self.finals: list[
            Callable[[], None]
        ] = []  # to run when all is filled, by `build` and again by `settle`
        self.revived: dict[int, Revived] = {}  # by the id of a generator
        self._refs: list[list[int]] = []
        self._plain = bytearray(len(nodes))  # whether the hash of a value is native
        self._unfilled: dict[int, Rule] = {}
        self._is_settling = False
        self._waiting = False
        self._has_late = False
        self._hidden: set[int] = set()
        self._hashing: set[int] = set()  # what waits for hashes
        self._making: set[int] = set()
        self._state = 'new'

    # -- what rules ask for

    def value(self, index: int) -> Any:
        """The value of a node, for a guest to hold.

        Raises:
            BadImage: the nodes are none that a dump has made.
        """
        self._complete()
        self._check_visible(index)
        return self.values[index]

    def early(self, index: int) -> Any:
        """The value of a node that does not wait for `settle`, for a guest to hold, once all is built.

        Raises:
            BadImage: as `value`.
        """
        self._check_visible(index)
        return self.part(index)

    def hidden_value(self, index: int) -> Any:
        """The value of a node for a hidden variable.

        Raises:
            BadImage: as `value`.
        """
        self._complete()
        self._check_index(index)
        return self.values[index]

    def part(self, index: int) -> Any:
        """A value that is made already. For rules."""
        found = self.values[index]
        if found is _MISSING or found is _LATE:
            raise BadImage('a value that is not there yet')
        return found

    def parts(self, indices: Iterable[int]) -> list[Any]:
        """Values that are made already."""
        if self._has_late:
            return [self.part(index) for index in indices]
        values = self.values
        return [values[index] for index in indices]

    def optional(self, index: int | None) -> Any:
        return None if index is None else self.part(index)

    def is_late(self, index: int) -> bool:
        """Whether a value waits for `settle`."""
        return self.values[index] is _LATE

    def are_plain(self, indices: Iterable[int]) -> bool:
        """Whether hashing these values runs none of the guest's code."""
        return all(map(self._plain.__getitem__, indices))

    def tag(self, index: int) -> Any:
        """The tag of a node, or the type of its scalar."""
        head = self.nodes[index][0]
        return head if type(head) is int else type(head)

    # -- the machine

    def build(self) -> None:
        """Make everything that can be made without guest code.

        Raises:
            BadImage: the nodes are none that a dump has made.
        """
        assert self._state == 'new'
        self._state = 'built'
        with_reason(self._build)

    def settle(self) -> None:
        """Make the rest. May run guest code (hashes), so call it on the guest's time.

        Raises:
            BadImage: the nodes are none that a dump has made, or the guest's own code fails.
        """
        assert self._state == 'built'
        self._state = 'settled'
        with_reason(self._settle)

    def _complete(self) -> None:
        if self._state == 'new':
            self.build()
        if self._state == 'built':
            self.settle()

    def _build(self) -> None:
        rules, nodes, values, plain = Tables.rules, self.nodes, self.values, self._plain
        self._hide()
        self._refs = [self._checked(node) for node in nodes]
        for index, node in enumerate(nodes):
            if type(node[0]) is not int:
                values[index] = node[0]
                plain[index] = True
            elif values[index] is _MISSING:
                rule = rules[node[0]]
                if rule.needs:
                    self._make_all(index)
                else:
                    self._make(index)
        for index, node in enumerate(nodes):
            if type(node[0]) is int and rules[node[0]].fill is not None and values[index] is not _LATE:
                self._unfilled[index] = rules[node[0]]
        self._fill_ready()

    def _hide(self) -> None:
        """Note which values are hidden."""
        tags = Tables.hidden
        self._hidden = {
            index
            for index, node in enumerate(self.nodes)
            if type(node) is list and node and type(node[0]) is int and node[0] in tags
        }

    def _settle(self) -> None:
        self._is_settling = True
        if self._has_late:
            for index in range(len(self.nodes)):
                if self.values[index] is _LATE:
                    self._make_all(index)
        if self._unfilled:
            self._fill_ready()
        if self._unfilled:
            raise BadImage('values that wait for each other')
        self.session.start([*self.revived.values()])

    def _make_all(self, start: int) -> None:
        """Make a node, and before it what it needs, with a stack of its own."""
        todo, active, values = [start], set(), self.values
        while todo:
            index = todo[-1]
            if values[index] is not _MISSING and not (self._is_settling and values[index] is _LATE):
                todo.pop()
                continue
            needed = [need for need in self._needs(index) if self._is_wanting(need)]
            if needed:
                if index in active:
                    raise BadImage('a value that is needed to make itself')
                active.add(index)
                todo += needed
                continue
            todo.pop()
            self._make(index)

    def _is_wanting(self, index: int) -> bool:
        value = self.values[index]
        return value is _MISSING or (self._is_settling and value is _LATE)

    def _needs(self, index: int) -> list[int]:
        node = self.nodes[index]
        if type(node[0]) is not int:
            return []
        rule = Tables.rules[node[0]]
        if not rule.needs:
            return []
        if self._is_settling and rule.late:
            return self._refs[index]
        found: list[int] = []
        needs = rule.needs if rule.is_empty is None or not rule.is_empty(node) else rule.needs[:-1]
        for field in needs:
            collect(rule.shape[field - 1], node, field, found)
        return found

    def _make(self, index: int) -> None:
        node = self.nodes[index]
        if type(node[0]) is not int:
            self.values[index] = node[0]
            self._plain[index] = True
            return
        rule = Tables.rules[node[0]]
        if not self._is_settling and (rule.late or (self._has_late and self._needs_late(index))):
            self.values[index] = _LATE
            self._has_late = True
            return
        if index in self._making:
            raise BadImage('a value that is needed to make itself')
        self._making.add(index)
        made = self.values[index] = rule.make(self, node)
        self._making.discard(index)
        if made is _LATE:
            return
        if rule.tag in IDENTITY_TAGS:
            self._plain[index] = True
        elif rule.tag in PLAIN_TAGS:
            self._plain[index] = self.are_plain(self._refs[index])
        if rule.fill is not None and self._is_settling:
            self._unfilled[index] = rule

    def _needs_late(self, index: int) -> bool:
        return any(self.values[need] is _LATE for need in self._needs(index))

    def postpone(self) -> Any:
        """What a rule's `make` returns to be asked again by `settle`."""
        if self._is_settling:
            raise BadImage('a value that cannot be made')
        self._has_late = True
        return _LATE

    @property
    def is_settling(self) -> bool:
        """Whether guest code may run."""
        return self._is_settling

    def _fill_ready(self) -> None:
        """Fill what has all its parts.

        Classes come after other values, so that until then none has a method; what waits for hashes of the
        guest's comes after the classes.
        """
        unfilled, hashing = self._unfilled, self._hashing
        values = [index for index, rule in unfilled.items() if rule.tag not in CLASS_TAGS]
        classes = [index for index, rule in unfilled.items() if rule.tag in CLASS_TAGS]
        for index in values:
            if index not in hashing and not self._has_late_part(index):
                self.fill(index)
        for index in classes:
            self.fill(index)
        for final in self.finals:
            final()
        if self._is_settling:
            for index in values:
                self.fill(index)

    def _has_late_part(self, index: int) -> bool:
        return self._has_late and any(self.values[ref] is _LATE for ref in self._refs[index])

    def fill(self, index: int) -> None:
        """Fill a value now, if it waits for that."""
        rule = self._unfilled.pop(index, None)
        if rule is not None:
            assert rule.fill is not None
            self._waiting = False
            rule.fill(self, self.nodes[index], self.values[index])
            if self._waiting:
                self._unfilled[index] = rule
                self._hashing.add(index)

    def complete(self, index: int) -> None:
        """Make and fill a value now; for rules that look into a part while they make a late value."""
        self._make_all(index)
        if index in self._unfilled:
            for ref in self._refs[index]:
                self._make_all(ref)
            self.fill(index)

    def is_complete(self, index: int) -> bool:
        """Whether a value and its parts are filled."""
        return all(
            not self.is_late(each) and each not in self._unfilled for each in (index, *self._refs[index])
        )

    def refs_of(self, index: int) -> list[int]:
        """What a node refers to."""
        return self._refs[index]

    def check_visible(self, indices: Iterable[int]) -> None:
        """Refuse hidden values, in a rule that reveals them elsewhere."""
        for index in indices:
            self._check_visible(index)

    def wait(self) -> None:
        """Called by a rule's `fill` that must be called again by `settle`."""
        if self._is_settling:
            raise BadImage('a value that cannot be filled')
        self._waiting = True

    # -- checks of form

    def _checked(self, node: Any) -> list[int]:
        """The references in a node, after a look at its form."""
        if type(node) is not list or not node:
            raise BadImage('not a node')
        head = node[0]
        if type(head) is not int:
            if len(node) != 1 or type(head) not in SCALARS:
                raise BadImage(f'a node of type {type(head).__name__}')
            return _NO_REFS
        rule = Tables.rules.get(head)
        if rule is None:
            raise BadImage(f'a node of an unknown kind: {head}')
        refs: list[int] = []
        if rule.shape == '*':
            refs += node[1:]
        else:
            self._collect(node, rule, refs)
        if refs:
            if {*map(type, refs)} != {int} or min(refs) < 0 or max(refs) >= len(self.nodes):
                raise BadImage('a reference to nothing')
            if not rule.reveals and not self._hidden.isdisjoint(refs):
                raise BadImage('a reference to a hidden value')
        return refs

    @staticmethod
    def _collect(node: Node, rule: Rule, refs: list[int]) -> None:
        """Look at the types of the fields of a node; add its references to `refs`."""
        plan = Tables.plans[rule.tag]
        if len(node) != len(plan) + 1 and not (rule.shape[-1:] == '*' and len(node) >= len(plan)):
            raise BadImage(f'a node of kind {rule.tag} with {len(node) - 1} fields')
        for field, letter, kinds in plan:
            if kinds is not None and type(node[field]) not in kinds:
                kind = type(node[field]).__name__
                raise BadImage(f'field {field} of a node of kind {rule.tag} is {kind!r}')
            if letter in REFERRING:
                collect(letter, node, field, refs)

    def _check_index(self, index: Any) -> None:
        if type(index) is not int or not 0 <= index < len(self.nodes):
            raise BadImage('a reference to nothing')

    def _check_visible(self, index: Any) -> None:
        self._check_index(index)
        if index in self._hidden:
            raise BadImage('a reference to a hidden value')

    def is_hidden(self, index: int) -> bool:
        """Whether only hidden variables may have this value."""
        return index in self._hidden


_NO_REFS: Final[list[int]] = []


def with_reason(action: Callable[[], None]) -> None:
    """Run `action`; whatever goes wrong is a `BadImage`."""
    try:
        action()
    except (BadImage, MemoryError):
        raise
    except Exception as error:
        raise BadImage(f'{type_name(type(error))}: {_text(error)}') from error


def _text(error: Exception) -> str:
    return str(error)[:500] if not classes.is_guest_class(type(error)) else ''
