/* check_profile.c: `check --profile service-guide`: tells what a Chinese service guide (the fields of GB/T 39554's guide) shows and a
 * sound book does not say, and which of its rules the book breaks. A list of gaps for the publisher, no mistakes: everything is a warning. */
#include "check.h"

#include <string.h>

#include "zhinan.h"

enum said { said_nothing, said_open /* written as not stated */, said_it };

struct field {
  const char *words; /* in both languages: "leaves out …", "says nothing about …" */
  const char *key;   /* where the language writes it */
  enum said (*says)(const struct check *check, const struct business *business);
};

static enum said said(bool it, bool open) { return it ? said_it : open ? said_open : said_nothing; }

/* --- of a business --- */

#define SAYS(name, it, open)                                                                         \
  static enum said says_##name(const struct check *check, const struct business *business) {         \
    return (void)check, (void)business, said(it, open);                                              \
  }
SAYS(summary, text_given(&business->summary), false)
SAYS(who, business->eligible.count > 0, false)
SAYS(basis, business->legal_basis.count > 0, false)
SAYS(steps, business->steps.count > 0, business->steps_not_stated)
SAYS(statutory, text_given(&business->time_limit.statutory), business->time_limit.not_stated)
SAYS(promised, text_given(&business->time_limit.promised) || business->time_limit.days > 0, business->time_limit.not_stated)
SAYS(fees, business->fees.mark.line && !business->fees.not_stated, business->fees.not_stated)
SAYS(visits, business->visits.mark.line > 0, false)
SAYS(results, business->results.count > 0, false)
SAYS(delivery, business->delivery.count > 0, false)
SAYS(enquiries, check->model->enquiries.count > 0, false)
SAYS(complaints, business->complaints.list.count > 0, business->complaints.not_stated)
SAYS(questions, business->questions.count > 0, false)
SAYS(source, business->record.sources.count > 0, false)

/* Materials are always written, but some of them may be left open. */
static enum said says_materials(const struct check *check, const struct business *business) {
  const struct resolved_business *resolved = &check->resolved->businesses.items[business - check->model->businesses.items];
  for (size_t i = 0; i < resolved->nodes.count; i++)
    if (resolved->nodes.items[i]->kind == ZN_REQUIRE_NOT_STATED) return said_open;
  return said(!resolved->not_stated, true);
}

static const struct field fields[] = {
    {DIAG_BOTH("what it is for", "事项简介"), "summary", says_summary},
    {DIAG_BOTH("who may apply and when", "申请条件"), "eligible", says_who},
    {DIAG_BOTH("its legal basis", "设定依据"), "legal-basis", says_basis},
    {DIAG_BOTH("all of the materials", "全部申请材料"), "requires", says_materials},
    {DIAG_BOTH("the steps", "办理流程"), "steps", says_steps},
    {DIAG_BOTH("the time limit by law", "法定办结时限"), "time-limit", says_statutory},
    {DIAG_BOTH("the time limit that the office promises", "承诺办结时限"), "time-limit", says_promised},
    {DIAG_BOTH("what it costs", "收费情况"), "fees", says_fees},
    {DIAG_BOTH("how often one has to come", "到办事现场次数"), "visits", says_visits},
    {DIAG_BOTH("what one gets", "办理结果"), "results", says_results},
    {DIAG_BOTH("how the result is delivered", "结果送达方式"), "delivery", says_delivery},
    {DIAG_BOTH("where to ask", "咨询方式"), "enquiries", says_enquiries},
    {DIAG_BOTH("where to complain", "监督投诉方式"), "complaints", says_complaints},
    {DIAG_BOTH("frequent questions", "常见问题"), "questions", says_questions},
    {DIAG_BOTH("its source", "来源"), "source", says_source},
};

/* What the source does not state cannot be written: only its publisher can say it. */
static void tell_open(const struct check *check, struct mark at, const char *id, const char *words) {
  diag(check->diags, .code = D_guide_not_stated, .at = at, .args = {id, words});
}

static void check_fields(const struct check *check, const struct business *business) {
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    enum said what = fields[i].says(check, business);
    if (what == said_open) tell_open(check, business->record.mark, business->record.id, fields[i].words);
    else if (what == said_nothing)
      diag(check->diags, .code = D_guide_lacks, .at = business->record.mark,
           .args = {business->record.id, fields[i].words, fields[i].key});
  }
}

/* --- rules --- */

static void check_fee_basis(const struct check *check, const struct business *business) {
  for (size_t i = 0; i < business->fees.lines.count; i++)
    if (!business->fees.lines.items[i].record.sources.count && !business->legal_basis.count)
      diag(check->diags, .code = D_fee_without_basis, .at = business->fees.lines.items[i].record.mark, .args = {business->record.id});
}

/* Nobody should have to come without knowing why. */
static void check_visits(const struct check *check, const struct business *business) {
  if (business->visits.count && !text_given(&business->visits.reason))
    diag(check->diags, .code = D_visit_without_reason, .at = business->visits.mark, .args = {business->record.id});
}

/* Digits alone: "4000-921-999" is "4000921999". */
static bool same_number(const char *one, const char *other) {
  for (;; one++, other++) {
    while (*one && strchr(" -()", *one)) one++;
    while (*other && strchr(" -()", *other)) other++;
    if (*one != *other) return false;
    if (!*one) return true;
  }
}

static bool has_number(const struct phones *phones, const char *number) {
  for (size_t i = 0; i < phones->list.count; i++)
    if (same_number(phones->list.items[i].printed, number)) return true;
  return false;
}

/* Whoever complains must not end where he asked. */
static void check_complaints(const struct check *check, const struct business *business) {
  for (size_t i = 0; i < business->complaints.list.count; i++) {
    const char *number = business->complaints.list.items[i].printed;
    for (size_t k = 0; k < check->model->enquiries.count; k++)
      if (has_number(&check->model->enquiries.items[k].phones, number))
        diag(check->diags, .code = D_complaints_to_enquiries, .at = business->complaints.mark, .args = {business->record.id, number});
  }
}

/* --- of documents and offices --- */

/* The applicant cannot write a paper that nobody shows him. */
static void check_blanks(const struct check *check) {
  enum { applicant = 1 };
  for (size_t i = 1; i < check->model->documents.count; i++) {
    const struct document *document = &check->model->documents.items[i];
    if (document->kind == ZN_PAPER && document->issued_by.index == applicant && !document->blank)
      diag(check->diags, .code = D_document_lacks, .at = document->record.mark,
           .args = {document->record.id, DIAG_BOTH("its blank form", "空白表格或示范文本"), "blank"});
    if (document->kind == ZN_PAPER && !document->issued_by.index)
      diag(check->diags, .code = D_document_lacks, .at = document->record.mark,
           .args = {document->record.id, DIAG_BOTH("who issues it", "材料来源"), "issued-by"});
  }
}

static void check_hours(const struct check *check, const struct office *office, const struct counter *counter) {
  static const char words[] = DIAG_BOTH("its hours", "办公时间");
  if (counter->hours.not_stated) tell_open(check, counter->mark, office->record.id, words);
  else if (!counter->hours.mark.line)
    diag(check->diags, .code = D_counter_lacks, .at = counter->mark, .args = {office->record.id, words, "hours"});
}

/* A local call is none from elsewhere. */
static void check_area(const struct check *check, const struct zn_book *book, const struct phone *phone) {
  for (size_t i = 0; i < (phone->read.count ? phone->read.count : 1); i++) {
    const char *text = phone->read.count ? phone->read.items[i] : phone->printed;
    struct zn_phone_result result = {.size = sizeof result};
    if (!zn_phone_check(book, text, strlen(text), 0, &result) && result.reason == ZN_PHONE_MISSING_AREA)
      diag(check->diags, .code = D_phone_without_area, .at = phone->mark, .args = {text});
  }
}

static void check_counters(const struct check *check, const struct zn_book *book) {
  for (size_t i = 1; i < check->model->offices.count; i++) {
    const struct office *office = &check->model->offices.items[i];
    for (size_t k = 0; k < office->counters.count; k++) {
      const struct counter *counter = &office->counters.items[k];
      check_hours(check, office, counter);
      if (!counter->phones.list.count)
        tell_open(check, counter->mark, office->record.id, DIAG_BOTH("its telephone", "电话"));
      for (size_t n = 0; n < counter->phones.list.count; n++) check_area(check, book, &counter->phones.list.items[n]);
    }
  }
}

void check_profile(struct arena *arena, struct diags *diags, const struct resolved *resolved, const void *image, size_t length) {
  const struct check check = {.arena = arena, .diags = diags, .model = resolved->model, .resolved = resolved};
  const struct zn_book *book;
  if (zn_open(image, length, &book)) return;
  for (size_t i = 1; i < resolved->model->businesses.count; i++) {
    const struct business *business = &resolved->model->businesses.items[i];
    check_fields(&check, business);
    check_fee_basis(&check, business);
    check_visits(&check, business);
    check_complaints(&check, business);
  }
  check_blanks(&check);
  check_counters(&check, book);
}
