# goal: copy.replace calls __replace__ of anything
# stopped by: library
# needs: 3.13
import copy
LEAKED = [copy.replace((lambda: 0).__code__, co_consts=())]
LEAKED
