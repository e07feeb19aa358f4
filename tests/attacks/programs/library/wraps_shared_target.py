# goal: wraps as a decorator of a shared function
# stopped by: library
import functools
import json
def g():
    """ESCAPED"""
functools.wraps(g)(json.dumps)
LEAKED = ['ESCAPED: shared function changed'] if json.dumps.__name__ == 'g' else []
LEAKED
