# goal: __loader__ of the main module
# stopped by: admit
LEAKED = [__loader__.load_module('os')]
LEAKED
