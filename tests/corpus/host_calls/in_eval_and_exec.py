# Host calls from code given to eval and exec.
print(eval('ext(1) + ext(2)'), eval('[ext(x) for x in range(2)]'))
exec('a = ext(5)\nfor i in range(2):\n    log(i)\nprint("in exec", a)')
print(a)
ns = {'call': ext, 'n': 3}
exec('result = call(n) * 2\ndef later(x):\n    return call(x)', ns)
print(ns['result'], ns['later'](9))
f = eval('lambda x: ext(x) * ext(x)')
print(f(2))
try:
    eval('ext(1)', {})
except NameError as error:
    print(error)
try:
    exec('fail("KeyError", "from exec")')
except KeyError as error:
    print(repr(error))
formulas = {'gross': 'amount * rate(currency)', 'label': 'ext(customer)'}
for row in fetch(2):
    print(row['id'], {k: eval(v, {'rate': rate, 'ext': ext}, row) for k, v in formulas.items()})
eval('fetch(-1)')
