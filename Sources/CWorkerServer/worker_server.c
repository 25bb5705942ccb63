#define _GNU_SOURCE
#include "CWorkerServer.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

union pair {
    struct cmsghdr header;
    char room[CMSG_SPACE(2 * sizeof(int))];
};

int worker_send(int socket, const void *bytes, size_t count, int first, int second) {
    union pair pair;
    memset(&pair, 0, sizeof pair);
    struct iovec part = {.iov_base = (void *)bytes, .iov_len = count};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1,
        .msg_control = pair.room, .msg_controllen = sizeof pair.room,
    };
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(2 * sizeof(int));
    int descriptors[2] = {first, second};
    memcpy(CMSG_DATA(header), descriptors, sizeof descriptors);
    ssize_t sent;
    do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == (ssize_t)count ? 0 : -1;
}

ssize_t worker_receive(int socket, void *bytes, size_t room, int *first, int *second) {
    union pair pair;
    struct iovec part = {.iov_base = bytes, .iov_len = room};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1,
        .msg_control = pair.room, .msg_controllen = sizeof pair.room,
    };
    ssize_t count;
    do count = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (count < 0 && errno == EINTR);
    if (count <= 0) return count;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (!header || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS
        || header->cmsg_len != CMSG_LEN(2 * sizeof(int))) {
        errno = EPROTO;
        return -1;
    }
    int descriptors[2];
    memcpy(descriptors, CMSG_DATA(header), sizeof descriptors);
    *first = descriptors[0];
    *second = descriptors[1];
    return count;
}

static void wake(int signal) { (void)signal; }

int worker_seal(void) {
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = wake;
    if (sigprocmask(SIG_BLOCK, &child, NULL) != 0) return -1;
    if (sigaction(SIGCHLD, &action, NULL) != 0) return -1;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

pid_t worker_divide(void) {
    pid_t parent = getpid();
    pid_t child = fork();
    if (child != 0) return child;
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != parent) _exit(0);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(SIGCHLD, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    return 0;
}

int worker_wait(int socket, pid_t child, int *status, long *memory) {
    /* The child's end wakes the wait below and nothing else: it is blocked everywhere but there. */
    sigset_t none;
    sigemptyset(&none);
    int isGone = 0;
    struct rusage usage;
    for (;;) {
        pid_t ended = wait4(child, status, isGone ? 0 : WNOHANG, &usage);
        if (ended == child) break;
        if (ended < 0 && errno != EINTR) return -1;
        if (isGone) continue;
        struct pollfd end = {.fd = socket, .events = 0, .revents = 0};
        if (ppoll(&end, 1, NULL, &none) > 0) {
            isGone = 1;
            kill(child, SIGKILL);
        }
    }
    *memory = usage.ru_maxrss;
    return isGone ? -1 : 0;
}
