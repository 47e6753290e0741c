/* The least that reading an export with libxml2 can cost: the push parser with empty SAX2 handlers.
 * usage: bare FILE */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void start(void *c, const xmlChar *l, const xmlChar *p, const xmlChar *u, int n,
                  const xmlChar **ns, int a, int d, const xmlChar **at) {}
static void end(void *c, const xmlChar *l, const xmlChar *p, const xmlChar *u) {}
static void text(void *c, const xmlChar *s, int n) {}

int main(int argc, char **argv) {
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  if (!file) return 66;
  static char chunk[1 << 20];
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = handler.ignorableWhitespace = handler.cdataBlock = text;
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
  xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_COMPACT);
  for (size_t count; (count = fread(chunk, 1, sizeof chunk, file)) > 0;)
    xmlParseChunk(context, chunk, (int)count, 0);
  xmlParseChunk(context, chunk, 0, 1);
  xmlFreeParserCtxt(context);
  return 0;
}
