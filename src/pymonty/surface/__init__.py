"""The reviewed surface: tables of what guests may reach, and no code.

`types` holds the builtin types and the dunders, `modules` and `library_types` the library. A name
that stands in no table here is not reachable, whatever a new Python may add.
"""
