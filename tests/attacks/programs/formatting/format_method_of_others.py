# goal: __format__ of native types, bound and unbound
# stopped by: guard
LEAKED = [int.__format__.__self__, (1).__format__.__self__.__class__.__base__.__subclasses__()]
LEAKED
