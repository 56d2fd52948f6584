// libarchive: zip writing, so that archives are laid out by a library that every unzip tool is tested with.
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

// The calling thread's locale, which decides whether libarchive marks names as UTF-8; null where the system lacks it.
static inline void *carchive_utf8_locale(void) { return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

static inline void *carchive_use_locale(void *locale) { return uselocale((locale_t)locale); }

static inline void carchive_free_locale(void *locale) { freelocale((locale_t)locale); }
