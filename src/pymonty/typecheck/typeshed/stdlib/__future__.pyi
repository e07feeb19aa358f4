import sys
from ____future____ import _Feature
__all__ = []
__all__ += ['absolute_import', 'annotations', 'division', 'generator_stop', 'generators', 'nested_scopes', 'print_function', 'unicode_literals', 'with_statement']
absolute_import: _Feature
division: _Feature
generators: _Feature
nested_scopes: _Feature
print_function: _Feature
unicode_literals: _Feature
with_statement: _Feature
generator_stop: _Feature
annotations: _Feature
