#include "CICUMessage.h"

#include <cstdlib>
#include <unicode/messagepattern.h>

int32_t cicu_message_parse(const uint16_t *text, int32_t length, cicu_message_part **parts, int32_t *count,
                           int32_t *error_offset) {
    *parts = nullptr;
    *count = 0;
    *error_offset = 0;
    UErrorCode status = U_ZERO_ERROR;
    UParseError error = {};
    icu::MessagePattern pattern(UMSGPAT_APOS_DOUBLE_OPTIONAL, status);
    icu::UnicodeString string(false, reinterpret_cast<const char16_t *>(text), length);
    pattern.parse(string, &error, status);
    if (U_FAILURE(status)) {
        *error_offset = error.offset;
        return status;
    }
    int32_t total = pattern.countParts();
    auto *result = static_cast<cicu_message_part *>(std::calloc(total > 0 ? total : 1, sizeof(cicu_message_part)));
    if (result == nullptr) return U_MEMORY_ALLOCATION_ERROR;
    for (int32_t i = 0; i < total; i++) {
        const icu::MessagePattern::Part &part = pattern.getPart(i);
        result[i].type = part.getType();
        result[i].start = part.getIndex();
        result[i].end = part.getLimit();
        result[i].value = part.getValue();
        result[i].limit_part = pattern.getLimitPartIndex(i);
        result[i].number = pattern.getNumericValue(part);
    }
    *parts = result;
    *count = total;
    return U_ZERO_ERROR;
}

void cicu_message_free(cicu_message_part *parts) { std::free(parts); }
