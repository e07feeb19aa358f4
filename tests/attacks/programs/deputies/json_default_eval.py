# goal: eval as json's default or hook, called from library code
# stopped by: runtime
import json
LEAKED = []
for source in ['codecs', 'scanner', 're', 'JSONDecoder', 'c_make_encoder', 'globals()', 'locals()', 'vars()', 'self']:
    for act in [lambda: json.loads('1', parse_int=lambda s: eval(source)), lambda: json.loads('[1]', parse_int=functools.partial(eval, source)),
                lambda: json.loads(json.dumps(source), object_hook=eval)]:
        try:
            LEAKED.append(act())
        except Exception:
            pass
for source in ['codecs', 'scanner', '__builtins__', 're', 'sys']:
    try:
        LEAKED.append(json.loads(source and '{"%s": 1}' % source, object_pairs_hook=lambda p: eval(p[0][0])))
        LEAKED.append(json.loads('NaN', parse_constant=eval))
    except Exception:
        pass
LEAKED
