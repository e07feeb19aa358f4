# goal: super with a second argument that forges its class
# stopped by: admit
class A:
    __class__ = type
LEAKED = [super(type, A()).mro]
LEAKED
