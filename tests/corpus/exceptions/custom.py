# Exceptions with fields, methods, str and hierarchy of their own.
class AppError(Exception):
    """Base."""
    code = 500
    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details
    def __str__(self):
        return f'[{self.code}] {self.args[0]}' + (f' {self.details}' if self.details else '')

class NotFound(AppError):
    code = 404

class Quiet(Exception):
    pass

class Two(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b

for error in (AppError('broken'), NotFound('page', page=3), Quiet(), Quiet('a', 2), Two(1, b=2)):
    try:
        raise error
    except AppError as e:
        print('app', e, e.code, e.details, e.args)
    except Exception as e:
        print('other', repr(e), str(e), e.args)

class Both(NotFound, KeyError):
    pass

try:
    raise Both('k')
except KeyError as e:
    print(e, isinstance(e, AppError))
raise NotFound('final', why='on purpose')
