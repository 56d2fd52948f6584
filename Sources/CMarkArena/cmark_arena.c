#include "cmark_arena.h"

#include <stdlib.h>
#include <string.h>

enum { header_size = 16, block_size = 256 * 1024 };

typedef struct block {
    struct block *next;
    size_t capacity;
    size_t used;
    char *bytes;
} block;

static __thread block *blocks;

// cmark cannot report a failed allocation; its own allocators abort too.
static block *new_block(size_t capacity, block *next) {
    block *fresh = malloc(sizeof(block));
    if (!fresh) abort();
    fresh->bytes = malloc(capacity);
    if (!fresh->bytes) abort();
    fresh->next = next;
    fresh->capacity = capacity;
    fresh->used = 0;
    return fresh;
}

// A piece holds its size in front of it, for realloc.
static void *take(size_t size) {
    size_t need = header_size + ((size + 15) & ~(size_t)15);
    if (!blocks || blocks->capacity - blocks->used < need)
        blocks = new_block(need > block_size ? need : block_size, blocks);
    char *piece = blocks->bytes + blocks->used;
    blocks->used += need;
    *(size_t *)piece = size;
    return piece + header_size;
}

static void *arena_calloc(size_t count, size_t size) {
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) abort();
    return memset(take(total), 0, total);
}

static void *arena_realloc(void *old, size_t size) {
    if (!old) return take(size);
    size_t had = *(size_t *)((char *)old - header_size);
    if (size <= had) return old;
    // The last piece grows where it is, as the text of a block does line by line.
    size_t more = ((size + 15) & ~(size_t)15) - ((had + 15) & ~(size_t)15);
    char *end = (char *)old + ((had + 15) & ~(size_t)15);
    if (end == blocks->bytes + blocks->used && blocks->capacity - blocks->used >= more) {
        blocks->used += more;
        *(size_t *)((char *)old - header_size) = size;
        return old;
    }
    return memcpy(take(size), old, had);
}

static void arena_free(void *piece) { (void)piece; }

static cmark_mem allocator = { arena_calloc, arena_realloc, arena_free };

cmark_mem *cmark_arena_allocator(void) { return &allocator; }

void cmark_arena_reset(void) {
    // One block is kept for the next document.
    while (blocks && blocks->next) {
        block *spent = blocks;
        blocks = spent->next;
        free(spent->bytes);
        free(spent);
    }
    if (blocks) blocks->used = 0;
}
