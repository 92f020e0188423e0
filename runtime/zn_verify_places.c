/* zn_verify_places.c: verifies divisions, offices, the names by which places are found, networks, roads and the globe. Order among names is
 * not looked at: a search in what is not sorted finds less, and does no harm. May assume that strings, texts and programs are verified. */
#include "zn_sphere.h"
#include "zn_verify.h"

static int power_of_two(uint32_t count) { return count && !(count & (count - 1)); }

static int refers_to(struct zn_check *check, enum zn_section section, uint32_t first, uint32_t count) {
  if (!zn_walk_ok(check, ZN_SECTION_LISTS, first, count)) return 0;
  int ok = 1;
  for (uint32_t i = 0; i < count; i++) ok &= zn_given_ok(check, section, *zn_list_at(check->book, first + i));
  return ok;
}

/* --- divisions --- */

static int is_placed_right(uint32_t is_placed, int32_t latitude, int32_t longitude) {
  if (!is_placed) return !latitude && !longitude;
  return latitude >= -ZN_LATITUDE_MAX && latitude <= ZN_LATITUDE_MAX && longitude >= -ZN_LONGITUDE_MAX && longitude <= ZN_LONGITUDE_MAX;
}

/* The chain of parents ends: no division lies in itself. */
static int division_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_division *division = record;
  (void)index;
  uint32_t levels = ZN_DIVISION_LEVELS;
  zn_division parent = division->parent;
  while (parent && levels-- && zn_index_ok(check, ZN_SECTION_DIVISIONS, parent)) parent = zn_division_at(check->book, parent)->parent;
  return (parent == 0) & zn_string_ok(check, division->code) & zn_text_ok(check, division->name) & (division->flags < 32) &
             zn_index_ok(check, ZN_SECTION_DIVISIONS, division->prefecture) & zn_index_ok(check, ZN_SECTION_NUMBER_RULES, division->area) &
             is_placed_right(division->flags & ZN_DIVISION_PLACED, division->latitude, division->longitude) & zn_day_ok(division->from) &
             zn_day_ok(division->until) & zn_run_ok(check, ZN_SECTION_ROADS, division->road_first, division->road_count) &&
         refers_to(check, ZN_SECTION_DIVISIONS, division->also_first, division->also_count) &&
         refers_to(check, ZN_SECTION_DIVISIONS, division->below_first, division->below_count);
}

static int road_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_road *road = record;
  (void)index;
  return zn_given_ok(check, ZN_SECTION_DIVISIONS, road->to) & (road->km <= 20000) & zn_text_ok(check, road->name);
}

/* --- offices --- */

static int office_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_office *office = record;
  (void)index;
  return zn_string_ok(check, office->id) & zn_string_ok(check, office->row) & zn_text_ok(check, office->name) &
         zn_index_ok(check, ZN_SECTION_DIVISIONS, office->division) & zn_string_ok(check, office->printed_region) &
         zn_string_ok(check, office->printed_place) & zn_text_ok(check, office->note) &
         (office->flags <= (ZN_OFFICE_PUBLIC | ZN_OFFICE_PLACED)) &
         zn_run_ok(check, ZN_SECTION_COUNTERS, office->counter_first, office->counter_count) & zn_string_ok(check, office->source) &
         is_placed_right(office->flags & ZN_OFFICE_PLACED, office->latitude, office->longitude) &
         zn_index_ok(check, ZN_SECTION_PROGRAMS, office->scope) & zn_text_ok(check, office->scope_label) & zn_day_ok(office->from) &
         zn_day_ok(office->until);
}

static int counter_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_counter *counter = record;
  (void)index;
  return zn_string_ok(check, counter->id) & zn_text_ok(check, counter->address) & zn_string_ok(check, counter->contact) &
             zn_text_ok(check, counter->hours) & zn_run_ok(check, ZN_SECTION_PHONES, counter->phone_first, counter->phone_count) &
             zn_run_ok(check, ZN_SECTION_HOURS, counter->hours_first, counter->hours_count) &
             !(counter->withheld & ~(ZN_WITHHELD_CONTACT | ZN_WITHHELD_PHONES)) &&
         refers_to(check, ZN_SECTION_CHANNELS, counter->channel_first, counter->channel_count);
}

static int hours_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_hours *hours = record;
  (void)check;
  (void)index;
  return (hours->days < 128) & (hours->from < hours->until) & (hours->until <= 24 * 60);
}

/* --- names --- */

static int place_name_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_place_name *name = record;
  return zn_string_ok(check, name->name) & ((uint64_t)name->name + name->length < check->pool_size) & (name->length > 0) &
         (name->shorter < index) & (name->meaning_count > 0) &
         zn_run_ok(check, ZN_SECTION_PLACE_MEANINGS, name->meaning_first, name->meaning_count);
}

static int meaning_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_place_meaning *meaning = record;
  (void)index;
  int known = meaning->division ? meaning->how - 1 < ZN_HOW_UNIT : meaning->how - ZN_TERM_TYPE < ZN_TERM_COUNT - ZN_TERM_TYPE;
  return known & zn_index_ok(check, ZN_SECTION_DIVISIONS, meaning->division) & zn_index_ok(check, ZN_SECTION_DIVISIONS, meaning->in);
}

/* A search in a hash ends at a free slot: there has to be one. */
static int keys_ok(struct zn_check *check) {
  uint32_t free = 0, count = check->count[ZN_SECTION_PLACE_KEYS];
  int ok = 1;
  for (uint32_t i = 0; i < count; i++) {
    const struct zn_image_place_key *key = zn_place_key_at(check->book, i);
    if (!key->first) ok &= !(key->tag | key->count), free++;
    else ok &= zn_run_ok(check, ZN_SECTION_PLACE_NAMES, key->first, key->count) & (key->count > 0);
  }
  return ok && free && power_of_two(count);
}

static int variants_ok(const struct zn_check *check) {
  uint32_t free = 0, count = check->count[ZN_SECTION_VARIANTS];
  int ok = 1;
  for (uint32_t i = 0; i < count; i++) {
    const struct zn_image_variant *variant = zn_variant_at(check->book, i);
    if (!variant->letter) ok &= !variant->meant, free++;
    else ok &= variant->meant <= 0x10FFFF;
  }
  return ok && free && power_of_two(count);
}

static int slip_ok(struct zn_check *check, const void *record, uint32_t index) {
  (void)index;
  return zn_given_ok(check, ZN_SECTION_PLACE_NAMES, ((const struct zn_image_place_slip *)record)->name);
}

/* --- networks and the globe --- */

static int network_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_network *network = record;
  (void)index;
  if (network->by && (!zn_index_ok(check, ZN_SECTION_FACTS, network->by) || zn_fact_at(check->book, network->by)->type != ZN_FACT_DIVISION))
    return 0;
  return zn_string_ok(check, network->id) && zn_run_ok(check, ZN_SECTION_NETWORK_ROWS, network->row_first, network->row_count) &&
         refers_to(check, ZN_SECTION_BUSINESSES, network->business_first, network->business_count) &&
         refers_to(check, ZN_SECTION_OFFICES, network->office_first, network->office_count);
}

static int row_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_network_row *row = record;
  (void)index;
  return zn_index_ok(check, ZN_SECTION_PROGRAMS, row->guard) && zn_text_ok(check, row->label) && row->flags <= ZN_ROW_NEAREST &&
         zn_run_ok(check, ZN_SECTION_DESKS, row->desk_first, row->desk_count) &&
         refers_to(check, ZN_SECTION_BUSINESSES, row->business_first, row->business_count);
}

static int desk_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_desk *desk = record;
  (void)index;
  return zn_given_ok(check, ZN_SECTION_OFFICES, desk->office) && desk->counter <= zn_office_at(check->book, desk->office)->counter_count;
}

/* A part of a unit vector, rounded. */
static int part_ok(int32_t part) {
  const uint32_t one = ZN_SPHERE_ONE + 2;
  return (uint32_t)part + one <= 2 * one;
}

static int point_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_sphere_point *point = record;
  (void)index;
  return part_ok(point->x) & part_ok(point->y) & part_ok(point->z) &
         zn_given_ok(check, ZN_SECTION_OFFICES, point->office & ~ZN_POINT_PLAIN);
}

static int node_ok(struct zn_check *check, const void *record, uint32_t index) {
  (void)check;
  (void)index;
  const struct zn_image_sphere_node *node = record;
  return (node->axis < 3) & part_ok(node->below) & part_ok(node->above);
}

int zn_verify_places(struct zn_check *check) {
  return keys_ok(check) && variants_ok(check) && check->count[ZN_SECTION_PLACE_STARTS] == ZN_STARTS_COUNT &&
         check->count[ZN_SECTION_SPHERE_NODES] == 1u << zn_sphere_levels(check->count[ZN_SECTION_SPHERE_POINTS] - 1) &&
         zn_verify_every(check, ZN_SECTION_DIVISIONS, division_ok) && zn_verify_every(check, ZN_SECTION_ROADS, road_ok) &&
         zn_verify_every(check, ZN_SECTION_OFFICES, office_ok) && zn_verify_every(check, ZN_SECTION_COUNTERS, counter_ok) &&
         zn_verify_every(check, ZN_SECTION_HOURS, hours_ok) && zn_verify_every(check, ZN_SECTION_PLACE_NAMES, place_name_ok) &&
         zn_verify_every(check, ZN_SECTION_PLACE_MEANINGS, meaning_ok) && zn_verify_every(check, ZN_SECTION_PLACE_SLIPS, slip_ok) &&
         zn_verify_every(check, ZN_SECTION_NETWORKS, network_ok) && zn_verify_every(check, ZN_SECTION_NETWORK_ROWS, row_ok) &&
         zn_verify_every(check, ZN_SECTION_DESKS, desk_ok) && zn_verify_every(check, ZN_SECTION_SPHERE_POINTS, point_ok) &&
         zn_verify_every(check, ZN_SECTION_SPHERE_NODES, node_ok);
}
