#ifndef BRIEFBOOK_CPSEUDOTERMINAL_H
#define BRIEFBOOK_CPSEUDOTERMINAL_H

#include <sys/types.h>

/* What line modes a terminal has. */
typedef struct {
    int echoes;
    int edits_lines;
} pseudo_terminal_modes;

/* Starts a program in a session of its own on a new terminal, which is its standard input, output
   and error and nothing else is open. Returns its process number and the terminal's other end, or
   -1 with errno. No fork: safe in a program with threads. */
pid_t pseudo_terminal_spawn(const char *path, char *const arguments[], char *const environment[],
                            int rows, int columns, int *end);

/* Tells the terminal, and with SIGWINCH its program, another size. 0, or -1 with errno. */
int pseudo_terminal_resize(int end, int rows, int columns);

/* The modes the program has set. 0, or -1 with errno. */
int pseudo_terminal_read_modes(int end, pseudo_terminal_modes *modes);

/* How many typed bytes the program has not read yet. */
int pseudo_terminal_unread(int end);

#endif
