// libxml2's parser interface.
// A libxml2 built with ICU includes ICU's converter header, whose declarations would then belong to this module and to
// CICU. Nothing here looks into the two types that depend on it, so ICU is left out before their headers are read.
#ifndef CXML_SHIM_H
#define CXML_SHIM_H

#include <stdbool.h>
#include <string.h>

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// Swift cannot read the macro.
static inline unsigned int cxml_sax2_magic(void) { return XML_SAX2_MAGIC; }

// memchr and memcmp, for a module that does not import the C library.
static inline const unsigned char *cxml_find(const unsigned char *text, int byte, size_t length) {
    return memchr(text, byte, length);
}

static inline bool cxml_equal(const unsigned char *a, const unsigned char *b, size_t length) {
    return memcmp(a, b, length) == 0;
}

#endif
