# goal: a module level __getattr__ or __dir__ that the machinery would call
# stopped by: names
def __getattr__(name):
    leak(name)
    return leak
LEAKED = [undefined_name]
LEAKED
