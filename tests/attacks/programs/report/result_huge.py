# goal: a result larger than any frame of the channel
# stopped by: runtime
# only: isolated
LEAKED = ['x' * 70_000_000]
LEAKED
