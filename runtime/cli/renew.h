/* renew.h: what the parts of `zhinan renew` share: libzhinan-token, which is loaded where it is asked for, and what is told of one
 * certificate. */
#ifndef RENEW_H
#define RENEW_H

#include "cli.h"
#include "zhinan_token.h"

/* Functions of libzhinan-token, and the path of the helper. */
#define TOKEN_FUNCTIONS(X) \
  X(status_code) X(count) X(at) X(free) X(read_file) X(read_device) X(trust_new) X(trust_crl_file) X(trust_free) X(facts) X(subject)
struct token_library {
#define X(name) __typeof__(zn_token_##name) *name;
  TOKEN_FUNCTIONS(X)
#undef X
  char helper[4096];
};
/* From the folder of this program, from lib beside it, or from where the system finds it; false after a complaint. */
bool token_library_open(struct token_library *library);

/* One certificate, judged. */
struct renewal_told {
  zn_renewal rule;
  struct zn_renewal_answer answer;
  struct zn_token_facts facts;
  uint64_t fingerprint;     /* tells certificates apart, and nothing of them */
  const char *subject;      /* null: not to be shown */
};
void renewal_text(const struct cli *cli, const struct renewal_told *told);
void renewal_json(const struct cli *cli, const struct renewal_told *told);
/* A calendar (RFC 5545) with the opening of the window and the expiry of each; `now` is its time stamp. */
void renewal_calendar(const struct cli *cli, const struct renewal_told *told, size_t count, int64_t now);

/* "2026-06-08T03:10:59Z", or with other separators; 9999-12-31 is the last day there is. */
struct moment { char date[11], time[16]; };
struct moment moment_of(int64_t seconds);

#endif
