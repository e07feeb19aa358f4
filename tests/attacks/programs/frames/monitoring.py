# goal: sys.monitoring hands code objects to callbacks
# stopped by: imports
import sys
m = sys.monitoring
m.use_tool_id(3, 'x')
m.register_callback(3, m.events.CALL, leak)
m.set_events(3, m.events.CALL)
len([])
LEAKED = ['ESCAPED: monitoring is on']
LEAKED
