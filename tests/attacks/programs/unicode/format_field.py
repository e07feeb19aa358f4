# goal: format fields in other letters
# stopped by: runtime
LEAKED = []
for template in ['{0.__ｃlass__}', '{0._\uff3fclass_\uff3f}', '{\uff10.__self__}', '{0.\u200b__class__}']:
    try:
        LEAKED.append('ESCAPED: ' + template.format(print))
    except Exception:
        pass
LEAKED
