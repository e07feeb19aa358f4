"""`python -m pymonty` is the `pymonty` command."""

from pymonty.cli import app

app(prog_name='pymonty')
