# goal: modules that compile and run text
# stopped by: imports
import code, codeop, timeit, pdb, doctest, runpy
LEAKED = [code, runpy]
LEAKED
