# goal: eval within exec within eval, with names rebound
# stopped by: guard
LEAKED = [eval("eval(\"eval('print.__self__')\")")]
LEAKED
