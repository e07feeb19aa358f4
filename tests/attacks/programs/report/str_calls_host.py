# goal: a text of an exception that calls the host and prints while it is reported
# stopped by: runtime
class E(Exception):
    def __str__(self):
        print('printed in the report')
        leak('called in the report')
        return 'text'
LEAKED = []
raise E('x')

LEAKED
