"""The filter's program, run by a small interpreter of classic BPF, on both architectures."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pymonty.worker import bpf, syscalls

PROGRAMS = {
    name: bpf.build(machine, syscalls.RULES, syscalls.DEFAULT) for name, machine in syscalls.MACHINES.items()
}


def simulate(program: bytes, number: int, audit: int, arguments: tuple[int, ...] = ()) -> int:
    """What the kernel would do: the return value of `program` for one call."""
    data = struct.pack('<iIQ6Q', number - (number >> 31 << 32), audit, 0, *(*arguments, 0, 0, 0, 0, 0, 0)[:6])
    instructions = list(struct.iter_unpack('=HBBI', program))
    position = accumulator = 0
    while True:
        code, then, orelse, operand = instructions[position]
        position += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from('<I', data, operand)
            case 0x15:
                position += then if accumulator == operand else orelse
            case 0x35:
                position += then if accumulator >= operand else orelse
            case 0x45:
                position += then if accumulator & operand else orelse
            case 0x06:
                return operand
            case _:
                raise AssertionError(f'no instruction {code:#x}')


def verdict(machine: str, name: str, *arguments: int) -> int:
    here = syscalls.MACHINES[machine]
    return simulate(PROGRAMS[machine], here.numbers[name], here.audit, arguments)


both = pytest.mark.parametrize('machine', sorted(syscalls.MACHINES))


@both
def test_every_rule_is_in_force(machine: str) -> None:
    for name, rule in syscalls.RULES.items():
        if name in syscalls.MACHINES[machine].numbers and not rule.tests:
            assert verdict(machine, name) == rule.otherwise, name


@both
@given(number=st.integers(0, 0x3FFFFFFF) | st.integers(0, 600))
def test_a_call_that_no_rule_names_is_refused(machine: str, number: int) -> None:
    here = syscalls.MACHINES[machine]
    named = {n for name, n in here.numbers.items() if name in syscalls.RULES}
    if number not in named:
        assert simulate(PROGRAMS[machine], number, here.audit) == bpf.REFUSE


@both
@given(number=st.integers(0, 600), audit=st.integers(0, 0xFFFFFFFF))
def test_another_architecture_is_killed(machine: str, number: int, audit: int) -> None:
    if audit != syscalls.MACHINES[machine].audit:
        assert simulate(PROGRAMS[machine], number, audit) == bpf.KILL


def test_x32_calls_are_killed() -> None:
    x86 = syscalls.MACHINES['x86_64']
    for number in (0x40000000, 0x40000000 | 59, 0x40000000 | 1, 0xFFFFFFFF):
        assert simulate(PROGRAMS['x86_64'], number, x86.audit) == bpf.KILL


@both
@given(prot=st.integers(0, 0xFFFFFFFF), flags=st.integers(0, 0xFFFFFFFF))
def test_memory_is_private_and_never_executable(machine: str, prot: int, flags: int) -> None:
    expected = bpf.KILL if prot & 4 else bpf.REFUSE if flags & 0x101 else bpf.ALLOW
    assert verdict(machine, 'mmap', 0, 4096, prot, flags) == expected
    assert verdict(machine, 'mprotect', 0, 4096, prot) == (bpf.KILL if prot & 4 else bpf.ALLOW)


@both
def test_limits_of_others_are_out_of_reach(machine: str) -> None:
    assert verdict(machine, 'prlimit64', 0) == bpf.ALLOW
    assert verdict(machine, 'prlimit64', 1) == bpf.KILL


@both
def test_the_program_fits_the_kernel(machine: str) -> None:
    assert 0 < len(PROGRAMS[machine]) // 8 <= 4096


@pytest.mark.parametrize(
    ('machine', 'header'),
    [
        ('x86_64', '/usr/include/x86_64-linux-gnu/asm/unistd_64.h'),
        ('aarch64', '/usr/include/asm-generic/unistd.h'),
    ],
)
def test_numbers_are_the_kernels(machine: str, header: str) -> None:
    path = Path(header)
    if not path.exists():
        pytest.skip(f'{header} is not installed')
    found = re.findall(r'#define __NR(?:3264)?_(\w+)\s+(\d+)', path.read_text())
    numbers = {name: int(number) for name, number in found}
    wrong = {
        name: number
        for name, number in syscalls.MACHINES[machine].numbers.items()
        if numbers.get(name, number) != number
    }
    assert wrong == {}
    assert len(numbers.keys() & syscalls.MACHINES[machine].numbers.keys()) > 80


def test_a_jump_goes_forward_and_not_too_far() -> None:
    far = [bpf.Op('equal', 1, 'end'), *[bpf.Op('load', 0)] * 256, bpf.Op('return', 0, label='end')]
    with pytest.raises(ValueError, match='no jump from instruction 0'):
        bpf.assemble(far)
    back = [bpf.Op('load', 0, label='start'), bpf.Op('equal', 1, 'start')]
    with pytest.raises(ValueError, match='no jump from instruction 1'):
        bpf.assemble(back)
    assert len(bpf.assemble([*far[:1], *far[2:]])) == 257 * 8
