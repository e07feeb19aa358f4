# goal: names of a library module that are no part of its interface
# stopped by: imports
from json import codecs
LEAKED = [codecs]
LEAKED
