/* sentence_renewal.c: when a certificate can be renewed, and why not, as sentences: by the patterns of the groups `renewal` and
 * `messages` of texts/<tag>.yaml. Assumes a model without errors. */
#include "sentence.h"

#include <string.h>

static const char *say(const struct speech *speech, const char *key) { return texts_say(speech->texts, "renewal", key, speech->language); }

/* A day around the day of expiry, by its period. */
static const char *edge(const struct speech *speech, struct period period) {
  const char *expiry = say(speech, "expiry");
  if (!period.number) return expiry;
  return SPEECH_FILL(speech, period.number < 0 ? "earlier" : "later", "day", expiry, "period", sentence_period(speech, period));
}

const char *sentence_window(const struct speech *speech, const struct renewal *renewal) {
  if (!renewal->window_stated) return "";
  bool opens = renewal->from.unit != 0, closes = renewal->until.unit != 0;
  const char *key = opens && closes ? "window-between" : opens ? "window-from" : closes ? "window-until" : "window-always";
  return TEXTS_FILL(speech->arena, say(speech, key), "from", opens ? edge(speech, renewal->from) : "", "until",
                    closes ? edge(speech, renewal->until) : "");
}

const char *sentence_renewal_reason(const struct speech *speech, const struct renewal *renewal, uint32_t reason) {
  const char *pattern = text_in(&speech->model->messages[ZN_MESSAGE_RENEW_BAD_VALIDITY + reason - 1], speech->language);
  if (reason == ZN_RENEW_NOT_YET_VALID) return say(speech, "not-yet"); /* the rule knows no day */
  if (reason == ZN_RENEW_TOO_EARLY) return TEXTS_FILL(speech->arena, pattern, "day", edge(speech, renewal->from));
  if (reason == ZN_RENEW_TOO_LATE) return TEXTS_FILL(speech->arena, pattern, "day", edge(speech, renewal->until));
  return pattern;
}
