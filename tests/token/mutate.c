/* mutate.c: mutate COUNT FILE...: certificates in which a few bytes are changed, moved, doubled or cut: whatever comes of them,
 * libzhinan-token reads it or refuses it, and stays whole; what sanitizers watch. Prints how many were read and refused. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "zhinan_token.h"

enum { file_max = 16384 };

static uint32_t next(uint64_t *state) {
  *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(*state >> 33);
}

/* One change; gives the new length, at most file_max. */
static size_t change(unsigned char *bytes, size_t length, uint64_t *random) {
  static const unsigned char telling[] = {0x00, 0x7F, 0x80, 0x81, 0x82, 0x84, 0xFF, 0x30, 0x31,
                                          0x03, 0x04, 0x05, 0x06, 0x17, 0x18, 0x1E, 0xA0, 0xA3};
  if (length < 2) return length;
  size_t at = next(random) % length, other = next(random) % length, count = next(random) % 32 % (length - (at > other ? at : other));
  switch (next(random) % 6) {
    case 0: bytes[at] ^= (unsigned char)(1u << next(random) % 8); break;
    case 1: bytes[at] = telling[next(random) % sizeof telling]; break;
    case 2: bytes[at] = (unsigned char)next(random); break;
    case 3: memmove(bytes + at, bytes + other, count); break;
    case 4: return at + 1;
    default:
      if (length + count > file_max) break;
      memmove(bytes + at + count, bytes + at, length - at);
      return length + count;
  }
  return length;
}

static int read_one(const unsigned char *bytes, size_t length, const struct zn_token_trust *trust) {
  struct zn_token_list *list;
  if (zn_token_read_bytes(bytes, length, &list, NULL) != ZN_TOKEN_OK) return 0;
  for (size_t i = 0; i < zn_token_count(list); i++) {
    struct zn_token_facts facts = {.size = sizeof facts};
    struct zn_token_error error;
    char subject[512];
    zn_token_facts(zn_token_at(list, i), trust, 1800000000, &facts, &error);
    zn_token_subject(zn_token_at(list, i), subject, sizeof subject);
    if (strlen(subject) >= sizeof subject || strlen(facts.issuer) >= sizeof facts.issuer) abort();
  }
  zn_token_free(list);
  return 1;
}

static size_t load(const char *path, unsigned char *bytes) {
  FILE *file = fopen(path, "rb");
  size_t length = file ? fread(bytes, 1, file_max, file) : 0;
  if (file) fclose(file);
  if (!length) fprintf(stderr, "mutate: %s\n", path), exit(2);
  return length;
}

int main(int argc, char **argv) {
  static unsigned char whole[file_max], bytes[file_max];
  uint64_t random = 20261123;
  unsigned taken = 0, count = argc > 2 ? (unsigned)atoi(argv[1]) : 0;
  struct zn_token_list *authorities = NULL;
  struct zn_token_trust *trust = NULL;
  if (argc < 3 || zn_token_read_file(argv[2], &authorities, NULL) != ZN_TOKEN_OK ||
      zn_token_trust_new(authorities, &trust, NULL) != ZN_TOKEN_OK)
    return 2;
  for (unsigned i = 0; i < count; i++) {
    size_t length = load(argv[2 + i % (unsigned)(argc - 2)], whole);
    memcpy(bytes, whole, length);
    for (uint32_t changes = next(&random) % 4 + 1; changes; changes--) length = change(bytes, length, &random);
    unsigned char *exact = malloc(length ? length : 1); /* so that a byte too far is seen */
    memcpy(exact, bytes, length);
    taken += (unsigned)read_one(exact, length, trust);
    zn_token_trust_crl(trust, exact, length, NULL);
    free(exact);
  }
  zn_token_trust_free(trust);
  zn_token_free(authorities);
  printf("%u read, %u refused\n", taken, count - taken);
  return 0;
}
