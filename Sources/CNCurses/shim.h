#ifndef BRIEFBOOK_CNCURSES_H
#define BRIEFBOOK_CNCURSES_H
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>

/* What Swift cannot import: mutable globals, macros with casts, functions with varying arguments,
   and the flat form of a cell. */

/* A cell as it is handed over: a letter, marks on it up to the first zero, attributes, a pair. */
typedef struct {
    uint32_t scalar;
    uint32_t marks[4];
    uint32_t attributes;
    int32_t pair;
} curses_cell;

/* Attributes of curses_cell, to be added up. */
static const uint32_t CURSES_BOLD = A_BOLD;
static const uint32_t CURSES_DIM = A_DIM;
static const uint32_t CURSES_ITALIC = A_ITALIC;
static const uint32_t CURSES_UNDERLINE = A_UNDERLINE;
static const uint32_t CURSES_REVERSE = A_REVERSE;

/* stdscr, COLORS and COLOR_PAIRS of the terminal in use. */
static inline WINDOW *curses_window(void) { return stdscr; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_pairs(void) { return COLOR_PAIRS; }

int wcwidth(wchar_t scalar);

/* Columns the C library, and with it ncurses, gives a scalar; -1 where it cannot be shown. */
static inline int curses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Puts `count` cells, wide letters given once, at a place of the window. Returns OK or ERR. */
static inline int curses_put(WINDOW *window, int row, int column, const curses_cell *cells,
                             int count)
{
    enum { BATCH = 128 };
    cchar_t batch[BATCH];
    int result = OK;
    if (wmove(window, row, column) == ERR) return ERR;
    while (count > 0 && result == OK) {
        int filled = 0, wide = 0;
        for (; filled < BATCH && filled < count; filled++) {
            const curses_cell *cell = &cells[filled];
            wchar_t text[6] = {(wchar_t)cell->scalar};
            int pair = cell->pair;
            for (int i = 0; i < 4 && cell->marks[i] != 0; i++) text[i + 1] = (wchar_t)cell->marks[i];
            setcchar(&batch[filled], text, cell->attributes, 0, &pair);
            wide += wcwidth((wchar_t)cell->scalar) == 2;
        }
        result = mvwadd_wchnstr(window, row, column, batch, filled);
        column += filled + wide;
        cells += filled;
        count -= filled;
    }
    return result;
}

/* A capability of the terminal, for output, its padding left out: at most `room` bytes.
   Returns its length; 0 where the terminal has none or it does not fit. */
static inline size_t curses_capability(const char *name, char *bytes, size_t room)
{
    const char *text = tigetstr(name);
    size_t length = 0;
    if (text == NULL || text == (const char *)-1) return 0;
    while (*text != '\0') {
        if (text[0] == '$' && text[1] == '<') {
            const char *end = strchr(text, '>');
            if (end != NULL) {
                text = end + 1;
                continue;
            }
        }
        if (length == room) return 0;
        bytes[length++] = *text++;
    }
    return length;
}

/* What makes all `rows` lines the terminal's scroll region: at most `room` bytes.
   Returns its length; 0 where the terminal has no such regions or it does not fit. */
static inline size_t curses_whole_region(int rows, char *bytes, size_t room)
{
    const char *region = tigetstr("csr");
    if (region == NULL || region == (const char *)-1) return 0;
    const char *text = tiparm(region, 0, rows - 1);
    size_t length = text == NULL ? 0 : strlen(text);
    if (length > room) return 0;
    memcpy(bytes, text, length);
    return length;
}

/* Lines ncurses believes the terminal to have. */
static inline int curses_lines(void) { return LINES; }

/* Whether the C library, by the locale last set, writes UTF-8. */
static inline int curses_writes_utf8(void)
{
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

#endif
