# goal: a handler for SIGSYS, so that violations do not kill
# expect: refused or killed
signal.signal(signal.SIGSYS, lambda *a: None)
try:
    result = os.fork()
finally:
    result = 'handled'
