# A small planner with dependencies between steps.
def step_fetch(ctx):
    ctx['orders'] = [o for p in ctx['pages'] for o in fetch(p)]
    return len(ctx['orders'])

def step_filter(ctx):
    ctx['selected'] = [o for o in ctx['orders'] if o['amount'] >= ctx['minimum']]
    return len(ctx['selected'])

def step_enrich(ctx):
    for o in ctx['selected']:
        o['vip'] = (lookup(o['customer']) or {}).get('vip', False)
    return sum(o['vip'] for o in ctx['selected'])

def step_report(ctx):
    return '; '.join(f"{o['id']}{'*' if o['vip'] else ''}" for o in ctx['selected'])

steps = {'report': (step_report, ['enrich']), 'enrich': (step_enrich, ['filter']), 'filter': (step_filter, ['fetch']), 'fetch': (step_fetch, [])}

def order_steps(name, done, visiting=()):
    if name in visiting:
        raise RuntimeError(f'cycle: {" -> ".join(visiting + (name,))}')
    for dependency in steps[name][1]:
        order_steps(dependency, done, visiting + (name,))
    if name not in done:
        done.append(name)
    return done

ctx = {'pages': (1, 2), 'minimum': lookup('limit')}
results = {}
for name in order_steps('report', []):
    results[name] = steps[name][0](ctx)
    log(f'{name}: {results[name]}')
    print(f'[{name}] -> {results[name]}')
steps['fetch'] = (step_fetch, ['report'])
try:
    order_steps('report', [])
except RuntimeError as e:
    print(e)
results['report']
