# A scripted dialogue that keeps state between turns.
class Agent:
    def __init__(self):
        self.memory = []
        self.handlers = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith('do_')}
    def do_total(self, *args):
        pages = [int(a) for a in args] or [1]
        return sum(o['amount'] for p in pages for o in fetch(p))
    def do_who(self, name='nobody'):
        info = lookup(name)
        return f'{info["name"]} from {info["country"]}' if info else f'I do not know {name}'
    def do_again(self):
        if not self.memory:
            return 'nothing to repeat'
        return self.say(self.memory[-1][0])
    def do_fail(self):
        return fail('RuntimeError', 'asked to fail')
    def say(self, text):
        command, *args = text.split()
        handler = self.handlers.get(command)
        if handler is None:
            return f'unknown command {command!r}; try {", ".join(sorted(self.handlers))}'
        try:
            answer = handler(*args)
        except (ValueError, TypeError) as e:
            return f'sorry: {type(e).__name__}'
        if command != 'again':
            self.memory.append((text, answer))
        return answer

agent = Agent()
for line in ['hello', 'again', 'total', 'total 1 2 3', 'who bob', 'again', 'who zed', 'total x', 'who a b']:
    print('>', line)
    print(' ', agent.say(line))
print(len(agent.memory))
agent.say('fail')
