#include "cmark_arena.h"

#include <cmark-gfm-extension_api.h>

// cmark reads the inlines of a block unless the block's extension says that it holds none. Ours says so of any block,
// and its other hook, asked at each line what block begins there, shows where the document is.
static __thread cmark_node *document;
static __thread cmark_syntax_extension *extension;

static cmark_node *note_document(
    cmark_syntax_extension *self, int indented, cmark_parser *parser, cmark_node *parent, unsigned char *line, int length
) {
    (void)self, (void)indented, (void)parser, (void)line, (void)length;
    if (!document) {
        document = parent;
        while (cmark_node_parent(document)) document = cmark_node_parent(document);
    }
    return NULL;
}

static int contains_none(cmark_syntax_extension *self, cmark_node *node) {
    (void)self, (void)node;
    return 0;
}

void cmark_blocks_attach(cmark_parser *parser) {
    document = NULL;
    if (!extension) {
        extension = cmark_syntax_extension_new("blocks");
        cmark_syntax_extension_set_open_block_func(extension, note_document);
        cmark_syntax_extension_set_contains_inlines_func(extension, contains_none);
    }
    cmark_parser_attach_syntax_extension(parser, extension);
}

// The node after this one in the order of the text, below the document.
static cmark_node *following(cmark_node *node) {
    if (cmark_node_first_child(node)) return cmark_node_first_child(node);
    while (node && !cmark_node_next(node)) node = cmark_node_parent(node);
    return node ? cmark_node_next(node) : NULL;
}

// Whether the text of a block may be nothing but an image, after definitions of links perhaps.
static int may_be_image(cmark_node *node) {
    const char *text = cmark_node_get_string_content(node);
    return text && (*text == '!' || *text == '[');
}

cmark_node *cmark_blocks_finish(cmark_parser *parser, bool has_last_line_end) {
    // cmark keeps a line without end back until the text is over; it may make a table of the paragraph before it.
    if (!has_last_line_end) cmark_parser_feed(parser, "\n", 1);
    for (cmark_node *node = document; node; node = following(node)) {
        cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING || (type == CMARK_NODE_PARAGRAPH && !may_be_image(node)))
            cmark_node_set_syntax_extension(node, extension);
    }
    document = NULL;
    return cmark_parser_finish(parser);
}
