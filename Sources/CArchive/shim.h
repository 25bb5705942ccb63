#ifndef BRIEFBOOK_CARCHIVE_H
#define BRIEFBOOK_CARCHIVE_H
#include <archive.h>
#include <archive_entry.h>
#endif
