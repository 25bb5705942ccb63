#ifndef BRIEFBOOK_CVTERM_H
#define BRIEFBOOK_CVTERM_H
#include <string.h>
#include <vterm.h>

/* A cell of the emulated screen without bit-fields and unions, which Swift cannot read.
   Colours: -1 the terminal's own, 0-255 numbered, 0x1000000 and up red, green and blue. */
typedef struct {
    uint32_t scalars[6];
    int width;
    int is_bold, is_italic, is_underlined, is_reversed;
    int foreground, background;
} vterm_flat_cell;

static inline int vterm_flat_color(const VTermColor *color, int is_own)
{
    if (is_own) return -1;
    if (VTERM_COLOR_IS_INDEXED(color)) return color->indexed.idx;
    return 0x1000000 | color->rgb.red << 16 | color->rgb.green << 8 | color->rgb.blue;
}

/* Reads a cell; all zero outside the screen. */
static inline vterm_flat_cell vterm_read_cell(VTermScreen *screen, int row, int column)
{
    VTermPos place = {row, column};
    VTermScreenCell cell;
    vterm_flat_cell flat;
    memset(&flat, 0, sizeof flat);
    if (!vterm_screen_get_cell(screen, place, &cell)) return flat;
    memcpy(flat.scalars, cell.chars, sizeof flat.scalars);
    flat.width = cell.width;
    flat.is_bold = cell.attrs.bold;
    flat.is_italic = cell.attrs.italic;
    flat.is_underlined = cell.attrs.underline != 0;
    flat.is_reversed = cell.attrs.reverse;
    flat.foreground = vterm_flat_color(&cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
    flat.background = vterm_flat_color(&cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
    return flat;
}

#endif
