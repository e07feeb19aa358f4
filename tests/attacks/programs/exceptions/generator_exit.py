# goal: an exception that machinery treats as an order to stop quietly
# stopped by: runtime
LEAKED = []
raise GeneratorExit
LEAKED
