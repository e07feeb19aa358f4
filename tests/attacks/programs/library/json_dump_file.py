# goal: json's file arguments are called by trusted code
# stopped by: library
import json
LEAKED = []
class File:
    def read(self, *a):
        LEAKED.append(a)
        return '1'
    def write(self, text):
        LEAKED.append(text)
json.load(File())
json.dump([1], File())
LEAKED = [x for x in LEAKED if type(x) not in (str, tuple)]
LEAKED
