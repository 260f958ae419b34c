#ifndef CLI_API_H
#define CLI_API_H

#include <stdio.h>

#include "core/text.h"

/*
 * The format of situations and step plans, written down for editors and for
 * the handbook, from the tables that the reader reads by.
 */
typedef enum { API_LUALS, API_MARKDOWN, API_SCHEMA, API_LUACHECK } ApiFormat;

void api_write(ApiFormat format, Language language, FILE *out);

#endif
