/* corpus.c: a thousand nearly right submissions to the six simple procedures of the book, always the same ones, in three shapes: JSON text, the
 * library's structs, the mask loop's words. It may assume that the book demands what `procedures` repeats; bench.c holds the verdicts together. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include "bench.h"

enum { CERTIFICATE, HANDLER, POWER, MEDIUM, LOSS, UNLOCK, NOTICE, DOCUMENTS };
static const char *const documents[DOCUMENTS] = {
  "credit-code-certificate", "handler-id", "power-of-attorney", "medium", "loss-statement", "unlock-statement", "change-notice",
};
enum { ORIGINAL = 1 << ZN_FORM_ORIGINAL, PHOTOCOPY = 1 << ZN_FORM_PHOTOCOPY, NO_FORM = 1 << ZN_FORM_UNSAID, ANY = 0x1E };

static const struct procedure {
  const char *business, *channel;
  unsigned count;
  struct need { uint8_t document, forms, seal; } needs[5];
} procedures[MASK_BUSINESSES] = {
  {"new-onsite", "counter", 4, {{CERTIFICATE, PHOTOCOPY, 1}, {HANDLER, ORIGINAL, 0}, {HANDLER, PHOTOCOPY, 1}, {POWER, ORIGINAL, 1}}},
  {"renew-onsite", "counter", 2, {{HANDLER, ORIGINAL, 0}, {MEDIUM, NO_FORM, 0}}},
  {"replace-onsite", "counter", 5,
   {{CERTIFICATE, PHOTOCOPY, 1}, {HANDLER, ORIGINAL, 0}, {HANDLER, PHOTOCOPY, 1}, {POWER, ORIGINAL, 1}, {LOSS, ORIGINAL, 1}}},
  {"unlock-onsite", "counter", 3, {{UNLOCK, ORIGINAL, 1}, {HANDLER, ORIGINAL, 0}, {MEDIUM, NO_FORM, 0}}},
  {"change-onsite", "counter", 4, {{CERTIFICATE, PHOTOCOPY, 1}, {NOTICE, PHOTOCOPY, 1}, {POWER, ORIGINAL, 1}, {MEDIUM, NO_FORM, 0}}},
  {"new-online", "online", 3, {{CERTIFICATE, ANY, 0}, {HANDLER, ORIGINAL, 0}, {POWER, ANY, 0}}},
};

static uint32_t draw(uint32_t *state, uint32_t below) {
  *state ^= *state << 13, *state ^= *state >> 17, *state ^= *state << 5;
  return *state % below;
}

static uint32_t first_form(unsigned forms) {
  uint32_t form = ZN_FORM_UNSAID;
  while (!(forms >> form & 1)) form++;
  return form;
}

void corpus_rules(struct mask_rules *rules) {
  memset(rules, 0, sizeof *rules);
  for (unsigned b = 0; b < MASK_BUSINESSES; b++)
    for (unsigned n = 0; n < procedures[b].count; n++) {
      const struct need *need = &procedures[b].needs[n];
      rules->all[b] |= (uint8_t)(1u << n);
      for (unsigned form = 0; form < ZN_FORM_COUNT; form++)
        if (need->forms >> form & 1) rules->slots[b][need->document * 5 + form] = (struct mask_slot){(uint8_t)(1u << n), need->seal};
    }
}

struct writer { char *at, *end; };

static void write_piece(struct writer *out, const char *document, uint32_t form, bool copies, bool seal) {
  int length = snprintf(out->at, (size_t)(out->end - out->at), "{\"document\":\"%s\"%s%s%s%s%s},", document, form ? ",\"form\":\"" : "",
                        form ? zn_form_code(form) : "", form ? "\"" : "", copies ? ",\"copies\":1" : "",
                        seal ? ",\"marks\":[\"official-seal\"]" : "");
  out->at += length;
}

/* One thing handed in, in the three shapes. */
static void add(const struct zn_book *book, struct corpus *corpus, unsigned i, struct writer *out, unsigned document, uint32_t form, bool copies,
                bool seal) {
  struct zn_submission *submission = &corpus->submissions[i];
  zn_mark mark = zn_find(book, ZN_KIND_MARK, "official-seal", strlen("official-seal"));
  write_piece(out, documents[document], form, copies, seal);
  corpus->masks[i].pieces[corpus->masks[i].piece_count++] = (struct mask_piece){(uint8_t)(document * 5 + form), seal};
  corpus->pieces[i][submission->piece_count++] = (struct zn_piece){
    .document = zn_find(book, ZN_KIND_DOCUMENT, documents[document], strlen(documents[document])),
    .form = form, .copies = 1, .marks = seal ? ZN_BIT(mark) : 0};
}

static void make_one(const struct zn_book *book, struct corpus *corpus, unsigned i, uint32_t *state) {
  unsigned b = draw(state, MASK_BUSINESSES);
  const struct procedure *procedure = &procedures[b];
  struct writer out = {corpus->text[i], corpus->text[i] + sizeof corpus->text[i]};
  out.at += sprintf(out.at, "{\"business\":\"%s\",\"day\":\"2026-11-23\",\"channel\":\"%s\",\"facts\":{},\"materials\":[", procedure->business,
                    procedure->channel);
  char *start = out.at;
  corpus->business[i] = zn_find(book, ZN_KIND_BUSINESS, procedure->business, strlen(procedure->business));
  corpus->masks[i].business = (uint8_t)b;
  corpus->submissions[i] = (struct zn_submission){
    .size = sizeof(struct zn_submission), .business_count = 1, .businesses = &corpus->business[i], .day = zn_day_parse("2026-11-23", 10),
    .channel = zn_find(book, ZN_KIND_CHANNEL, procedure->channel, strlen(procedure->channel)), .pieces = corpus->pieces[i]};
  for (unsigned n = 0; n < procedure->count; n++) {
    const struct need *need = &procedure->needs[n];
    uint32_t form = first_form(need->forms);
    if (draw(state, 100) < 14) continue;
    if (form && draw(state, 100) < 4) form = ZN_FORM_CERTIFIED_COPY;
    add(book, corpus, i, &out, need->document, form, draw(state, 100) < 12, need->seal && draw(state, 100) < 94);
  }
  if (draw(state, 100) < 15) add(book, corpus, i, &out, POWER, ZN_FORM_PHOTOCOPY, false, true);
  if (out.at > start) out.at--;
  out.at += sprintf(out.at, "]}");
  corpus->length[i] = (size_t)(out.at - corpus->text[i]);
}

void corpus_make(const struct zn_book *book, struct corpus *corpus) {
  uint32_t state = 20261123;
  memset(corpus, 0, sizeof *corpus);
  for (unsigned i = 0; i < CORPUS_COUNT; i++) make_one(book, corpus, i, &state);
}
