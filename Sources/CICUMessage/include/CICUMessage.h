// ICU's parser of MessageFormat patterns (icu::MessagePattern) exists in C++ only; this is its C face.
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

#ifdef __cplusplus
}
#endif

#endif
