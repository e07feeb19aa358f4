# Call an unreliable service with retries; give up politely.
def with_retry(func, *args, attempts=3, base_delay=0.5):
    delays = []
    last_error = None
    for attempt in range(attempts):
        try:
            result = func(*args)
            return {'ok': True, 'value': result, 'delays': delays}
        except ConnectionError as e:
            last_error = e
            delay = base_delay * 2 ** attempt
            delays.append(delay)
            log(f'retrying in {delay}s: {e}')
    return {'ok': False, 'error': str(last_error), 'delays': delays}

results = {}
for key, times in [('weather', 1), ('news', 2), ('stocks', 5)]:
    results[key] = with_retry(flaky, key, times)
    status = 'OK' if results[key]['ok'] else 'FAILED'
    print(f'{key}: {status} after {len(results[key]["delays"])} failures')

failed = [k for k, r in results.items() if not r['ok']]
if failed:
    print(f'Could not reach: {", ".join(failed)}')
results
