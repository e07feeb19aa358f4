# goal: logging formats exceptions and writes files
# stopped by: imports
import logging
LEAKED = [logging.currentframe(), logging.FileHandler('/tmp/pymonty-attack')]
LEAKED
