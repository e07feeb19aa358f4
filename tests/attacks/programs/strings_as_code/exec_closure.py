# goal: the closure argument of exec wants cells
# stopped by: runtime
LEAKED = []
exec('x', closure=())
LEAKED
