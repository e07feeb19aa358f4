# goal: refused statements by way of exec
# stopped by: runtime
LEAKED = []
exec("import os; LEAKED.append(os)")
LEAKED
