# A missing key, deep in a call chain, after some output.
config = {'server': {'host': 'localhost'}, 'debug': True}

def get(path):
    value = config
    for part in path.split('.'):
        value = value[part]
    return value

print(get('server.host'), get('debug'))
settings = {name: get(name) for name in ('debug', 'server.port')}
print('never printed', settings)
