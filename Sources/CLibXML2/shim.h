#ifndef BRIEFBOOK_CLIBXML2_H
#define BRIEFBOOK_CLIBXML2_H
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
#endif
