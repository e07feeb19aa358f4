"""The text of the prelude: guest Python, read and compiled by `pymonty.runtime.prelude`, never imported."""
