#include <stddef.h>

/* Stands before the function of this name in Little CMS for all that this program loads. poppler
   asks for it once for every profile of colours on every page; without an answer it takes the
   colours as they are written, which is all that white letters are known by. So no document's
   profile is worked through, which costs more than the words of its page. */
__attribute__((visibility("default"), used)) void *cmsCreateTransform(
    void *input, unsigned input_format, void *output, unsigned output_format, unsigned intent,
    unsigned flags) {
    (void)input, (void)input_format, (void)output, (void)output_format, (void)intent, (void)flags;
    return NULL;
}
