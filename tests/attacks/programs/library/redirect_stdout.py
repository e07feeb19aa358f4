# goal: contextlib replaces sys.stdout of the process
# stopped by: library
import contextlib
LEAKED = []
class File:
    def write(self, text):
        LEAKED.append(text)
    def flush(self):
        pass
if hasattr(contextlib, 'redirect_stdout'):
    manager = contextlib.redirect_stdout(File())
    LEAKED.append(manager._old_targets)
    manager.__enter__()
    LEAKED.append(manager._old_targets)
LEAKED
