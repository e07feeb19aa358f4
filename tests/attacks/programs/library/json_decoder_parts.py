# goal: functions held by a decoder or an encoder
# stopped by: guard
import json
d = json.JSONDecoder()
LEAKED = [d.parse_object.__globals__, d.scan_once, d.parse_string.__self__]
LEAKED
