# An expression evaluator over tuples, written with match.
def evaluate(e, env):
    match e:
        case int() | float():
            return e
        case str(name):
            if name not in env:
                raise NameError(f'unbound {name}')
            return env[name]
        case ('+', *args):
            return sum(evaluate(a, env) for a in args)
        case ('*', a, b):
            return evaluate(a, env) * evaluate(b, env)
        case ('let', {**bindings}, body):
            return evaluate(body, env | {k: evaluate(v, env) for k, v in bindings.items()})
        case ('fn', [*params], body):
            return lambda *args: evaluate(body, env | dict(zip(params, args)))
        case ('if', c, t, f):
            return evaluate(t if evaluate(c, env) else f, env)
        case (fn, *args):
            return evaluate(fn, env)(*(evaluate(a, env) for a in args))
        case _:
            raise SyntaxError(f'cannot evaluate {e!r}')

print(evaluate(('+', 1, ('*', 2, 3), 4), {}))
print(evaluate(('let', {'x': 5, 'y': ('+', 1, 1)}, ('*', 'x', 'y')), {}))
square = ('fn', ['n'], ('*', 'n', 'n'))
print(evaluate(('let', {'sq': square}, ('sq', ('sq', 3))), {}))
print(evaluate(('if', 0, 'never', 'z'), {'z': 'zed'}))
print(evaluate((('fn', [], 42),), {}))
try:
    evaluate(None, {})
except SyntaxError as error:
    print(error)
evaluate(('+', 1, 'q'), {})
