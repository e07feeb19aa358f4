"""The other end of `benchmarks.peers.python.Subprocess`: runs what comes down the pipe."""

import json
import sys
from collections.abc import Callable
from typing import Any

requests, answers = sys.stdin, sys.stdout
sys.stdout = sys.stderr


def send(message: object) -> None:
    answers.write(json.dumps(message) + '\n')
    answers.flush()


def function(name: str) -> Callable[..., Any]:
    def call(*args: object) -> Any:
        send({'call': name, 'args': args})
        return json.loads(requests.readline())['value']

    return call


namespace = vars(sys.modules['__main__']) | {name: function(name) for name in sys.argv[1:]}
for line in requests:
    try:
        source = json.loads(line)['run']
        if '\n' in source:
            exec(compile(source, 'main.py', 'exec'), namespace)
            result = namespace.get('result')
        else:
            result = eval(source, namespace)
    except Exception as error:
        send({'error': f'{type(error).__name__}: {error}'})
    else:
        send({'result': result})
