# Dispatch tool calls that arrive as JSON, with validation.
import json

TOOLS = {
    'get_rate': (lambda currency: rate(currency), {'currency': str}),
    'count_orders': (lambda page: len(fetch(page)), {'page': int}),
    'customer': (lambda name: lookup(name), {'name': str}),
}

def run(call_text):
    try:
        call = json.loads(call_text)
    except json.JSONDecodeError as e:
        return {'error': f'bad json at {e.pos}: {e.msg}'}
    name, args = call.get('tool'), call.get('args', {})
    if name not in TOOLS:
        return {'error': f'unknown tool {name!r}', 'known': sorted(TOOLS)}
    func, schema = TOOLS[name]
    for key, kind in schema.items():
        if key not in args:
            return {'error': f'missing {key}'}
        if not isinstance(args[key], kind):
            return {'error': f'{key} must be {kind.__name__}'}
    try:
        return {'result': func(**args)}
    except Exception as e:
        return {'error': f'{type(e).__name__}: {e}'}

for text in ['{"tool": "get_rate", "args": {"currency": "GBP"}}', '{"tool": "get_rate", "args": {"currency": "???"}}', '{"tool": "count_orders", "args": {"page": "1"}}',
             '{"tool": "count_orders", "args": {"page": 2}}', '{"tool": "nope"}', '{"tool": ', '{"tool": "customer", "args": {}}', '{"tool": "customer", "args": {"name": "dave"}}', '{"tool": "count_orders", "args": {"page": -1}}', '{"tool": "customer", "args": {"name": "x", "extra": 1}}']:
    print(json.dumps(run(text), sort_keys=True))
