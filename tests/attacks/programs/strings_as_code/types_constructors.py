# goal: constructors of code, functions, modules, cells, tracebacks
# stopped by: library
import types
LEAKED = []
for name in ['CodeType', 'FunctionType', 'LambdaType', 'ModuleType', 'CellType', 'TracebackType', 'FrameType', 'MethodType',
             'MappingProxyType', 'GetSetDescriptorType', 'CoroutineType', 'DynamicClassAttribute', 'prepare_class', 'resolve_bases', 'get_original_bases']:
    if hasattr(types, name):
        LEAKED.append(getattr(types, name))
LEAKED
