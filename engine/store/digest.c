#include "store/digest.h"

#include <sha2.h>

char *digest_text(const void *data, size_t size, char out[DIGEST_TEXT])
{
    return SHA256Data(data, size, out);
}
