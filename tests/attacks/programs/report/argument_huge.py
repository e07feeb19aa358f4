# goal: an argument larger than any frame of the channel
# stopped by: runtime
# only: isolated
LEAKED = []
leak(b'x' * 70_000_000)
LEAKED
