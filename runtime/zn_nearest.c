/* zn_nearest.c: turns a place, a business and what else is known into the offices to go to: those that a network's table names, else the
 * nearest. May assume a verified book; what is asked is the caller's and is checked. */
#include "zn_evaluate.h"
#include "zn_globe.h"

struct asking {
  const struct zn_book *book;
  const struct zn_question_where *question;
  struct zn_case state;
  struct zn_submission submission;
  const struct zn_image_network *network; /* about the business; null: none is */
  struct zn_vector from;
  uint32_t is_placed;  /* `from` is known */
  uint32_t only_own;   /* while the own office is looked for */
  uint32_t own_sought; /* it has been */
  uint32_t only_named; /* while those that the network names are */
  struct zn_near *offices;
  uint32_t room, count;
};

/* --- what is asked --- */

static enum zn_status wrong(struct zn_place *place, enum zn_status status, enum zn_part part) {
  *place = (struct zn_place){(uint32_t)part, 0, 0};
  return status;
}

static enum zn_status question_check(const struct zn_book *book, const struct zn_question_where *question, struct zn_place *place) {
  if (question->size < sizeof *question || question->flags & ~ZN_OPEN_ONLY || question->count > ZN_NEAREST_MAX)
    return wrong(place, ZN_BAD_VALUE, ZN_PART_NONE);
  if (question->division >= zn_record_count(book, ZN_SECTION_DIVISIONS)) return wrong(place, ZN_UNKNOWN_DIVISION, ZN_PART_REGION);
  if (question->latitude < -ZN_LATITUDE_MAX || question->latitude > ZN_LATITUDE_MAX || question->longitude < -ZN_LONGITUDE_MAX ||
      question->longitude > ZN_LONGITUDE_MAX)
    return wrong(place, ZN_BAD_VALUE, ZN_PART_REGION);
  if (question->business > zn_named_count(book, ZN_KIND_BUSINESS)) return wrong(place, ZN_UNKNOWN_BUSINESS, ZN_PART_BUSINESS);
  if (question->channel >= zn_record_count(book, ZN_SECTION_CHANNELS)) return wrong(place, ZN_UNKNOWN_CHANNEL, ZN_PART_CHANNEL);
  if (question->day < 1 || question->day > ZN_DAY_LAST) return wrong(place, ZN_BAD_DAY, ZN_PART_DAY);
  return question->minute < -1 || question->minute >= 24 * 60 ? wrong(place, ZN_BAD_VALUE, ZN_PART_DAY) : ZN_OK;
}

static enum zn_status business_lay(struct asking *asking, struct zn_place *place) {
  uint32_t is_uncertain;
  if (!asking->question->business) return ZN_OK;
  asking->state.businesses[0] = zn_version_of(asking->book, asking->question->business, asking->question->day, &is_uncertain);
  asking->state.business_count = 1;
  return asking->state.businesses[0] ? ZN_OK : wrong(place, ZN_NOT_IN_FORCE, ZN_PART_BUSINESS);
}

/* What conditions read. */
static enum zn_status scope_lay(struct asking *asking, void *work, size_t work_size, struct zn_place *place) {
  const struct zn_question_where *question = asking->question;
  asking->submission = (struct zn_submission){.size = sizeof asking->submission,
                                              .business_count = question->business != 0,
                                              .businesses = &question->business,
                                              .day = question->day,
                                              .channel = question->channel,
                                              .facts = question->facts,
                                              .fact_count = question->fact_count,
                                              .region = question->division};
  asking->state.book = asking->book;
  asking->state.submission = &asking->submission;
  asking->state.effort = ZN_EFFORT_MAX;
  asking->state.work = (struct zn_work){work, (char *)work + work_size};
  enum zn_status status = business_lay(asking, place);
  return status ? status : zn_scope_lay(&asking->state, place);
}

/* The position asked for, or the seat of the division or of what it lies in. */
static void from_lay(struct asking *asking) {
  const struct zn_question_where *question = asking->question;
  int32_t latitude = question->latitude, longitude = question->longitude;
  asking->is_placed = !question->division;
  for (zn_division division = question->division; division && !asking->is_placed;
       division = zn_division_at(asking->book, division)->parent) {
    const struct zn_image_division *record = zn_division_at(asking->book, division);
    if (!(record->flags & ZN_DIVISION_PLACED)) continue;
    latitude = record->latitude;
    longitude = record->longitude;
    asking->is_placed = 1;
  }
  if (asking->is_placed) asking->from = zn_sphere_vector(latitude, longitude);
}

/* --- one office --- */

static uint32_t within(const struct zn_book *book, zn_division division, zn_division other) {
  while (division && division != other) division = zn_division_at(book, division)->parent;
  return division != 0;
}

/* enum zn_why of an own office; 0: it is another's. */
static uint32_t own_why(const struct asking *asking, zn_office office) {
  zn_division asked = asking->question->division, division = zn_office_at(asking->book, office)->division;
  if (!asked || !division) return 0;
  if (division == asked) return ZN_WHY_SAME;
  if (within(asking->book, division, asked)) return ZN_WHY_INSIDE;
  zn_division prefecture = zn_division_at(asking->book, asked)->prefecture;
  return prefecture && zn_division_at(asking->book, division)->prefecture == prefecture ? ZN_WHY_PREFECTURE : 0;
}

static uint32_t counter_serves(const struct asking *asking, const struct zn_image_counter *counter) {
  const struct zn_question_where *question = asking->question;
  if (!counter->channel_count || (!question->channel && !question->business)) return 1;
  if (question->channel) return zn_lists(asking->book, counter->channel_first, counter->channel_count, question->channel);
  for (uint32_t i = 0;; i++) {
    zn_channel channel = zn_business_channel(asking->book, asking->state.businesses[0], i);
    if (!channel) return 0;
    if (zn_lists(asking->book, counter->channel_first, counter->channel_count, channel)) return 1;
  }
}

static uint32_t counter_open(const struct asking *asking, const struct zn_image_counter *counter) {
  uint32_t minute = (uint32_t)asking->question->minute, weekday = (uint32_t)(asking->question->day - 1) % 7; /* 0001-01-01 was a Monday */
  if (!counter->hours_count || asking->question->minute < 0) return ZN_NOT_KNOWN;
  for (uint32_t i = 0; i < counter->hours_count; i++) {
    const struct zn_image_hours *hours = zn_hours_at(asking->book, counter->hours_first + i);
    if (hours->days >> weekday & 1 && minute >= hours->from && minute < hours->until) return ZN_YES;
  }
  return ZN_NO;
}

/* Whether one of the counters that serve is open; `desk`: only that one, 0: any. *serves tells whether there is one. */
static uint32_t office_open(const struct asking *asking, zn_office office, uint32_t desk, uint32_t *serves) {
  const struct zn_image_office *record = zn_office_at(asking->book, office);
  uint32_t open = ZN_NO;
  *serves = 0;
  for (uint32_t i = 0; i < record->counter_count; i++) {
    const struct zn_image_counter *counter = zn_counter_at(asking->book, record->counter_first + i);
    if ((desk && desk != i + 1) || !counter_serves(asking, counter)) continue;
    uint32_t own = counter_open(asking, counter);
    if (own == ZN_YES || (own == ZN_NOT_KNOWN && open == ZN_NO)) open = own;
    *serves = 1;
  }
  return open;
}

/* Whether an office is offered at all: enum zn_truth of its scope, ZN_FALSE where it is closed for good or serves nobody who asks so. */
static uint32_t office_truth(struct asking *asking, zn_office office, uint32_t desk) {
  const struct zn_image_office *record = zn_office_at(asking->book, office);
  zn_day day = asking->question->day;
  uint32_t serves;
  if ((record->from && day < record->from) || (record->until && day > record->until)) return ZN_FALSE;
  uint32_t open = office_open(asking, office, desk, &serves);
  if (!serves || (asking->question->flags & ZN_OPEN_ONLY && open != ZN_YES)) return ZN_FALSE;
  return zn_truth_of(&asking->state, record->scope);
}

/* The road from the division that is asked about to another; null: no table gives it. */
static const struct zn_image_road *road_to(const struct asking *asking, zn_division division) {
  const struct zn_image_division *record = zn_division_at(asking->book, asking->question->division);
  for (uint32_t i = 0; i < record->road_count; i++)
    if (zn_road_at(asking->book, record->road_first + i)->to == division) return zn_road_at(asking->book, record->road_first + i);
  return NULL;
}

/* --- by distance --- */

static uint32_t admits(void *context, zn_office office, uint64_t *square) {
  struct asking *asking = context;
  if (asking->only_own && !own_why(asking, office)) return 0;
  if (asking->only_named && !zn_lists(asking->book, asking->network->office_first, asking->network->office_count, office)) return 0;
  if (office_truth(asking, office, 0) == ZN_FALSE) return 0;
  const struct zn_image_office *record = zn_office_at(asking->book, office);
  const struct zn_image_road *road = record->flags & ZN_OFFICE_PLACED ? NULL : road_to(asking, record->division);
  uint64_t by_road = road ? zn_sphere_square(road->km) : 0;
  if (by_road > *square) *square = by_road;
  return 1;
}

/* Whether the prefecture that is asked about has an office. */
static uint32_t has_own(struct asking *asking) {
  if (!asking->question->division) return 0;
  for (uint32_t i = 0; i < asking->count; i++)
    if (asking->offices[i].is_own == ZN_YES) return 1;
  if (asking->own_sought && !asking->network) return 0;
  for (zn_office office = 1; office < zn_record_count(asking->book, ZN_SECTION_OFFICES); office++)
    if (own_why(asking, office) && office_truth(asking, office, 0) != ZN_FALSE) return 1;
  return 0;
}

/* Where an office is told of: behind the others, or where it stands already, when that says no less: rows of a table that hang on something
 * unknown are told beside those that follow, and may name the same. Null: there is no room. */
static struct zn_near *place_for(struct asking *asking, zn_office office, uint32_t counter, uint32_t condition) {
  for (uint32_t i = 0; asking->network && i < asking->count; i++) {
    struct zn_near *near = &asking->offices[i];
    if (near->office == office && near->counter == counter && (!condition || near->condition == condition)) return near;
  }
  return asking->count == asking->room ? NULL : &asking->offices[asking->count++];
}

static struct zn_near *push(struct asking *asking, zn_office office, uint32_t counter, uint32_t condition) {
  const struct zn_image_office *record = zn_office_at(asking->book, office);
  uint32_t serves, why = own_why(asking, office);
  if (!condition && zn_truth_of(&asking->state, record->scope) == ZN_UNSURE) condition = record->scope_label;
  struct zn_near *near = place_for(asking, office, counter, condition);
  if (!near) return NULL;
  *near = (struct zn_near){
      .office = office, .counter = counter, .why = why ? why : ZN_WHY_NEAREST, .is_own = why ? ZN_YES : ZN_NO, .condition = condition};
  near->open = office_open(asking, office, counter, &serves);
  return near;
}

/* What is to be said of an office of which the distance alone counts: its record is not looked at. */
static void push_plain(struct asking *asking, const struct zn_globe_hit *hit) {
  if (asking->count == asking->room) return;
  asking->offices[asking->count++] = (struct zn_near){.office = hit->office,
                                                      .why = ZN_WHY_NEAREST,
                                                      .is_own = ZN_NO,
                                                      .open = ZN_NOT_KNOWN,
                                                      .by = ZN_BY_GREAT_CIRCLE,
                                                      .tenths = zn_sphere_tenths(hit->square)};
}

/* Where an office is, by its own position, its division's or what that lies in; 0: nobody knows. */
static uint32_t office_vector(const struct zn_book *book, zn_office office, struct zn_vector *vector) {
  const struct zn_image_office *record = zn_office_at(book, office);
  if (record->flags & ZN_OFFICE_PLACED) return *vector = zn_sphere_vector(record->latitude, record->longitude), 1;
  zn_division division = record->division;
  while (division && !(zn_division_at(book, division)->flags & ZN_DIVISION_PLACED)) division = zn_division_at(book, division)->parent;
  if (!division) return 0;
  *vector = zn_sphere_vector(zn_division_at(book, division)->latitude, zn_division_at(book, division)->longitude);
  return 1;
}

static void tell_distance(const struct asking *asking, struct zn_near *near, uint64_t square) {
  const struct zn_image_office *record = zn_office_at(asking->book, near->office);
  const struct zn_image_road *road = record->flags & ZN_OFFICE_PLACED ? NULL : road_to(asking, record->division);
  near->by = road ? ZN_BY_ROAD : ZN_BY_GREAT_CIRCLE;
  near->tenths = road ? road->km * 10 : zn_sphere_tenths(square);
}

static void measure(const struct asking *asking, struct zn_near *near) {
  struct zn_vector vector;
  if (asking->is_placed && office_vector(asking->book, near->office, &vector))
    tell_distance(asking, near, zn_sphere_apart(asking->from, vector));
}

/* Offices whose place nobody knows, or of which the asker's is not known: the own ones, in the order of the book. */
static void push_unplaced(struct asking *asking, uint32_t condition) {
  uint32_t pushed = 0;
  for (zn_office office = 1; office < zn_record_count(asking->book, ZN_SECTION_OFFICES) && pushed < asking->question->count; office++) {
    uint64_t square = 0;
    if (own_why(asking, office) && admits(asking, office, &square)) pushed += push(asking, office, 0, condition) != NULL;
  }
}

/* Nothing but the position is asked. */
static uint32_t is_plain(const struct asking *asking) {
  const struct zn_question_where *question = asking->question;
  return !question->division && !question->business && !question->channel && !question->flags;
}

/* Offices that are not wanted are few: mostly those that are nearest whatever they are will do, and only these are looked at. */
static void search(struct asking *asking, struct zn_globe *globe) {
  uint32_t plain = is_plain(asking), fits = !asking->question->division && !asking->only_named;
  globe->admits = NULL;
  if (fits) zn_globe_search(globe);
  for (uint32_t i = 0; fits && i < globe->count; i++)
    fits = (plain && globe->hits[i].is_plain) || admits(asking, globe->hits[i].office, &globe->hits[i].square);
  globe->admits = admits;
  if (!fits) zn_globe_search(globe);
}

/* The nearest, and the nearest own one beside them. */
static void push_nearest(struct asking *asking, uint32_t condition) {
  struct zn_globe globe;
  globe.book = asking->book;
  globe.from = asking->from;
  globe.context = asking;
  globe.room = asking->question->count;
  if (!asking->is_placed) {
    push_unplaced(asking, condition);
    return;
  }
  search(asking, &globe);
  uint32_t own = 0;
  for (uint32_t i = 0; i < globe.count; i++) {
    if (is_plain(asking) && globe.hits[i].is_plain) {
      push_plain(asking, &globe.hits[i]);
      continue;
    }
    struct zn_near *near = push(asking, globe.hits[i].office, 0, condition);
    if (near) tell_distance(asking, near, globe.hits[i].square), own |= near->is_own == ZN_YES;
  }
  if (own || !asking->question->division || !asking->question->count) return;
  asking->only_own = asking->own_sought = 1;
  globe.room = 1;
  zn_globe_search(&globe);
  asking->only_own = 0;
  struct zn_near *near = globe.count ? push(asking, globe.hits[0].office, 0, condition) : NULL;
  if (near) tell_distance(asking, near, globe.hits[0].square);
}

/* --- by table --- */

static void push_desks(struct asking *asking, const struct zn_image_network_row *row, uint32_t condition) {
  for (uint32_t i = 0; i < row->desk_count; i++) {
    const struct zn_image_desk *desk = zn_desk_at(asking->book, row->desk_first + i);
    if (office_truth(asking, desk->office, desk->counter) == ZN_FALSE) continue;
    struct zn_near *near = push(asking, desk->office, desk->counter, condition);
    if (!near) return;
    near->why = ZN_WHY_ASSIGNED;
    measure(asking, near);
  }
}

static void push_table(struct asking *asking) {
  for (uint32_t i = 0; i < asking->network->row_count; i++) {
    const struct zn_image_network_row *row = zn_network_row_at(asking->book, asking->network->row_first + i);
    if (row->business_count && !zn_lists(asking->book, row->business_first, row->business_count, asking->question->business)) continue;
    uint32_t truth = zn_truth_of(&asking->state, row->guard), condition = truth == ZN_UNSURE ? row->label : 0;
    if (truth == ZN_FALSE) continue;
    asking->only_named = row->flags & ZN_ROW_NEAREST && asking->network->office_count;
    if (row->flags & ZN_ROW_NEAREST) push_nearest(asking, condition);
    else push_desks(asking, row, condition);
    asking->only_named = 0;
    if (truth == ZN_TRUE) return;
  }
}

/* --- */

size_t zn_nearest_work_size(const struct zn_book *book) {
  size_t slots = ZN_SLOT_FACTS + (size_t)zn_record_count(book, ZN_SECTION_FACTS);
  return slots * sizeof(int64_t) + 2 * ((slots + 7) & ~(size_t)7);
}

enum zn_status zn_nearest(const struct zn_book *book, const struct zn_question_where *question, void *work, size_t work_size,
                          struct zn_near *offices, uint32_t room, uint32_t *count, struct zn_place *place) {
  struct asking asking = {.book = book, .question = question, .offices = offices, .room = room};
  *count = 0;
  *place = (struct zn_place){0};
  enum zn_status status = question_check(book, question, place);
  if (!status) status = scope_lay(&asking, work, work_size, place);
  if (status) return status;
  from_lay(&asking);
  asking.network = zn_network_of(book, question->business);
  if (asking.network) push_table(&asking);
  else push_nearest(&asking, 0);
  if (!has_own(&asking))
    for (uint32_t i = 0; i < asking.count; i++) offices[i].is_own = ZN_NOT_KNOWN;
  *count = asking.count;
  return asking.state.effort ? ZN_OK : ZN_TOO_LARGE;
}

const char *zn_near_condition(const struct zn_book *book, const struct zn_near *office, zn_language language) {
  return office->condition < zn_record_count(book, ZN_SECTION_TEXTS) ? zn_text_at(book, office->condition, language) : "";
}
