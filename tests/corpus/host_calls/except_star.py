# Host failures collected into a group.
def attempt(jobs):
    errors = []
    for job, args in jobs:
        try:
            log(job(*args))
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup(ext('failed'), errors)
    return ext('fine')

print(attempt([(ext, (1,)), (rate, ('EUR',))]))
try:
    attempt([(fetch, (-1,)), (rate, ('X',)), (fail, ('OSError', 'disk')), (ext, (1,))])
except* ValueError as group:
    print('values', [ext(str(e)) for e in group.exceptions])
except* KeyError as group:
    log(len(group.exceptions))
    print('keys', group.exceptions[0].args)
except* OSError:
    print(ext('os'))
finally:
    log('done')
try:
    try:
        attempt([(fail, ('TypeError', 't')), (fail, ('LookupError', 'l'))])
    except* LookupError:
        fail('RuntimeError', 'while handling')
except BaseExceptionGroup as group:
    print(group.message, [repr(e) for e in group.exceptions])
attempt([(flaky, ('k',)), (fail, ('ValueError', 'last'))])
