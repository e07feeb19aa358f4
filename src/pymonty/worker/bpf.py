"""A seccomp filter, from a table of system calls to the bytes that the kernel loads.

Classic BPF has one accumulator, loads from `struct seccomp_data`, forward jumps of at most 255
instructions and a return. `assemble` turns symbolic instructions into bytes; `build` writes the
program for one architecture:

    load arch          wrong one ──▶ kill
    load nr            x32 bit   ──▶ kill      (x86-64 only)
    binary search of nr over ranges that share a verdict
        └─▶ one of few verdicts: return, or load an argument, test its bits and return

Bisection (7 comparisons instead of 100) and shared verdicts keep it short: a worker pays for the
translation to machine code and for a dry run over all numbers that the kernel makes at its start.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import NamedTuple

ALLOW = 0x7FFF0000
KILL = 0x80000000
ERRNO = 0x00050000
REFUSE = ERRNO | 1
"""The call fails with EPERM."""

_OPCODES = {
    'load': 0x20,  # accumulator = 32 bits of seccomp_data at an offset
    'equal': 0x15,
    'at least': 0x35,
    'any bit': 0x45,
    'return': 0x06,
}
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, 16
_X32_BIT = 0x40000000


class Test(NamedTuple):
    """A condition on the low 32 bits of an argument, and what it means where it holds."""

    argument: int
    operator: str
    operand: int
    verdict: int


class Rule(NamedTuple):
    """What becomes of a call: the first test that holds says, else `otherwise`."""

    otherwise: int
    tests: tuple[Test, ...] = ()


class Op(NamedTuple):
    """One instruction; `then` and `orelse` are labels, or None for the next instruction."""

    code: str
    operand: int
    then: str | None = None
    orelse: str | None = None
    label: str | None = None


class Machine(NamedTuple):
    """An architecture: its audit number, and the numbers of its system calls by name."""

    audit: int
    numbers: Mapping[str, int]
    x32: bool = False


def assemble(ops: Sequence[Op]) -> bytes:
    """Lay out `ops` as an array of `struct sock_filter`.

    Raises:
        ValueError: a jump goes back, too far, or to no label.

    >>> assemble([Op('return', ALLOW)]).hex()
    '060000000000ff7f'
    """
    at = {op.label: index for index, op in enumerate(ops) if op.label is not None}

    def offset(index: int, label: str | None) -> int:
        if label is None:
            return 0
        distance = at.get(label, -1) - index - 1
        if not 0 <= distance <= 255:
            raise ValueError(f'no jump from instruction {index} to {label!r}')
        return distance

    return b''.join(
        struct.pack('=HBBI', _OPCODES[op.code], offset(i, op.then), offset(i, op.orelse), op.operand)
        for i, op in enumerate(ops)
    )


def build(machine: Machine, rules: Mapping[str, Rule], default: Rule) -> bytes:
    """The filter for `machine`: named calls follow their rule, all others `default`.

    A rule for a call that the machine does not have is left out: its number does not exist there.
    """
    by_number = {machine.numbers[name]: rule for name, rule in rules.items() if name in machine.numbers}
    ranges = _ranges(by_number, default)
    head = [Op('load', _ARCH), Op('equal', machine.audit, None, 'kill'), Op('load', _NUMBER)]
    if machine.x32:
        head.append(Op('at least', _X32_BIT, 'kill'))
    verdicts = [op for rule in dict.fromkeys(rule for _, rule in ranges) for op in _verdict(rule)]
    return assemble([*head, *_search(ranges, 'root'), *verdicts, Op('return', KILL, label='kill')])


def _ranges(by_number: Mapping[int, Rule], default: Rule) -> list[tuple[int, Rule]]:
    """(first number, rule) of each range, in order; the first range starts at 0."""
    bounds = sorted({0, *by_number, *(number + 1 for number in by_number)})
    ranges: list[tuple[int, Rule]] = []
    for number in bounds:
        rule = by_number.get(number, default)
        if not ranges or ranges[-1][1] != rule:
            ranges.append((number, rule))
    return ranges


def _search(ranges: Sequence[tuple[int, Rule]], label: str) -> list[Op]:
    """A binary search for the range of the accumulator, that ends in a jump to its verdict."""
    if len(ranges) == 1:
        return []
    middle = len(ranges) // 2
    below, above = ranges[:middle], ranges[middle:]
    if_below, if_above = (
        repr(half[0][1]) if len(half) == 1 else label + side for half, side in ((below, '<'), (above, '>'))
    )
    split = Op('at least', above[0][0], if_above, if_below, label)
    return [split, *_search(below, if_below), *_search(above, if_above)]


def _verdict(rule: Rule) -> list[Op]:
    """The checks of a rule; its `repr` is their label."""
    ops: list[Op] = []
    label = repr(rule)
    for index, test in enumerate(rule.tests):
        hit, miss = f'{rule}!{index}', f'{rule}?{index}'
        ops.append(Op('load', _ARGUMENTS + 8 * test.argument, label=label))
        ops.append(Op(test.operator, test.operand, hit, miss))
        ops.append(Op('return', test.verdict, label=hit))
        label = miss
    return [*ops, Op('return', rule.otherwise, label=label)]
