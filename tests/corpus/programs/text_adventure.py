# A small game driven by a script of commands.
class Room:
    def __init__(self, name, **exits):
        self.name, self.exits, self.items = name, exits, set()

rooms = {r.name: r for r in (Room('hall', n='library', e='kitchen'), Room('library', s='hall'), Room('kitchen', w='hall', d='cellar'), Room('cellar', u='kitchen'))}
rooms['library'].items |= {'lamp', 'book'}
rooms['cellar'].items.add('gold')

class Dead(Exception):
    pass

class Game:
    def __init__(self):
        self.room, self.bag, self.moves = rooms['hall'], set(), 0
    def do(self, line):
        verb, _, noun = line.partition(' ')
        self.moves += 1
        handler = getattr(self, f'do_{verb}', None)
        return handler(noun) if handler else f'I do not know how to {verb}.'
    def do_go(self, way):
        try:
            target = self.room.exits[way]
        except KeyError:
            return f'You cannot go {way or "nowhere"}.'
        if target == 'cellar' and 'lamp' not in self.bag:
            raise Dead('You fell in the dark.')
        self.room = rooms[target]
        return self.do_look()
    def do_look(self, noun=''):
        items = ', '.join(sorted(self.room.items)) or 'nothing'
        return f'{self.room.name}: you see {items}. Exits: {"".join(sorted(self.room.exits))}'
    def do_take(self, what):
        if what not in self.room.items:
            return f'No {what} here.'
        self.room.items.remove(what)
        self.bag.add(what)
        return f'Taken ({len(self.bag)}).'
    def do_bag(self, _):
        return ' '.join(sorted(self.bag)) or 'empty'

g = Game()
for line in ['look', 'go n', 'take lamp', 'take lamp', 'dance', 'go s', 'go e', 'go d', 'take gold', 'bag', 'go', 'go u']:
    print('>', line, '->', g.do(line))
print(g.moves)
other = Game()
for line in ['go e', 'go d', 'bag']:
    print(other.do(line))
