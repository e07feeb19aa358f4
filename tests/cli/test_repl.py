"""`pymonty repl`: lines in, values out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.support import pymonty

CONVERSATIONS = {
    'values': ('1 + 1\nNone\n"a"\n', "2\n'a'\n"),
    'state': ('x = 40\nx + 2\n', '42\n'),
    'compound statement': ('def f(x):\n    y = x * 2\n    return y\n\nf(21)\n', '42\n'),
    'one-line compound statement': ('for i in range(2): print(i)\n\n', '0\n1\n'),
    'decorator': ('@str\ndef f(): pass\n\nf[:9]\n', "'<function'\n"),
    'brackets': ('sum([1,\n2,\n\n3])\n', '6\n'),
    'text over lines': ('"""a\n\nb"""\n', "'a\\n\\nb'\n"),
    'backslash': ('1 + \\\n2\n', '3\n'),
    'match': ('match 1:\n    case 1:\n        print("one")\n\n', 'one\n'),
    'match as a name': ('match = 2\nmatch\n', '2\n'),
    'colon at the end, with a comment': ('if True:  # so\n    print(3)\n\n', '3\n'),
    'blank lines': ('\n   \n1\n', '1\n'),
    'no line end': ('5', '5\n'),
    'compound without its blank line': ('for i in range(2):\n    print(i)', '0\n1\n'),
    'exit': ('1\nexit\n2\n', '1\n'),
    'quit()': ('1\nquit()\n2\n', '1\n'),
    'sys.exit': ('import sys\nsys.exit()\n2\n', ''),
}


@pytest.mark.parametrize('name', CONVERSATIONS)
def test_conversations(name: str) -> None:
    typed, answers = CONVERSATIONS[name]
    done = pymonty('repl', stdin=typed)
    assert (done.stdout, done.stderr, done.returncode) == (answers, '', 0)


def test_an_error_leaves_the_state() -> None:
    done = pymonty('repl', stdin='x = 1\n1 / 0\nx = = 2\nx\n')
    assert done.stdout == '1\n'
    assert 'ZeroDivisionError: division by zero' in done.stderr
    assert 'SyntaxError: invalid syntax' in done.stderr
    assert '"<session>", line 1' in done.stderr


def test_a_missing_body_is_reported_at_the_blank_line() -> None:
    done = pymonty('repl', stdin='if True:\n\n7\n')
    assert done.stdout == '7\n'
    assert 'IndentationError: expected an indented block' in done.stderr


def test_a_broken_off_statement_is_reported_at_the_end() -> None:
    done = pymonty('repl', stdin='(1 +\n')
    assert done.stdout == ''
    assert "'(' was never closed" in done.stderr


def test_inputs_tools_and_limits(tmp_path: Path) -> None:
    tools = tmp_path / 'tools.py'
    tools.write_text('def double(x):\n    return 2 * x\n')
    done = pymonty(
        'repl', '-t', str(tools), '-i', 'n:=21', '-l', 'time=300ms', stdin='while True: pass\n\ndouble(n)\n'
    )
    assert done.stdout == '42\n'
    assert '(max_duration_secs)' in done.stderr


def test_a_new_session_where_the_worker_had_to_be_killed() -> None:
    done = pymonty('repl', '-l', 'time=200ms', stdin='x = 1\nsum(range(10**14))\n"x" in globals()\n')
    assert done.stdout == 'False\n'
    assert '(max_duration_secs)' in done.stderr
    assert 'this is a new session' in done.stderr
