#include "cmark_arena.h"

#include <pthread.h>

static pthread_mutex_t reader = PTHREAD_MUTEX_INITIALIZER;

cmark_node *cmark_finish_alone(cmark_parser *parser) {
    pthread_mutex_lock(&reader);
    cmark_node *document = cmark_parser_finish(parser);
    pthread_mutex_unlock(&reader);
    return document;
}
