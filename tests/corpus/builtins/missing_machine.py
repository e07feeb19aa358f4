# What has no machine underneath: these names exist in CPython, so only their use in data is tested here.
names = {'input': 1, 'open': 2, 'exit': 3}
open = names['open']
print(open + 1)
input = lambda prompt='': f'{prompt}answer'
print(input('q? '))

def license(kind='MIT'):
    return kind

copyright = license()
print(copyright)

class File:
    def __init__(self, name, mode='r'):
        self.name, self.mode, self.closed = name, mode, False
    def __enter__(self):
        return self
    def __exit__(self, *a):
        self.closed = True
    def read(self):
        return f'contents of {self.name}'

open = File
with open('a.txt') as f:
    text = f.read()
print(text, f.closed, f.mode)
del input, open
quit = 'a string'
help = [quit]
breakpoint = {'line': 5}
help, breakpoint['line'], copyright
