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

/* True for the first bytes of a sign two columns wide, by the ranges of East Asian width and emoji. */
static inline int vterm_is_wide(const unsigned char *bytes, size_t count)
{
    uint32_t scalar;
    if (count >= 4 && bytes[0] >= 0xF0) return 1;
    if (count < 3 || bytes[0] < 0xE1 || bytes[0] >= 0xF0) return 0;
    scalar = (bytes[0] & 0x0Fu) << 12 | (bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu);
    return (scalar >= 0x1100 && scalar <= 0x115F) || (scalar >= 0x2E80 && scalar <= 0xA4CF)
        || (scalar >= 0xAC00 && scalar <= 0xD7A3) || (scalar >= 0xF900 && scalar <= 0xFAFF)
        || (scalar >= 0xFE30 && scalar <= 0xFE6F) || (scalar >= 0xFF00 && scalar <= 0xFF60);
}

/* Feeds the emulator. With one column libvterm 0.3 writes a wide sign beside the screen and is gone:
   such a sign, still on its way when the window shrinks, is fed as a question mark. Returns the
   bytes taken. */
static inline size_t vterm_feed(VTerm *emulator, const char *bytes, size_t count)
{
    int rows, columns;
    size_t start = 0, next = 0;
    vterm_get_size(emulator, &rows, &columns);
    while (columns == 1 && next < count) {
        const unsigned char *sign = (const unsigned char *)bytes + next;
        if (!vterm_is_wide(sign, count - next)) {
            next += 1;
            continue;
        }
        vterm_input_write(emulator, bytes + start, next - start);
        vterm_input_write(emulator, "?", 1);
        next += sign[0] >= 0xF0 ? 4 : 3;
        start = next;
    }
    return start + vterm_input_write(emulator, bytes + start, count - start);
}

#endif
