# goal: any function of sys that shows or changes the process
# stopped by: library
import sys
bad = ['_getframe', 'modules', 'settrace', 'setprofile', 'addaudithook', 'breakpointhook', 'displayhook', 'excepthook',
       'exc_info', 'stdin', 'stdout', 'stderr', '__stdout__', '__stderr__', 'setrecursionlimit', 'path', 'meta_path', 'argv', 'executable',
       'prefix', 'orig_argv', '_xoptions', 'warnoptions', 'call_tracing', 'activate_stack_trampoline', '_debugmallocstats',
       'getrefcount', 'gettotalrefcount', 'set_coroutine_origin_tracking_depth', 'setdlopenflags', '_clear_type_cache',
       '_getframemodulename', 'monitoring', '_current_exceptions', 'exit', '_base_executable', '_home', 'flags', 'unraisablehook',
       '_git', 'pycache_prefix', 'dont_write_bytecode', 'ps1', 'last_exc', 'thread_info', '_framework', '_stdlib_dir', '_setprofileallthreads']
harmless = {'exc_info', 'exit', 'flags', 'thread_info', 'argv', 'stdout', 'stderr', '_git'}
LEAKED = ['ESCAPED: sys.' + n for n in bad if hasattr(sys, n) and n not in harmless]
LEAKED += [getattr(sys, n) for n in ('stdout', 'stderr', 'flags') if hasattr(sys, n)]
LEAKED
