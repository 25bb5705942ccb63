#ifndef BRIEFBOOK_CNCURSES_H
#define BRIEFBOOK_CNCURSES_H
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <ncurses.h>
#endif
