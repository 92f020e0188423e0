/* check_profile.c: `check --profile service-guide`: tells what a Chinese service guide (the fields of GB/T 39554's guide) shows and a
 * sound book does not say, and which of its rules the book breaks. A list of gaps for the publisher, no mistakes: everything is a warning. */
#include "check.h"

#include <string.h>

struct field {
  const char *words; /* in both languages */
  const char *key;   /* where the language writes it */
  bool (*is_said)(const struct check *check, const struct business *business);
};

/* --- of a business --- */

static bool says_summary(const struct check *check, const struct business *business) { return (void)check, text_given(&business->summary); }
static bool says_who(const struct check *check, const struct business *business) { return (void)check, business->eligible.count > 0; }
static bool says_basis(const struct check *check, const struct business *business) { return (void)check, business->legal_basis.count > 0; }
static bool says_steps(const struct check *check, const struct business *business) { return (void)check, business->steps.count > 0; }
static bool says_visits(const struct check *check, const struct business *business) { return (void)check, business->visits.mark.line > 0; }
static bool says_results(const struct check *check, const struct business *business) { return (void)check, business->results.count > 0; }
static bool says_delivery(const struct check *check, const struct business *business) { return (void)check, business->delivery.count > 0; }
static bool says_questions(const struct check *check, const struct business *business) { return (void)check, business->questions.count > 0; }
static bool says_source(const struct check *check, const struct business *business) {
  return (void)check, business->record.sources.count > 0;
}
static bool says_statutory(const struct check *check, const struct business *business) {
  return (void)check, text_given(&business->time_limit.statutory);
}
static bool says_promised(const struct check *check, const struct business *business) {
  return (void)check, text_given(&business->time_limit.promised) || business->time_limit.days > 0;
}
static bool says_fees(const struct check *check, const struct business *business) {
  return (void)check, business->fees.mark.line && !business->fees.not_stated;
}
static bool says_complaints(const struct check *check, const struct business *business) {
  return (void)check, business->complaints.list.count > 0;
}
static bool says_enquiries(const struct check *check, const struct business *business) {
  return (void)business, check->model->enquiries.count > 0;
}

/* Materials are written, and none of them is left open. */
static bool says_materials(const struct check *check, const struct business *business) {
  const struct resolved_business *resolved = &check->resolved->businesses.items[business - check->model->businesses.items];
  for (size_t i = 0; i < resolved->nodes.count; i++)
    if (resolved->nodes.items[i]->kind == ZN_REQUIRE_NOT_STATED) return false;
  return !resolved->not_stated;
}

static const struct field fields[] = {
    {DIAG_BOTH("what it is", "事项简介"), "summary", says_summary},
    {DIAG_BOTH("who may apply and when", "申请条件"), "eligible", says_who},
    {DIAG_BOTH("the legal basis", "设定依据"), "legal-basis", says_basis},
    {DIAG_BOTH("all the materials", "全部申请材料"), "requires", says_materials},
    {DIAG_BOTH("the steps", "办理流程"), "steps", says_steps},
    {DIAG_BOTH("the time limit by law", "法定办结时限"), "time-limit", says_statutory},
    {DIAG_BOTH("the time limit promised", "承诺办结时限"), "time-limit", says_promised},
    {DIAG_BOTH("what it costs", "收费情况"), "fees", says_fees},
    {DIAG_BOTH("how often one has to come", "到办事现场次数"), "visits", says_visits},
    {DIAG_BOTH("what one gets", "办理结果"), "results", says_results},
    {DIAG_BOTH("how the result is delivered", "结果送达方式"), "delivery", says_delivery},
    {DIAG_BOTH("where to ask", "咨询方式"), "enquiries", says_enquiries},
    {DIAG_BOTH("where to complain", "监督投诉方式"), "complaints", says_complaints},
    {DIAG_BOTH("questions and answers", "常见问题"), "questions", says_questions},
    {DIAG_BOTH("its source", "来源"), "source", says_source},
};

static void check_fields(const struct check *check, const struct business *business) {
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (!fields[i].is_said(check, business))
      diag(check->diags, .code = D_guide_lacks, .at = business->record.mark,
           .args = {business->record.id, fields[i].words, fields[i].key});
}

/* --- rules --- */

static void check_fee_basis(const struct check *check, const struct business *business) {
  for (size_t i = 0; i < business->fees.lines.count; i++)
    if (!business->fees.lines.items[i].record.sources.count && !business->legal_basis.count)
      diag(check->diags, .code = D_fee_without_basis, .at = business->fees.lines.items[i].record.mark, .args = {business->record.id});
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
           .args = {document->record.id, DIAG_BOTH("a blank form", "空白表格或示范文本"), "blank"});
    if (document->kind == ZN_PAPER && !document->issued_by.index)
      diag(check->diags, .code = D_document_lacks, .at = document->record.mark,
           .args = {document->record.id, DIAG_BOTH("where it comes from", "材料来源"), "issued-by"});
  }
}

static void check_counters(const struct check *check) {
  for (size_t i = 1; i < check->model->offices.count; i++) {
    const struct office *office = &check->model->offices.items[i];
    for (size_t k = 0; k < office->counters.count; k++) {
      const struct counter *counter = &office->counters.items[k];
      if (!counter->hours.mark.line || counter->hours.not_stated)
        diag(check->diags, .code = D_counter_lacks, .at = counter->mark,
             .args = {office->record.id, DIAG_BOTH("its hours", "办公时间"), "hours"});
      if (!counter->phones.list.count)
        diag(check->diags, .code = D_counter_lacks, .at = counter->mark,
             .args = {office->record.id, DIAG_BOTH("a telephone number", "电话"), "phones"});
    }
  }
}

void check_profile(struct arena *arena, struct diags *diags, const struct resolved *resolved) {
  const struct check check = {.arena = arena, .diags = diags, .model = resolved->model, .resolved = resolved};
  for (size_t i = 1; i < resolved->model->businesses.count; i++) {
    const struct business *business = &resolved->model->businesses.items[i];
    check_fields(&check, business);
    check_fee_basis(&check, business);
    check_complaints(&check, business);
  }
  check_blanks(&check);
  check_counters(&check);
}
