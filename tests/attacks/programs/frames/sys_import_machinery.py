# goal: finders and hooks of the import system
# stopped by: imports
import sys
LEAKED = [sys.meta_path, sys.path_hooks, sys.path, sys.path_importer_cache]
LEAKED
