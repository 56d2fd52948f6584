// Snowball's stemmers: the search index puts the forms of a word under one stem.
#include <libstemmer.h>
