// A bump allocator for cmark, one per thread: parsing an article costs about half of what malloc makes of it.
// cmark's own arena is one per process and so not for threads.
#ifndef PARLANCE_CMARK_ARENA_H
#define PARLANCE_CMARK_ARENA_H

#include <cmark-gfm.h>

// The calling thread's allocator; what it hands out lives until cmark_arena_reset on the same thread.
cmark_mem *cmark_arena_allocator(void);

// Takes back all that the calling thread's allocator has handed out.
void cmark_arena_reset(void);

#endif
