# goal: decorators of typing that set an attribute on what they are given
# stopped by: library
import typing
import json
LEAKED = []
for name in ['final', 'no_type_check', 'runtime_checkable', 'override', 'no_type_check_decorator']:
    if hasattr(typing, name):
        for target in [json.JSONEncoder, json.dumps]:
            try:
                getattr(typing, name)(target)
            except Exception:
                pass
for name in ['dataclass_transform']:
    try:
        getattr(typing, name)()(json.JSONEncoder)
    except Exception:
        pass
LEAKED = ['ESCAPED: shared class has ' + n for n in ('__final__', '__no_type_check__', '__override__', '__dataclass_transform__', '_is_runtime_protocol') if hasattr(json.JSONEncoder, n)]
LEAKED
