#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static int terminal = -1;
static int pipe_ends[2] = {-1, -1};
static struct termios found;
static char restore[256];
static volatile sig_atomic_t restore_count;
static volatile sig_atomic_t is_taken;
static volatile sig_atomic_t is_ending;

/* The handler of a fatal signal may run because the stack is full. */
static char handler_stack[64 * 1024];

static const int told[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGQUIT};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void give_back(void)
{
    if (!is_taken) return;
    is_taken = 0;
    /* Output stopped with Ctrl-S, or a reader that is stuck, must not keep a dying program. */
    tcflow(terminal, TCOON);
    struct pollfd door = {terminal, POLLOUT, 0};
    if (poll(&door, 1, 200) == 1 && (door.revents & POLLOUT))
        (void)!write(terminal, restore, (size_t)restore_count);
    tcsetattr(terminal, TCSANOW, &found);
}

static void die_of(int signal_number)
{
    give_back();
    signal(signal_number, SIG_DFL);
    sigset_t own;
    sigemptyset(&own);
    sigaddset(&own, signal_number);
    raise(signal_number);
    sigprocmask(SIG_UNBLOCK, &own, NULL);
    _exit(128 + signal_number);
}

static void on_fatal(int signal_number) { die_of(signal_number); }

static void on_told(int signal_number)
{
    int kept = errno;
    if (signal_number == SIGTERM || signal_number == SIGHUP) {
        if (is_ending) die_of(signal_number);
        is_ending = 1;
    }
    char byte = (char)signal_number;
    (void)!write(pipe_ends[1], &byte, 1);
    errno = kept;
}

int terminal_guard_open(int tty)
{
    if (tcgetattr(tty, &found) != 0) return -1;
    if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    terminal = tty;
    return pipe_ends[0];
}

int terminal_guard_is_slow(void)
{
    speed_t speed = cfgetospeed(&found);
    return speed > B0 && speed < B38400;
}

static void install(int signal_number, void (*handler)(int), int flags)
{
    struct sigaction now, action;
    if (sigaction(signal_number, NULL, &now) == 0 && now.sa_handler == SIG_IGN
        && signal_number != SIGWINCH)
        return;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigfillset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

void terminal_guard_install(void)
{
    atexit(give_back);
    stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
    sigaltstack(&stack, NULL);
    for (size_t i = 0; i < COUNT(fatal); i++) install(fatal[i], on_fatal, SA_ONSTACK);
    /* Without SA_RESTART: a write that waits for a slow line must hear of the end. */
    for (size_t i = 0; i < COUNT(told); i++) install(told[i], on_told, SA_ONSTACK);
}

int terminal_guard_is_ending(void) { return is_ending; }

void terminal_guard_taken(int signal_number)
{
    if (signal_number == SIGTERM || signal_number == SIGHUP) is_ending = 0;
}

int terminal_guard_set_restore(const char *bytes, size_t count)
{
    if (count > sizeof restore) return -1;
    restore_count = 0;
    memcpy(restore, bytes, count);
    restore_count = (sig_atomic_t)count;
    return 0;
}

void terminal_guard_set_taken(int now) { is_taken = now; }

int terminal_guard_enter(void)
{
    struct termios modes = found;
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
    /* Ctrl-C, Ctrl-Z and Ctrl-\ are keys, and text where they come in a paste. */
    modes.c_cc[VINTR] = modes.c_cc[VQUIT] = modes.c_cc[VSUSP] = _POSIX_VDISABLE;
    modes.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | ISTRIP);
    modes.c_oflag &= ~(tcflag_t)ONLCR;
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
    return tcsetattr(terminal, TCSANOW, &modes);
}

int terminal_guard_leave(void) { return tcsetattr(terminal, TCSANOW, &found); }

int terminal_event_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

int terminal_memory_open(void) { return memfd_create("screen", MFD_CLOEXEC); }

int terminal_output_open(int tty)
{
    char name[128];
    if (ttyname_r(tty, name, sizeof name) != 0) return tty;
    int own = open(name, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    return own < 0 ? tty : own;
}

void terminal_guard_size(int *rows, int *columns)
{
    struct winsize size;
    int known = ioctl(terminal, TIOCGWINSZ, &size) == 0;
    *rows = known ? size.ws_row : 0;
    *columns = known ? size.ws_col : 0;
}

void terminal_guard_stop(int with_group)
{
    struct sigaction kept, standard;
    if (sigaction(SIGTSTP, NULL, &kept) == 0 && kept.sa_handler == SIG_IGN) return;
    memset(&standard, 0, sizeof standard);
    if (with_group) {
        /* The others first: one's own is raised here, so that it has stopped when this goes on. */
        standard.sa_handler = SIG_IGN;
        sigaction(SIGTSTP, &standard, NULL);
        kill(0, SIGTSTP);
    }
    standard.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &standard, NULL);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &kept, NULL);
}
