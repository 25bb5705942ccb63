#ifndef BRIEFBOOK_CTERMINALGUARD_H
#define BRIEFBOOK_CTERMINALGUARD_H

#include <stddef.h>

/* Keeps the promise that the terminal is given back whatever ends the program, and turns the
   signals a terminal program lives with into bytes of a pipe. Signal handlers must be C: they
   may only touch what is prepared here. One terminal per process. */

/* Remembers the modes of the terminal `tty` and opens the signal pipe.
   Returns the pipe's end to read (never blocks), or -1 with errno. Called once. */
int terminal_guard_open(int tty);

/* Whether the terminal stands at the end of a line slower than 38,400 baud, which is what a terminal
   without a line of its own is set to. */
int terminal_guard_is_slow(void);

/* Installs the handlers. Those for SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP and SIGINT write
   the signal's number to the pipe as one byte; a second SIGTERM or SIGHUP that comes before the
   first was taken ends the program at once. Those for fatal signals give the terminal back and
   let the signal kill. Signals that are ignored at the time stay ignored, but for SIGWINCH. */
void terminal_guard_install(void);

/* Whether SIGTERM or SIGHUP came and was not taken from the pipe yet. */
int terminal_guard_is_ending(void);

/* Says that `signal` was taken from the pipe. */
void terminal_guard_taken(int signal);

/* What to write to give the screen back: at most 256 bytes; more are refused with -1. */
int terminal_guard_set_restore(const char *bytes, size_t count);

/* From now on the screen is ours (1) or not (0): only then do fatal signals, and an exit without
   farewell, give it back. */
void terminal_guard_set_taken(int is_taken);

/* Sets line modes for a program on the whole screen: no line editing, no echo, no line-end
   conversion; Ctrl-C and Ctrl-Z still signal. Returns 0, or -1 with errno. */
int terminal_guard_enter(void);

/* Sets the modes found at the beginning. Returns 0, or -1 with errno. */
int terminal_guard_leave(void);

/* A descriptor that is readable after eight bytes were written to it, until they are read; never
   blocks. -1 with errno. */
int terminal_event_open(void);

/* A file in memory, to collect output in. -1 with errno. */
int terminal_memory_open(void);

/* The terminal `tty` opened anew for writing, so that it can refuse to wait without refusing to
   other programs that share it; `tty` itself where it cannot be. */
int terminal_output_open(int tty);

/* Rows and columns of the terminal; 0 and 0 where it does not know them. */
void terminal_guard_size(int *rows, int *columns);

/* Stops the program, with its process group or alone, and returns when it is continued; at once
   where nobody could continue it, or where stopping was ignored from the beginning. */
void terminal_guard_stop(int with_group);

#endif
