# goal: frame functions by from-import
# stopped by: imports
from sys import _getframe, _current_frames, settrace, setprofile
LEAKED = [_getframe(), _current_frames()]
LEAKED
