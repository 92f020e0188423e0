/* zn_digest.c: turns an image into its digest, a checksum of 64 bits over all bytes but the digest itself. May assume a length that is a
 * multiple of 8 and covers a header.
 *
 * Four lanes take every fourth word each. A step (xor, odd product, rotation) is a bijection of the lane, and so is the last folding of
 * each lane: a change within one word always changes the digest. It is a checksum against damage, not against forgery. */
#include "zn_core.h"

enum { lanes = 4, digest_place = offsetof(struct zn_image_header, digest) / 8 };

static inline uint64_t step(uint64_t lane, uint64_t word) {
  lane = (lane ^ word) * UINT64_C(0x9FB21C651E98DF25);
  return lane << 29 | lane >> 35;
}

static inline uint64_t word_at(const char *bytes, uint64_t place) { return zn_load64(bytes + place * 8); }

uint64_t zn_image_digest(const void *image, uint64_t length) {
  const char *bytes = image;
  uint64_t words = length / 8, place = lanes;
  uint64_t lane[lanes] = {UINT64_C(0x243F6A8885A308D3), UINT64_C(0x13198A2E03707344), UINT64_C(0xA4093822299F31D0),
                          UINT64_C(0x082EFA98EC4E6C89)};
  for (uint64_t i = 0; i < lanes; i++) lane[i] = step(lane[i], i == digest_place ? 0 : word_at(bytes, i));
  for (; place + lanes <= words; place += lanes)
    for (uint64_t i = 0; i < lanes; i++) lane[i] = step(lane[i], word_at(bytes, place + i));
  for (; place < words; place++) lane[place % lanes] = step(lane[place % lanes], word_at(bytes, place));
  uint64_t digest = length;
  for (uint64_t i = 0; i < lanes; i++) digest = step(digest, lane[i]);
  return digest ^ digest >> 32;
}
