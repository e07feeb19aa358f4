# goal: type.__init__ and __call__ unbound
# stopped by: classes
LEAKED = [type.__call__(type, 'A', (), {'__del__': print})]
LEAKED
