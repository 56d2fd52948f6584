// ICU
#include <unicode/utypes.h>
