/* emit_linked.c: turns what a page is about into JSON-LD of schema.org, for programs that read pages: services, offices, contact points,
 * questions. Says nothing that the page does not show. */
#include "guide.h"
#include "script.h"

#include <string.h>

/* JSON in which nothing can end the element that it stands in. */
static void put_string(struct buffer *out, const char *text) {
  struct buffer plain = {.arena = out->arena};
  script_string(&plain, text);
  for (const char *at = buffer_string(&plain); *at; at++)
    if (strchr("<>&", *at)) buffer_printf(out, "\\u%04x", (unsigned)*at);
    else buffer_bytes(out, at, 1);
}

static void put_member(struct buffer *out, const char *key, const char *text) {
  if (!text || !*text) return;
  buffer_printf(out, ",\"%s\":", key);
  put_string(out, text);
}

static void put_member_text(const struct page *page, struct buffer *out, const char *key, const struct text *text) {
  if (text_given(text)) put_member(out, key, text_in(text, page->language));
}

static void begin(const struct page *page, struct buffer *out, const char *type) {
  buffer_printf(out, "{\"@context\":\"https://schema.org\",\"@type\":\"%s\"", type);
  put_member(out, "inLanguage", page->guide->model->languages[page->language]);
}

static void end(const struct page *page, struct buffer *out) {
  buffer_text(out, "}");
  struct html_node *script = html_add(page->main, HTML_script);
  html_set(script, HTML_AT_TYPE, "application/ld+json");
  html_text(script, buffer_string(out));
}

/* --- numbers and organisations --- */

static void put_numbers(struct buffer *out, const struct phones *phones, const char *before) {
  for (size_t i = 0; i < phones->list.count; i++) {
    const struct phone *phone = &phones->list.items[i];
    for (size_t k = 0; k < (phone->read.count ? phone->read.count : 1); k++, before = ",") {
      buffer_text(out, before);
      put_string(out, phone->read.count ? phone->read.items[k] : phone->printed);
    }
  }
}

static void put_contact(struct buffer *out, const char *type, const char *name, const struct phones *phones) {
  buffer_printf(out, "{\"@type\":\"ContactPoint\",\"contactType\":\"%s\"", type);
  put_member(out, "name", name);
  buffer_text(out, ",\"telephone\":[");
  put_numbers(out, phones, "");
  buffer_text(out, "]}");
}

static void put_publisher(const struct page *page, struct buffer *out, const char *key) {
  const struct model *model = page->guide->model;
  buffer_printf(out, ",\"%s\":{\"@type\":\"GovernmentOrganization\"", key);
  put_member_text(page, out, "name", &model->publisher);
  for (size_t i = 0; i < model->enquiries.count; i++) {
    buffer_text(out, i ? "," : ",\"contactPoint\":[");
    put_contact(out, "customer service", text_in(&model->enquiries.items[i].name, page->language), &model->enquiries.items[i].phones);
  }
  buffer_text(out, model->enquiries.count ? "]}" : "}");
}

void put_linked_book(const struct page *page) {
  struct buffer out = {.arena = page->guide->arena};
  begin(page, &out, "WebSite");
  put_member(&out, "name", page->title);
  put_member(&out, "url", page->guide->model->url);
  put_publisher(page, &out, "publisher");
  end(page, &out);
}

/* --- a business --- */

static void put_channels(const struct page *page, struct buffer *out, const struct business *business) {
  for (size_t i = 0; i < business->channels.count; i++) {
    buffer_text(out, i ? ",{\"@type\":\"ServiceChannel\"" : ",\"availableChannel\":[{\"@type\":\"ServiceChannel\"");
    put_member_text(page, out, "name", &page->guide->model->channels.items[business->channels.items[i].index].name);
    buffer_text(out, "}");
  }
  if (business->channels.count) buffer_text(out, "]");
}

void put_linked_business(const struct page *page, const struct business *business) {
  struct buffer out = {.arena = page->guide->arena};
  begin(page, &out, "GovernmentService");
  put_member(&out, "identifier", business->record.id);
  put_member_text(page, &out, "name", &business->title);
  for (size_t i = 0; i < business->also.count; i++) {
    buffer_text(&out, i ? "," : ",\"alternateName\":[");
    put_string(&out, text_in(&business->also.items[i], page->language));
  }
  if (business->also.count) buffer_text(&out, "]");
  put_member_text(page, &out, "description", &business->summary);
  put_channels(page, &out, business);
  put_publisher(page, &out, "serviceOperator");
  end(page, &out);
}

/* --- offices --- */

static void put_address(const struct page *page, struct buffer *out, const struct office *office, const struct counter *counter) {
  buffer_text(out, "{\"@type\":\"PostalAddress\"");
  put_member_text(page, out, "addressLocality", &page->guide->model->divisions.items[office->division.index].name);
  put_member_text(page, out, "streetAddress", &counter->address);
  buffer_text(out, "}");
}

static void put_span(struct buffer *out, const struct hours_span *span) {
  static const char *const week[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  const char *before = "";
  buffer_text(out, "{\"@type\":\"OpeningHoursSpecification\",\"dayOfWeek\":[");
  for (size_t day = 0; day < sizeof week / sizeof *week; day++) {
    if (!(span->days >> day & 1)) continue;
    buffer_printf(out, "%s\"%s\"", before, week[day]);
    before = ",";
  }
  buffer_printf(out, "],\"opens\":\"%02u:%02u\",\"closes\":\"%02u:%02u\"}", span->from / 60, span->from % 60, span->until / 60,
                span->until % 60);
}

/* An office is open when one of its counters is; where the hours of one are not known as times, nothing can be said. */
static void put_hours(struct buffer *out, const struct office *office) {
  const char *before = ",\"openingHoursSpecification\":[";
  for (size_t i = 0; i < office->counters.count; i++)
    if (!office->counters.items[i].hours.open.count) return;
  for (size_t i = 0; i < office->counters.count; i++)
    for (size_t k = 0; k < office->counters.items[i].hours.open.count; k++, before = ",") {
      buffer_text(out, before);
      put_span(out, &office->counters.items[i].hours.open.items[k]);
    }
  if (office->counters.count) buffer_text(out, "]");
}

static void put_office(const struct page *page, struct buffer *out, const struct office *office) {
  buffer_printf(out, "{\"@type\":\"GovernmentOffice\",\"@id\":\"#office-%s\"", office->record.id);
  put_member_text(page, out, "name", office_name(page->guide, office));
  for (size_t i = 0; i < office->counters.count; i++) {
    buffer_text(out, i ? "," : ",\"address\":[");
    put_address(page, out, office, &office->counters.items[i]);
  }
  buffer_text(out, office->counters.count ? "],\"telephone\":[" : ",\"telephone\":[");
  for (size_t i = 0, any = 0; i < office->counters.count; i++) {
    struct phones told = office_phones(page, office, &office->counters.items[i]);
    put_numbers(out, &told, any ? "," : "");
    any |= told.list.count > 0;
  }
  buffer_text(out, "]");
  put_hours(out, office);
  buffer_text(out, "}");
}

void put_linked_offices(const struct page *page) {
  struct buffer out = {.arena = page->guide->arena};
  begin(page, &out, "ItemList");
  put_member(&out, "name", page->title);
  buffer_text(&out, ",\"itemListElement\":[");
  for (size_t i = 1; i < page->guide->model->offices.count; i++) {
    if (i > 1) buffer_text(&out, ",");
    put_office(page, &out, &page->guide->model->offices.items[i]);
  }
  buffer_text(&out, "]");
  end(page, &out);
}

/* --- questions, and other pages --- */

static void put_question(const struct page *page, struct buffer *out, const struct question *question, bool first) {
  buffer_text(out, first ? "{\"@type\":\"Question\"" : ",{\"@type\":\"Question\"");
  put_member_text(page, out, "name", &question->ask);
  buffer_text(out, ",\"acceptedAnswer\":{\"@type\":\"Answer\"");
  put_member_text(page, out, "text", &question->answer);
  buffer_text(out, "}}");
}

void put_linked_questions(const struct page *page) {
  const struct guide *guide = page->guide;
  struct buffer out = {.arena = guide->arena};
  bool first = true;
  begin(page, &out, "FAQPage");
  buffer_text(&out, ",\"mainEntity\":[");
  for (size_t i = 1; i < guide->model->businesses.count; i++) {
    const struct business *business = version_shown(guide, (zn_business)i)->business;
    for (size_t k = 0; k < business->questions.count; k++, first = false) put_question(page, &out, &business->questions.items[k], first);
  }
  buffer_text(&out, "]");
  end(page, &out);
}

void put_linked_page(const struct page *page) {
  struct buffer out = {.arena = page->guide->arena};
  begin(page, &out, "WebPage");
  put_member(&out, "name", page->title);
  put_publisher(page, &out, "publisher");
  end(page, &out);
}
