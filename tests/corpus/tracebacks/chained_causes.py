# Three levels of causes and contexts, with frames of their own.
def read(key):
    try:
        return {'a': 1}[key]
    except KeyError as error:
        raise LookupError(f'no {key}') from error

def convert(key):
    try:
        return int(read(key))
    except LookupError:
        return fallback(key)

def fallback(key):
    return int('not ' + key)

class ServiceError(Exception):
    pass

def serve(key):
    try:
        return convert(key)
    except ValueError as error:
        raise ServiceError('unavailable') from error
    finally:
        print('served', key)

print(serve('a'))
serve('z')
