/* guide_services.c: turns the offices of a book into groups that serve the same channels, so that the page of each business need not go
 * through all of them to tell how many serve it. */
#include "guide.h"

#include "names.h"

struct services {
  struct names channels; /* those of all counters of an office, as a text */
  LIST(struct service { const struct office *first; size_t count; }) groups;
};

static bool channels_meet(const ref_list *served, const ref_list *offered) {
  for (size_t i = 0; i < served->count; i++)
    for (size_t k = 0; k < offered->count; k++)
      if (served->items[i].index == offered->items[k].index) return true;
  return false;
}

bool counter_serves(const struct counter *counter, const struct business *business) {
  return !counter->channels.count || channels_meet(&counter->channels, &business->channels);
}

bool office_serves(const struct office *office, const struct business *business) {
  for (size_t i = 0; i < office->counters.count; i++)
    if (counter_serves(&office->counters.items[i], business)) return true;
  return false;
}

static const char *channels_text(struct buffer *text, const struct office *office) {
  text->length = 0;
  for (size_t i = 0; i < office->counters.count; i++) {
    const ref_list *channels = &office->counters.items[i].channels;
    for (size_t k = 0; k < channels->count; k++) buffer_number(text, channels->items[k].index), buffer_text(text, " ");
    buffer_text(text, ";");
  }
  buffer_bytes(text, "", 1);
  return text->bytes;
}

struct services *services_new(struct arena *arena, const struct model *model) {
  struct services *services = ARENA_NEW(arena, struct services);
  struct buffer text = {.arena = arena};
  for (size_t i = 1; i < model->offices.count; i++) {
    const struct office *office = &model->offices.items[i];
    const char *channels = channels_text(&text, office);
    struct name *name = names_find(&services->channels, channels);
    if (!name) {
      const char *id = arena_copy(arena, channels, text.length - 1);
      name = names_add(arena, NULL, &services->channels, id, (struct mark){0}, (uint32_t)services->groups.count);
      *LIST_PUSH(arena, &services->groups) = (struct service){office, 0};
    }
    services->groups.items[name->index].count++;
  }
  return services;
}

size_t services_count(const struct services *services, const struct business *business) {
  size_t count = 0;
  for (size_t i = 0; i < services->groups.count; i++)
    if (office_serves(services->groups.items[i].first, business)) count += services->groups.items[i].count;
  return count;
}
