// Parts of ICU that exist in C++ only, with a C face: the parser of MessageFormat patterns (icu::MessagePattern) and
// the letters of an index (icu::AlphabeticIndex).
#ifndef CICU_MESSAGE_H
#define CICU_MESSAGE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One part of a parsed pattern; the numbers of `type` and of `value` are those of messagepattern.h.
typedef struct cicu_message_part {
    /// UMessagePatternPartType.
    int32_t type;
    /// Where the part is, in UTF-16 units from the start of the pattern.
    int32_t start;
    int32_t end;
    /// The argument type of an ARG_START or ARG_LIMIT, a selector's or a number's value; otherwise 0.
    int32_t value;
    /// For a start, the index of the matching limit part; for others their own index.
    int32_t limit_part;
    /// The value of an ARG_INT or ARG_DOUBLE.
    double number;
} cicu_message_part;

/// Parses `length` UTF-16 units; returns 0, or ICU's error code with the error's UTF-16 offset in `error_offset`.
///
/// On success `parts` is an array of `count` that `cicu_message_free` takes back.
int32_t cicu_message_parse(const uint16_t *text, int32_t length, cicu_message_part **parts, int32_t *count,
                           int32_t *error_offset);

void cicu_message_free(cicu_message_part *parts);

/// The buckets of a locale's index: its own letters and those of the Latin alphabet, in the order of its collation.
typedef struct cicu_index cicu_index;

/// NULL if ICU refuses.
cicu_index *cicu_index_open(const char *locale);

void cicu_index_close(cicu_index *index);

/// The bucket of a text of `length` UTF-16 units, from 0; -1 if ICU fails.
int32_t cicu_index_bucket(const cicu_index *index, const uint16_t *text, int32_t length);

/// Writes the bucket's label and returns its length in UTF-16 units.
///
/// `is_letter` tells whether it is a letter of the locale rather than the "…" of what lies before, between or after.
int32_t cicu_index_label(const cicu_index *index, int32_t bucket, uint16_t *result, int32_t capacity,
                         int8_t *is_letter);

#ifdef __cplusplus
}
#endif

#endif
