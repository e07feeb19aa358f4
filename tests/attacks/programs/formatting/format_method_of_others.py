# goal: __format__ of native types, bound and unbound
# stopped by: guard
LEAKED = [int.__format__.__self__, (1).__format__.__self__.__self__.__subclasses__()]
LEAKED
