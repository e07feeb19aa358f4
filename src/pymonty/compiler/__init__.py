"""From source text to a code object that can express only what a guest may do.

    parse ─▶ admit ─▶ suspends ─▶ lower ─▶ emit ─▶ compile()

`admit` refuses syntax and names that are not on its lists, `suspends` finds the calls at which a
program may pause, `lower` empties the operand stack at each of them, `emit` puts the attribute guard
and the fast module variables in, and `pipeline` runs the passes in this order.
"""
