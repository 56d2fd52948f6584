// nettle: SHA-256 for manifests and fingerprinted assets. Its names are macros (nettle_sha256_init), which Swift
// does not import.
#include <nettle/sha2.h>

static inline void cnettle_sha256_init(struct sha256_ctx *context) { sha256_init(context); }

static inline void cnettle_sha256_update(struct sha256_ctx *context, size_t length, const uint8_t *data) {
    sha256_update(context, length, data);
}

static inline void cnettle_sha256_digest(struct sha256_ctx *context, size_t length, uint8_t *digest) {
    sha256_digest(context, length, digest);
}
