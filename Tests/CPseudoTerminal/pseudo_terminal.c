#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static int open_end(int rows, int columns, char *name, size_t room)
{
    int end = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (end < 0) return -1;
    if (grantpt(end) != 0 || unlockpt(end) != 0 || ptsname_r(end, name, room) != 0
        || pseudo_terminal_resize(end, rows, columns) != 0) {
        close(end);
        return -1;
    }
    return end;
}

pid_t pseudo_terminal_spawn(const char *path, char *const arguments[], char *const environment[],
                            int rows, int columns, int *end)
{
    char name[128];
    int master = open_end(rows, columns, name, sizeof name);
    if (master < 0) return -1;

    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    pid_t process = -1;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    /* The first terminal a session leader opens becomes its own. */
    posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&files, 0, 1);
    posix_spawn_file_actions_adddup2(&files, 0, 2);
    posix_spawn_file_actions_addclosefrom_np(&files, 3);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK
                                              | POSIX_SPAWN_SETSIGDEF);
    int refusal = posix_spawn(&process, path, &files, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (refusal != 0) {
        close(master);
        errno = refusal;
        return -1;
    }
    *end = master;
    return process;
}

int pseudo_terminal_resize(int end, int rows, int columns)
{
    struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
    return ioctl(end, TIOCSWINSZ, &size);
}

int pseudo_terminal_read_modes(int end, pseudo_terminal_modes *modes)
{
    struct termios found;
    if (tcgetattr(end, &found) != 0) return -1;
    modes->echoes = (found.c_lflag & ECHO) != 0;
    modes->edits_lines = (found.c_lflag & ICANON) != 0;
    return 0;
}

int pseudo_terminal_unread(int end)
{
    int count = 0;
    return ioctl(end, TIOCOUTQ, &count) == 0 ? count : 0;
}
