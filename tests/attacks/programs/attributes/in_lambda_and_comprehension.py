# goal: attribute access in nested scopes
# stopped by: guard
LEAKED = [(lambda x=(): [c for c in x.__class__.__base__.__subclasses__()])()]
LEAKED
