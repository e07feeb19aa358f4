# goal: eval within exec within eval, with names rebound
# stopped by: runtime
LEAKED = [eval("eval(\"eval('print.__self__')\")")]
LEAKED
