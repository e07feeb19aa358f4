# goal: super with a second argument that forges its class
# stopped by: classes
class A:
    __class__ = type
LEAKED = [super(type, A()).mro]
LEAKED
