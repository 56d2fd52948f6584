#include "CICUMessage.h"

#include <new>
#include <unicode/alphaindex.h>

struct cicu_index {
    icu::AlphabeticIndex::ImmutableIndex *buckets;
};

cicu_index *cicu_index_open(const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    icu::AlphabeticIndex builder(icu::Locale(locale), status);
    builder.addLabels(icu::Locale::getEnglish(), status);
    icu::AlphabeticIndex::ImmutableIndex *buckets = builder.buildImmutableIndex(status);
    if (U_FAILURE(status) || buckets == nullptr) {
        delete buckets;
        return nullptr;
    }
    auto *index = new (std::nothrow) cicu_index;
    if (index == nullptr) {
        delete buckets;
        return nullptr;
    }
    index->buckets = buckets;
    return index;
}

void cicu_index_close(cicu_index *index) {
    if (index == nullptr) return;
    delete index->buckets;
    delete index;
}

int32_t cicu_index_bucket(const cicu_index *index, const uint16_t *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString name(false, reinterpret_cast<const char16_t *>(text), length);
    int32_t bucket = index->buckets->getBucketIndex(name, status);
    return U_FAILURE(status) ? -1 : bucket;
}

int32_t cicu_index_label(const cicu_index *index, int32_t bucket, uint16_t *result, int32_t capacity,
                         int8_t *is_letter) {
    const icu::AlphabeticIndex::Bucket *found = index->buckets->getBucket(bucket);
    if (found == nullptr) return 0;
    *is_letter = found->getLabelType() == U_ALPHAINDEX_NORMAL;
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = found->getLabel().extract(reinterpret_cast<char16_t *>(result), capacity, status);
    return U_FAILURE(status) ? 0 : length;
}
