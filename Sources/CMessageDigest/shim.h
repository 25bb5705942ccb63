#ifndef BRIEFBOOK_CMESSAGEDIGEST_H
#define BRIEFBOOK_CMESSAGEDIGEST_H
#include <sys/types.h>
#include <sha2.h>
#endif
