#ifndef BRIEFBOOK_CLIBXML2_H
#define BRIEFBOOK_CLIBXML2_H
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlreader.h>

/* A global that Swift would not touch: how deep elements may stand in each other. */
static inline void briefbook_set_depth(unsigned int depth) { xmlParserMaxDepth = depth; }
#endif
