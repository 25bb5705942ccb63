#ifndef BRIEFBOOK_CPOPPLER_H
#define BRIEFBOOK_CPOPPLER_H
#include <poppler.h>
#endif
