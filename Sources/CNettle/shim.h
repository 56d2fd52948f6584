// nettle: SHA-256 for manifests and fingerprinted assets.
#include <nettle/sha2.h>
