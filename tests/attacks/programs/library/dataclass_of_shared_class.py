# goal: decorate a class that all sessions share
# stopped by: library
import dataclasses
import json
LEAKED = []
try:
    dataclasses.dataclass(json.JSONEncoder)
except Exception:
    pass
LEAKED = ['ESCAPED: shared class changed'] if dataclasses.is_dataclass(json.JSONEncoder) else []
LEAKED
