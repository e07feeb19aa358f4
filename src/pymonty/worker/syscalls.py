"""The kernel wall's policy: what a worker may ask of the kernel, call by call.

`RULES` is an allow-list. A call that is not in it fails with EPERM; one that only an escape makes
kills the worker, and the host reports it as the wall being touched. Numbers are those of the
kernel's ABI, which never change; calls that a machine does not have are missing from its table.
"""

from __future__ import annotations

from .bpf import ALLOW, KILL, REFUSE, Machine, Rule, Test

_PROT_EXEC = 0x4
_MAP_SHARED = 0x1  # memory that RLIMIT_DATA does not count
_MAP_GROWSDOWN = 0x100  # likewise
_SELF = 0

_HARMLESS = """
    read write recvfrom sendto
    brk munmap mremap madvise
    futex sched_yield
    clock_gettime clock_getres gettimeofday time nanosleep clock_nanosleep setitimer
    getrandom getpid gettid getrusage
    rt_sigreturn restart_syscall
    exit exit_group
"""

_ESCAPES = """
    execve execveat fork vfork clone clone3
    socket socketpair connect bind listen accept accept4
    ptrace process_vm_readv process_vm_writev process_madvise kcmp
    kill pidfd_open pidfd_getfd pidfd_send_signal
    setuid setgid setreuid setregid setresuid setresgid setfsuid setfsgid setgroups capset
    mount umount2 pivot_root chroot setns unshare mount_setattr move_mount fsopen fsmount open_tree
    init_module finit_module delete_module kexec_load kexec_file_load reboot swapon swapoff
    bpf perf_event_open userfaultfd io_uring_setup io_uring_enter io_uring_register
    add_key request_key keyctl open_by_handle_at name_to_handle_at memfd_create memfd_secret
    iopl ioperm modify_ldt personality quotactl acct
"""

_NO_CODE = Test(argument=2, operator='any bit', operand=_PROT_EXEC, verdict=KILL)

RULES: dict[str, Rule] = {
    **dict.fromkeys(_HARMLESS.split(), Rule(ALLOW)),
    **dict.fromkeys(_ESCAPES.split(), Rule(KILL)),
    'mmap': Rule(ALLOW, (_NO_CODE, Test(3, 'any bit', _MAP_SHARED | _MAP_GROWSDOWN, REFUSE))),
    'mprotect': Rule(ALLOW, (_NO_CODE,)),
    'pkey_mprotect': Rule(REFUSE, (_NO_CODE,)),
    # Without capabilities a process can only lower its own limits, which the memory limit needs.
    'prlimit64': Rule(KILL, (Test(0, 'equal', _SELF, ALLOW),)),
}
DEFAULT = Rule(REFUSE)


def _numbers(table: str) -> dict[str, int]:
    words = table.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


_SINCE_5_1 = """
    pidfd_send_signal 424 io_uring_setup 425 io_uring_enter 426 io_uring_register 427 open_tree 428
    move_mount 429 fsopen 430 fsmount 432 pidfd_open 434 clone3 435 pidfd_getfd 438 process_madvise 440
    mount_setattr 442 memfd_secret 447
"""

MACHINES: dict[str, Machine] = {
    'x86_64': Machine(
        audit=0xC000003E,
        x32=True,
        numbers=_numbers(
            _SINCE_5_1
            + """
            read 0 write 1 mmap 9 mprotect 10 munmap 11 brk 12 rt_sigreturn 15 sched_yield 24 mremap 25
            madvise 28 nanosleep 35 setitimer 38 getpid 39 socket 41 connect 42 accept 43
            sendto 44 recvfrom 45 bind 49 listen 50
            socketpair 53 clone 56 fork 57 vfork 58 execve 59 exit 60 kill 62 gettimeofday 96 getrusage 98
            ptrace 101 setuid 105 setgid 106 setreuid 113 setregid 114 setgroups 116 setresuid 117
            setresgid 119 setfsuid 122 setfsgid 123 capset 126 personality 135 modify_ldt 154
            pivot_root 155 chroot 161 acct 163 mount 165 umount2 166 swapon 167 swapoff 168 reboot 169
            iopl 172 ioperm 173 init_module 175 delete_module 176 quotactl 179 gettid 186 time 201
            futex 202 restart_syscall 219 clock_gettime 228 clock_getres 229 clock_nanosleep 230
            exit_group 231 kexec_load 246 add_key 248 request_key 249 keyctl 250 unshare 272 accept4 288
            perf_event_open 298 prlimit64 302 name_to_handle_at 303 open_by_handle_at 304 setns 308
            process_vm_readv 310 process_vm_writev 311 kcmp 312 finit_module 313 seccomp 317 getrandom 318
            memfd_create 319 kexec_file_load 320 bpf 321 execveat 322 userfaultfd 323 pkey_mprotect 329
            """
        ),
    ),
    'aarch64': Machine(
        audit=0xC00000B7,
        numbers=_numbers(
            _SINCE_5_1
            + """
            umount2 39 mount 40 pivot_root 41 chroot 51 quotactl 60 read 63 write 64 acct 89 personality 92
            exit 93 exit_group 94 unshare 97 futex 98 nanosleep 101 setitimer 103 kexec_load 104
            init_module 105 delete_module 106 clock_gettime 113 clock_getres 114 clock_nanosleep 115
            ptrace 117 sched_yield 124 restart_syscall 128 kill 129 rt_sigreturn 139 reboot 142 setregid 143
            setgid 144 setreuid 145 setuid 146 setresuid 147 setresgid 149 setfsuid 151 setfsgid 152
            setgroups 159 getrusage 165 gettimeofday 169 getpid 172 gettid 178 socket 198 socketpair 199
            bind 200 listen 201 accept 202 connect 203 sendto 206 recvfrom 207 brk 214 munmap 215
            mremap 216 add_key 217 request_key 218
            keyctl 219 clone 220 execve 221 mmap 222 swapon 224 swapoff 225 mprotect 226
            madvise 233 perf_event_open 241 accept4 242 prlimit64 261 name_to_handle_at 264
            open_by_handle_at 265 setns 268 process_vm_readv 270 process_vm_writev 271 kcmp 272
            finit_module 273 seccomp 277 getrandom 278 memfd_create 279 bpf 280 execveat 281 userfaultfd 282
            pkey_mprotect 288 kexec_file_load 294 capset 91
            """
        ),
    ),
}
"""Architectures whose numbers are known; on others the kernel wall does not exist."""
