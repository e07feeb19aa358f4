# goal: what a decoder keeps for itself, which a property of its heir would be handed
# stopped by: classes
import json
LEAKED = []
for name in ['scan_once', 'parse_object', 'parse_array', 'parse_string', 'memo']:
    catch = property(lambda self: None, lambda self, value: LEAKED.append(value))
    try:
        type('Decoder', (json.JSONDecoder,), {name: catch})()
    except Exception as error:
        leak(error)
    try:
        class Decoder(json.JSONDecoder):
            pass
        setattr(Decoder, name, catch)
        Decoder()
    except Exception as error:
        leak(error)
    try:
        type('Decoder', (type('Mixin', (), {name: catch}), json.JSONDecoder), {})()
    except Exception as error:
        leak(error)
LEAKED
