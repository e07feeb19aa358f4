# goal: helpers of enum that are no part of its interface
# stopped by: imports
import enum
LEAKED = [enum._simple_enum, enum.bltns, enum.sys]
LEAKED
