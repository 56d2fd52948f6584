// ICU renames every function with its version (ubrk_open becomes ubrk_open_72) by macros that Swift does not import.
// Each function in use gets a static inline wrapper with a stable name, so that a new ICU only needs a new build.
// No logic here: parameters that are always the same are filled in, and the rest is passed on.
#ifndef CICU_SHIM_H
#define CICU_SHIM_H

#include <stdbool.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/ulistformatter.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/unumsys.h>
#include <unicode/upluralrules.h>
#include <unicode/uregex.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/utypes.h>
#include <unicode/uvernum.h>

// Versions and errors

static inline const char *cicu_version(void) { return U_ICU_VERSION; }

static inline void cicu_cldr_version(uint8_t *version, UErrorCode *status) {
    ulocdata_getCLDRVersion(version, status);
}

// Language tags and locale names

static inline int32_t cicu_for_language_tag(const char *tag, char *name, int32_t capacity, int32_t *parsed,
                                            UErrorCode *status) {
    return uloc_forLanguageTag(tag, name, capacity, parsed, status);
}

static inline int32_t cicu_to_language_tag(const char *name, char *tag, int32_t capacity, UErrorCode *status) {
    return uloc_toLanguageTag(name, tag, capacity, true, status);
}

static inline int32_t cicu_add_likely_subtags(const char *name, char *result, int32_t capacity, UErrorCode *status) {
    return uloc_addLikelySubtags(name, result, capacity, status);
}

static inline int32_t cicu_set_keyword(const char *keyword, const char *value, char *buffer, int32_t capacity,
                                       UErrorCode *status) {
    return uloc_setKeywordValue(keyword, value, buffer, capacity, status);
}

static inline bool cicu_is_right_to_left(const char *name) { return uloc_isRightToLeft(name); }

static inline int32_t cicu_available_count(void) { return uloc_countAvailable(); }

static inline const char *cicu_available(int32_t index) { return uloc_getAvailable(index); }

// Display names

static inline ULocaleDisplayNames *cicu_names_open(const char *locale, UErrorCode *status) {
    return uldn_open(locale, ULDN_DIALECT_NAMES, status);
}

static inline void cicu_names_close(ULocaleDisplayNames *names) { uldn_close(names); }

static inline int32_t cicu_names_locale(const ULocaleDisplayNames *names, const char *locale, UChar *result,
                                        int32_t capacity, UErrorCode *status) {
    return uldn_localeDisplayName(names, locale, result, capacity, status);
}

static inline int32_t cicu_names_language(const ULocaleDisplayNames *names, const char *language, UChar *result,
                                          int32_t capacity, UErrorCode *status) {
    return uldn_languageDisplayName(names, language, result, capacity, status);
}

static inline int32_t cicu_names_script(const ULocaleDisplayNames *names, const char *script, UChar *result,
                                        int32_t capacity, UErrorCode *status) {
    return uldn_scriptDisplayName(names, script, result, capacity, status);
}

static inline int32_t cicu_display_script(const char *locale, const char *display_locale, UChar *result,
                                          int32_t capacity, UErrorCode *status) {
    return uloc_getDisplayScript(locale, display_locale, result, capacity, status);
}

static inline int32_t cicu_names_region(const ULocaleDisplayNames *names, const char *region, UChar *result,
                                        int32_t capacity, UErrorCode *status) {
    return uldn_regionDisplayName(names, region, result, capacity, status);
}

// Resource bundles: CLDR's parent locales and aliases, which have no function of their own in C

static inline UResourceBundle *cicu_bundle_open(const char *name, UErrorCode *status) {
    return ures_openDirect(NULL, name, status);
}

static inline void cicu_bundle_close(UResourceBundle *bundle) { ures_close(bundle); }

static inline UResourceBundle *cicu_bundle_by_key(const UResourceBundle *bundle, const char *key, UErrorCode *status) {
    return ures_getByKey(bundle, key, NULL, status);
}

static inline UResourceBundle *cicu_bundle_by_index(const UResourceBundle *bundle, int32_t index, UErrorCode *status) {
    return ures_getByIndex(bundle, index, NULL, status);
}

static inline int32_t cicu_bundle_size(const UResourceBundle *bundle) { return ures_getSize(bundle); }

static inline const char *cicu_bundle_key(const UResourceBundle *bundle) { return ures_getKey(bundle); }

static inline bool cicu_bundle_is_string(const UResourceBundle *bundle) { return ures_getType(bundle) == URES_STRING; }

static inline const UChar *cicu_bundle_string(const UResourceBundle *bundle, int32_t *length, UErrorCode *status) {
    return ures_getString(bundle, length, status);
}

// Locale data: exemplar sets and delimiters

static inline ULocaleData *cicu_locale_data_open(const char *locale, UErrorCode *status) {
    return ulocdata_open(locale, status);
}

static inline void cicu_locale_data_close(ULocaleData *data) { ulocdata_close(data); }

static inline int32_t cicu_delimiter(ULocaleData *data, ULocaleDataDelimiterType type, UChar *result, int32_t capacity,
                                     UErrorCode *status) {
    return ulocdata_getDelimiter(data, type, result, capacity, status);
}

static inline USet *cicu_exemplars_open(ULocaleData *data, ULocaleDataExemplarSetType type, UErrorCode *status) {
    return ulocdata_getExemplarSet(data, NULL, 0, type, status);
}

// Sets of characters

static inline void cicu_set_close(USet *set) { uset_close(set); }

static inline int32_t cicu_set_pattern(const USet *set, UChar *result, int32_t capacity, UErrorCode *status) {
    return uset_toPattern(set, result, capacity, false, status);
}

static inline int32_t cicu_set_size(const USet *set) { return uset_size(set); }

static inline int32_t cicu_set_item_count(const USet *set) { return uset_getItemCount(set); }

static inline int32_t cicu_set_item(const USet *set, int32_t index, UChar32 *start, UChar32 *end, UChar *text,
                                    int32_t capacity, UErrorCode *status) {
    return uset_getItem(set, index, start, end, text, capacity, status);
}

// Breaks

static inline UBreakIterator *cicu_break_open(UBreakIteratorType type, const char *locale, UErrorCode *status) {
    return ubrk_open(type, locale, NULL, 0, status);
}

static inline void cicu_break_close(UBreakIterator *iterator) { ubrk_close(iterator); }

static inline void cicu_break_set_text(UBreakIterator *iterator, const UChar *text, int32_t length,
                                       UErrorCode *status) {
    ubrk_setText(iterator, text, length, status);
}

static inline int32_t cicu_break_first(UBreakIterator *iterator) { return ubrk_first(iterator); }

static inline int32_t cicu_break_next(UBreakIterator *iterator) { return ubrk_next(iterator); }

static inline int32_t cicu_break_rule_status(UBreakIterator *iterator) { return ubrk_getRuleStatus(iterator); }

static inline const char *cicu_break_locale(const UBreakIterator *iterator, UErrorCode *status) {
    return ubrk_getLocaleByType(iterator, ULOC_ACTUAL_LOCALE, status);
}

// Plural rules

static inline UPluralRules *cicu_plural_open(const char *locale, UPluralType type, UErrorCode *status) {
    return uplrules_openForType(locale, type, status);
}

static inline void cicu_plural_close(UPluralRules *rules) { uplrules_close(rules); }

static inline int32_t cicu_plural_select(const UPluralRules *rules, double number, UChar *result, int32_t capacity,
                                         UErrorCode *status) {
    return uplrules_select(rules, number, result, capacity, status);
}

static inline UEnumeration *cicu_plural_keywords(const UPluralRules *rules, UErrorCode *status) {
    return uplrules_getKeywords(rules, status);
}

static inline const char *cicu_enumeration_next(UEnumeration *enumeration, UErrorCode *status) {
    return uenum_next(enumeration, NULL, status);
}

static inline void cicu_enumeration_close(UEnumeration *enumeration) { uenum_close(enumeration); }

// ICU declares number formats, date formats and calendars as void pointers to pointers; these give them types.
struct cicu_number_format_object;
struct cicu_date_format_object;
struct cicu_calendar_object;
typedef struct cicu_number_format_object cicu_number_format;
typedef struct cicu_date_format_object cicu_date_format;
typedef struct cicu_calendar_object cicu_calendar;

// Lists

struct cicu_list_format_object;
typedef struct cicu_list_format_object cicu_list_format;

static inline cicu_list_format *cicu_list_open(const char *locale, UErrorCode *status) {
    return (cicu_list_format *)ulistfmt_open(locale, status);
}

static inline void cicu_list_close(cicu_list_format *format) { ulistfmt_close((UListFormatter *)format); }

static inline int32_t cicu_list_write(const cicu_list_format *format, const UChar *const *items,
                                      const int32_t *lengths, int32_t count, UChar *result, int32_t capacity,
                                      UErrorCode *status) {
    return ulistfmt_format((const UListFormatter *)format, items, lengths, count, result, capacity, status);
}

// Numbers

static inline cicu_number_format *cicu_number_open(UNumberFormatStyle style, const char *locale, UErrorCode *status) {
    return (cicu_number_format *)unum_open(style, NULL, 0, locale, NULL, status);
}

static inline void cicu_number_close(cicu_number_format *format) { unum_close((UNumberFormat *)format); }

static inline void cicu_number_set_attribute(cicu_number_format *format, UNumberFormatAttribute attribute,
                                             int32_t value) {
    unum_setAttribute((UNumberFormat *)format, attribute, value);
}

static inline int32_t cicu_number_write_int64(const cicu_number_format *format, int64_t number, UChar *result,
                                               int32_t capacity, UErrorCode *status) {
    return unum_formatInt64((UNumberFormat *)format, number, result, capacity, NULL, status);
}

static inline int32_t cicu_number_write_double(const cicu_number_format *format, double number, UChar *result,
                                                int32_t capacity, UErrorCode *status) {
    return unum_formatDouble((UNumberFormat *)format, number, result, capacity, NULL, status);
}

static inline int32_t cicu_number_symbol(const cicu_number_format *format, UNumberFormatSymbol symbol, UChar *result,
                                         int32_t capacity, UErrorCode *status) {
    return unum_getSymbol((UNumberFormat *)format, symbol, result, capacity, status);
}

static inline UNumberingSystem *cicu_numbering_open(const char *locale, UErrorCode *status) {
    return unumsys_open(locale, status);
}

static inline void cicu_numbering_close(UNumberingSystem *system) { unumsys_close(system); }

static inline const char *cicu_numbering_name(const UNumberingSystem *system) { return unumsys_getName(system); }

// Dates

static inline cicu_date_format *cicu_date_open(UDateFormatStyle style, const char *locale, const UChar *zone,
                                          int32_t zone_length, UErrorCode *status) {
    return (cicu_date_format *)udat_open(UDAT_NONE, style, locale, zone, zone_length, NULL, 0, status);
}

static inline void cicu_date_close(cicu_date_format *format) { udat_close((UDateFormat *)format); }

static inline int32_t cicu_date_write(const cicu_date_format *format, double milliseconds, UChar *result,
                                      int32_t capacity,
                                       UErrorCode *status) {
    return udat_format((const UDateFormat *)format, milliseconds, result, capacity, NULL, status);
}

static inline cicu_calendar *cicu_date_clone_calendar(const cicu_date_format *format, UErrorCode *status) {
    return (cicu_calendar *)ucal_clone(udat_getCalendar((const UDateFormat *)format), status);
}

static inline void cicu_date_set_calendar(cicu_date_format *format, const cicu_calendar *calendar) {
    udat_setCalendar((UDateFormat *)format, (const UCalendar *)calendar);
}

static inline void cicu_calendar_set_gregorian_change(cicu_calendar *calendar, double milliseconds,
                                                      UErrorCode *status) {
    ucal_setGregorianChange((UCalendar *)calendar, milliseconds, status);
}

static inline void cicu_calendar_close(cicu_calendar *calendar) { ucal_close((UCalendar *)calendar); }

// Collation

static inline UCollator *cicu_collator_open(const char *locale, UErrorCode *status) {
    return ucol_open(locale, status);
}

static inline void cicu_collator_close(UCollator *collator) { ucol_close(collator); }

static inline int32_t cicu_collator_sort_key(const UCollator *collator, const UChar *text, int32_t length,
                                             uint8_t *result, int32_t capacity) {
    return ucol_getSortKey(collator, text, length, result, capacity);
}

static inline int32_t cicu_collator_compare(const UCollator *collator, const char *a, int32_t a_length, const char *b,
                                            int32_t b_length, UErrorCode *status) {
    return ucol_strcollUTF8(collator, a, a_length, b, b_length, status);
}

static inline int32_t cicu_collator_rules_length(const UCollator *collator) {
    int32_t length = 0;
    ucol_getRules(collator, &length);
    return length;
}

static inline UEnumeration *cicu_collator_types(const char *locale, UErrorCode *status) {
    return ucol_getKeywordValuesForLocale("collation", locale, true, status);
}

// Characters, case and normalisation

static inline int32_t cicu_to_lower(UChar *result, int32_t capacity, const UChar *text, int32_t length,
                                    const char *locale, UErrorCode *status) {
    return u_strToLower(result, capacity, text, length, locale, status);
}

static inline int32_t cicu_to_upper(UChar *result, int32_t capacity, const UChar *text, int32_t length,
                                    const char *locale, UErrorCode *status) {
    return u_strToUpper(result, capacity, text, length, locale, status);
}

static inline UScriptCode cicu_script_of(UChar32 character, UErrorCode *status) {
    return uscript_getScript(character, status);
}

static inline const char *cicu_script_code(UScriptCode script) { return uscript_getShortName(script); }

static inline bool cicu_nfc_is_normalized(const UChar *text, int32_t length, UErrorCode *status) {
    const UNormalizer2 *nfc = unorm2_getNFCInstance(status);
    return U_SUCCESS(*status) && unorm2_isNormalized(nfc, text, length, status);
}

static inline int32_t cicu_nfc(const UChar *text, int32_t length, UChar *result, int32_t capacity, UErrorCode *status) {
    const UNormalizer2 *nfc = unorm2_getNFCInstance(status);
    return U_SUCCESS(*status) ? unorm2_normalize(nfc, text, length, result, capacity, status) : 0;
}

static inline int32_t cicu_nfd(const UChar *text, int32_t length, UChar *result, int32_t capacity, UErrorCode *status) {
    const UNormalizer2 *nfd = unorm2_getNFDInstance(status);
    return U_SUCCESS(*status) ? unorm2_normalize(nfd, text, length, result, capacity, status) : 0;
}

static inline int32_t cicu_decomposition(UChar32 character, UChar *result, int32_t capacity, UErrorCode *status) {
    const UNormalizer2 *nfd = unorm2_getNFDInstance(status);
    return U_SUCCESS(*status) ? unorm2_getDecomposition(nfd, character, result, capacity, status) : -1;
}

static inline UChar32 cicu_lower(UChar32 character) { return u_tolower(character); }

static inline int32_t cicu_nfkc_casefold(const UChar *text, int32_t length, UChar *result, int32_t capacity,
                                         UErrorCode *status) {
    const UNormalizer2 *fold = unorm2_getNFKCCasefoldInstance(status);
    return U_SUCCESS(*status) ? unorm2_normalize(fold, text, length, result, capacity, status) : 0;
}

static inline int32_t cicu_script_number(const char *code) {
    return u_getPropertyValueEnum(UCHAR_SCRIPT, code);
}

// Look-alikes (UTS #39)

static inline USpoofChecker *cicu_spoof_open(UErrorCode *status) { return uspoof_open(status); }

static inline void cicu_spoof_close(USpoofChecker *checker) { uspoof_close(checker); }

static inline int32_t cicu_skeleton(const USpoofChecker *checker, const UChar *text, int32_t length, UChar *result,
                                    int32_t capacity, UErrorCode *status) {
    return uspoof_getSkeleton(checker, 0, text, length, result, capacity, status);
}

// Transliteration; ICU declares its transliterator as a void pointer too.
struct cicu_transliterator_object;
typedef struct cicu_transliterator_object cicu_transliterator;

static inline cicu_transliterator *cicu_transliterator_open(const UChar *name, int32_t length, UErrorCode *status) {
    return (cicu_transliterator *)utrans_openU(name, length, UTRANS_FORWARD, NULL, 0, NULL, status);
}

static inline void cicu_transliterator_close(cicu_transliterator *transliterator) {
    utrans_close((UTransliterator *)transliterator);
}

// In place; gives the new length.
static inline int32_t cicu_transliterate(const cicu_transliterator *transliterator, UChar *text, int32_t length,
                                         int32_t capacity, UErrorCode *status) {
    int32_t limit = length;
    utrans_transUChars((const UTransliterator *)transliterator, text, &length, capacity, 0, &limit, status);
    return length;
}

// Character sets other than Unicode

static inline UConverter *cicu_converter_open(const char *name, UErrorCode *status) { return ucnv_open(name, status); }

static inline void cicu_converter_close(UConverter *converter) { ucnv_close(converter); }

static inline USet *cicu_set_open(void) { return uset_openEmpty(); }

static inline void cicu_converter_characters(const UConverter *converter, USet *set, UErrorCode *status) {
    ucnv_getUnicodeSet(converter, set, UCNV_ROUNDTRIP_SET, status);
}

// Regular expressions

static inline URegularExpression *cicu_regex_open(const UChar *pattern, int32_t length, uint32_t flags,
                                                  UParseError *error, UErrorCode *status) {
    return uregex_open(pattern, length, flags, error, status);
}

static inline void cicu_regex_close(URegularExpression *expression) { uregex_close(expression); }

static inline void cicu_regex_set_limits(URegularExpression *expression, int32_t time, int32_t stack,
                                         UErrorCode *status) {
    uregex_setTimeLimit(expression, time, status);
    uregex_setStackLimit(expression, stack, status);
}

// Look-around and anchors see all of the text, also where a match is held within a region.
static inline void cicu_regex_open_bounds(URegularExpression *expression, UErrorCode *status) {
    uregex_useTransparentBounds(expression, true, status);
    uregex_useAnchoringBounds(expression, false, status);
}

static inline bool cicu_regex_looking_within(URegularExpression *expression, int32_t start, int32_t limit,
                                             UErrorCode *status) {
    uregex_setRegion(expression, start, limit, status);
    return uregex_lookingAt(expression, -1, status);
}

static inline void cicu_regex_set_text(URegularExpression *expression, const UChar *text, int32_t length,
                                       UErrorCode *status) {
    uregex_setText(expression, text, length, status);
}

static inline bool cicu_regex_find(URegularExpression *expression, int32_t start, UErrorCode *status) {
    return uregex_find(expression, start, status);
}

static inline bool cicu_regex_looking_at(URegularExpression *expression, int32_t start, UErrorCode *status) {
    return uregex_lookingAt(expression, start, status);
}

static inline bool cicu_regex_matches(URegularExpression *expression, int32_t start, UErrorCode *status) {
    return uregex_matches(expression, start, status);
}

static inline int32_t cicu_regex_start(URegularExpression *expression, UErrorCode *status) {
    return uregex_start(expression, 0, status);
}

static inline int32_t cicu_regex_end(URegularExpression *expression, UErrorCode *status) {
    return uregex_end(expression, 0, status);
}

#endif
