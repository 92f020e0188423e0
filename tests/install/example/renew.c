/* A portal's first renewal check: renew BOOK.img RULE CERTIFICATE prints the verdict and why. What the portal knows besides (authorities, a list of
 * revocations, the quota) would be added where the facts are. */
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <zhinan.h>
#include <zhinan_token.h>

/* By the distinguished name, or by the common one. */
static zn_issuer issuer_of(const struct zn_book *book, const struct zn_token_facts *facts) {
  zn_issuer issuer = zn_find(book, ZN_KIND_ISSUER, facts->issuer, strlen(facts->issuer));
  if (!issuer) issuer = zn_find(book, ZN_KIND_ISSUER, facts->issuer_name, strlen(facts->issuer_name));
  return issuer ? issuer : ZN_ISSUER_OTHER;
}

int main(int argc, char **argv) {
  const struct zn_book *book;
  struct zn_token_list *list = NULL;
  struct zn_token_error error;
  struct zn_token_facts facts = {.size = sizeof facts};
  struct zn_renewal_answer answer = {.size = sizeof answer};
  char text[512];
  if (argc != 4 || zn_file_open(argv[1], &book) != ZN_OK) return 2;
  enum zn_token_status status = zn_token_read_file(argv[3], &list, &error);
  if (status == ZN_TOKEN_OK) status = zn_token_facts(zn_token_at(list, 0), NULL, time(NULL), &facts, &error);
  if (status != ZN_TOKEN_OK) return fprintf(stderr, "%s: %s\n", zn_token_status_code(status), error.text), 2;
  facts.certificate.issuer = issuer_of(book, &facts);
  zn_renewal rule = zn_find(book, ZN_KIND_RENEWAL, argv[2], strlen(argv[2]));
  if (zn_renewal_check(book, rule, &facts.certificate, time(NULL), &answer) != ZN_OK) return 2;
  zn_renewal_text(book, &answer, 0, text, sizeof text);
  printf("%s: %s\n", zn_renewal_verdict_code(answer.verdict), text);
  zn_token_free(list);
  zn_file_close(book);
  return answer.verdict != ZN_RENEW_YES;
}
