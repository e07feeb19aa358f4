"""Run an agent program one step at a time, each step in a process of its own.

    python examples/durable/run.py agent.db            takes the next step, and says what it was
    python examples/durable/run.py agent.db --all      starts a process for each step, to the end

Between two steps the program is a row in a database and nothing else. A step is one transaction: what
the function did, and the program's state after it, come to be together or not at all. So whenever the process
is killed, a completed step is neither lost nor repeated: the next process finds the program before the step,
or after it.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pymonty

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from tools import Tools  # noqa: E402

FUNCTIONS = ('today', 'open_orders', 'stock', 'charge', 'send')
SCHEMA = """
CREATE TABLE IF NOT EXISTS program (
    id INTEGER PRIMARY KEY CHECK (id = 1), steps INTEGER, state BLOB, result TEXT
);
CREATE TABLE IF NOT EXISTS effects (id INTEGER PRIMARY KEY, kind TEXT, what TEXT);
"""


def step(database: sqlite3.Connection) -> str | None:
    """Take one step; what it was, or None if there is nothing left to do."""
    with database:  # commits if all goes well
        database.execute('BEGIN IMMEDIATE')
        row = database.execute('SELECT steps, state FROM program').fetchone()
        if row is None:
            program = pymonty.Monty((HERE / 'agent.py').read_text(), external_functions=FUNCTIONS)
            moment = program.start()
            assert isinstance(moment, pymonty.MontySnapshot)
            database.execute('INSERT INTO program VALUES (1, 0, ?, NULL)', (moment.dump(),))
            return 'start'
        steps, state = row
        if state is None:
            return None
        moment = pymonty.MontySnapshot.load(state)
        done = f'{steps + 1}. {moment.function_name}{moment.args}'
        after = moment.resume_with({name: getattr(Tools(database), name) for name in FUNCTIONS})
        if isinstance(after, pymonty.MontyComplete):
            changes = (None, '\n'.join(after.output))
        else:
            changes = (after.dump(), None)
        database.execute('UPDATE program SET steps = steps + 1, state = ?, result = ?', changes)
        return done


def connect(path: str) -> sqlite3.Connection:
    """The database, with its tables."""
    database = sqlite3.connect(path, isolation_level=None, timeout=30)
    database.executescript(SCHEMA)
    return database


def result(database: sqlite3.Connection) -> str | None:
    """What the program came to, once it has."""
    row = database.execute('SELECT result FROM program').fetchone()
    return row and row[0]


def main(path: str, *options: str) -> None:
    """The command line."""
    database = connect(path)
    if options != ('--all',):
        print(step(database) or 'nothing left to do')
        return
    while result(database) is None:
        subprocess.run([sys.executable, __file__, path], check=True)
    print(result(database))


if __name__ == '__main__':
    main(*sys.argv[1:])
