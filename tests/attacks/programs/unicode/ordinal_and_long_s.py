# goal: dunders with letters that only normalisation makes plain
# stopped by: guard
LEAKED = [().__clªſs__.__baſe__.__ſubclaſſeſ__()]
LEAKED
