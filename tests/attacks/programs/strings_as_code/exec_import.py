# goal: refused statements by way of exec
# stopped by: imports
LEAKED = []
exec("import os; LEAKED.append(os)")
LEAKED
