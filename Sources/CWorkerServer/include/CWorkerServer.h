#ifndef BRIEFBOOK_CWORKERSERVER_H
#define BRIEFBOOK_CWORKERSERVER_H

#include <stddef.h>
#include <sys/types.h>

/* What Swift cannot say: a process that divides, and descriptors sent through a socket. */

/* Sends some bytes and two descriptors as one message. Returns 0, or -1 with errno. */
int worker_send(int socket, const void *bytes, size_t count, int first, int second);

/* Receives such a message, as many of its bytes as there is room for. Returns their number, 0 at
   the end of the socket, -1 with errno for a message of another form. */
ssize_t worker_receive(int socket, void *bytes, size_t room, int *first, int *second);

/* Makes a process that no other one of this user may look into or change, nor any that comes of
   it, and prepares the wait for those. Returns 0, or -1 with errno. */
int worker_seal(void);

/* Divides this process, which has one thread only: 0 in the new one, its number in the old one,
   -1 with errno where that fails. The new one ends with the old one. */
pid_t worker_divide(void);

/* Waits until `child` ends; where the other end of `socket` goes away first, kills it. Tells the
   status of wait(2) and the most memory it held, in KiB. Returns 0, or -1 where the other end is
   gone. */
int worker_wait(int socket, pid_t child, int *status, long *memory);

#endif
