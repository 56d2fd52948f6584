// A bump allocator for cmark, one per thread: parsing an article costs about half of what malloc makes of it.
// cmark's own arena is one per process and so not for threads.
#ifndef PARLANCE_CMARK_ARENA_H
#define PARLANCE_CMARK_ARENA_H

#include <cmark-gfm.h>
#include <stdbool.h>

// The calling thread's allocator; what it hands out lives until cmark_arena_reset on the same thread.
cmark_mem *cmark_arena_allocator(void);

// Attaches what lets cmark_blocks_finish know the document; before any text is fed.
void cmark_blocks_attach(cmark_parser *parser);

// Finishes a document, as cmark_parser_finish does, but leaves the text of paragraphs and headings unread: they have no
// children, except paragraphs that may be an image. Reading inlines takes as long as finding the blocks. Only for texts
// without footnote references: cmark drops footnotes that no reference names.
cmark_node *cmark_blocks_finish(cmark_parser *parser, bool has_last_line_end);

// Finishes a document, as cmark_parser_finish does, while no other thread does so: for a parser with the extension for
// strikethrough. cmark-gfm has one table of special characters for all threads, puts "~" into it when such a parser begins
// to read inlines and takes it out when the parser is done; a parser without the extension leaves the table alone, and
// does not mind it if its text has no "~".
cmark_node *cmark_finish_alone(cmark_parser *parser);

// Takes back all that the calling thread's allocator has handed out.
void cmark_arena_reset(void);

#endif
