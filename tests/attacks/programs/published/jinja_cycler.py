# goal: template-engine classics: the globals of an initialiser of any class at hand
# stopped by: guard
class Cycler:
    def __init__(self):
        pass
LEAKED = [Cycler.__init__.__globals__, Cycler.__init__.__builtins__]
LEAKED
