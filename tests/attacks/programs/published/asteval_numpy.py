# goal: file access through a numeric library
# stopped by: imports
import numpy
LEAKED = [numpy.load, numpy.os]
LEAKED
