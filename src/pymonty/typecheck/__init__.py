"""Knowing before running: programs checked by ty against what they will really have.

    stubs       what the host gives a program, as the text of a stub file
    checker     one program or snippet in its context, judged; the one checker that a process shares
    server      ty's language server, asked
    process     its process, with nothing in reach: started and ended
    confine     what that process becomes before it is ty
    protocol    the language server's messages, as bytes
    diagnostics what ty found, in the guest's own lines, with the hints that the run time gives
    typeshed/   the library as a guest sees it, written by scripts/typeshed.py

A check reads untrusted source, in a process that can read nothing else. Whatever goes wrong there is an error
and never a pass.
"""
