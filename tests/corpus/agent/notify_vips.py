# Notify customers, with failures retried once and a summary raised at the end.
class NotifyError(Exception):
    pass

sent, skipped, failures = [], [], []

def notify(name, message):
    for attempt in (1, 2):
        try:
            flaky(name, 1 if name != 'dave' else 9)
        except ConnectionError as e:
            if attempt == 2:
                raise NotifyError(f'{name}: {e}') from e
        else:
            log(f'{name}: {message}')
            return attempt

for name in ('alice', 'bob', 'carol', 'dave', 'erin'):
    info = lookup(name)
    if info is None:
        skipped.append(name)
        continue
    if not info['vip']:
        continue
    try:
        sent.append((name, notify(name, f'Hello {info["name"]}!')))
    except NotifyError as e:
        failures.append(e)

print('sent', sent)
print('skipped', skipped)
if failures:
    raise ExceptionGroup(f'{len(failures)} notifications failed', failures)
