# goal: what a type alias or a type variable knows of its module
# stopped by: guard
# needs: 3.12
type X = int
LEAKED = [X.__module__, X.__type_params__, X.__class__]
LEAKED = [X.__reduce__(), X.evaluate_value]
LEAKED
