# Retrying a flaky host function in several styles.
def retry(f, *args, tries=5):
    for attempt in range(1, tries + 1):
        try:
            return attempt, f(*args)
        except ConnectionError as error:
            log(f'attempt {attempt}: {error}')
    raise TimeoutError(f'gave up after {tries}')

print(retry(flaky, 'a'))
print(retry(flaky, 'b', 0))
print(retry(lambda k: flaky(k, times=3), 'c'))

def recursive(key, left=4):
    try:
        return flaky(key)
    except ConnectionError:
        if not left:
            raise
        return recursive(key, left - 1)

print(recursive('d'))
result, errors = None, []
while result is None:
    try:
        result = flaky('e', 1)
    except ConnectionError as error:
        errors.append(str(error))
    else:
        print('got', result, errors)

class Client:
    def __init__(self):
        self.failures = 0
    def get(self, key):
        try:
            return flaky(key)
        except ConnectionError:
            self.failures += 1
            return self.get(key)

c = Client()
print(c.get('f'), c.failures)
retry(flaky, 'never', 10, tries=3)
