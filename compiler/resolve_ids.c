/* resolve_ids.c: gives each requirement of a business the id that answers and examples use, and finds requirements by such ids. An id is
 * written, or comes from the document; never from a position. */
#include <string.h>

#include "names.h"
#include "resolve.h"
#include "words.h"

/* --- giving ids --- */

static bool document_once(const struct resolved_business *business, const struct requirement *leaf) {
  size_t count = 0;
  for (size_t i = 0; i < business->leaves.count; i++) {
    const struct requirement *other = business->leaves.items[i];
    count += leaf_asks(other, leaf->documents.items[0]) && !nodes_apart(leaf, other);
  }
  return count == 1;
}

/* ".photocopy", ".original-or-photocopy", ".any", "" for what has no form. */
static const char *form_part(struct arena *arena, uint32_t forms) {
  const char *part = "";
  if (forms == (UINT32_C(1) << ZN_FORM_COUNT) - 2) return ".any";
  for (uint32_t form = ZN_FORM_ORIGINAL; form < ZN_FORM_COUNT; form++)
    if (forms >> form & 1) part = arena_printf(arena, "%s%s%s", part, *part ? "-or-" : ".", zn_form_code(form));
  return part;
}

static const char *leaf_id(struct resolver *resolver, const struct requirement *leaf) {
  const struct model *model = resolver->model;
  if (leaf->documents.count != 1) return NULL;
  const char *document = model->documents.items[leaf->documents.items[0]].record.id;
  if (document_once(resolver->business, leaf)) return document;
  const char *owner = leaf->rule->of.index ? model->parties.items[leaf->rule->of.index].record.id : NULL;
  return arena_printf(resolver->arena, "%s%s%s%s", document, owner ? "." : "", owner ? owner : "", form_part(resolver->arena, leaf->forms));
}

static const char *gap_id(struct resolver *resolver, const struct requirement *node) {
  while (node && !node->rule->record.id) node = node->parent;
  return node ? arena_printf(resolver->arena, "%s.not-stated", node->rule->record.id) : "not-stated";
}

static const char *id_of(struct resolver *resolver, const struct requirement *node) {
  if (node->rule->record.id) return node->rule->record.id;
  if (node->kind == ZN_REQUIRE_DOCUMENT) return leaf_id(resolver, node);
  return node->kind == ZN_REQUIRE_NOT_STATED ? gap_id(resolver, node) : NULL;
}

/* Documents that are unknown have been reported; what an answer may name and no document names must say what it is called. */
static bool id_lacking(const struct requirement *node) {
  if (node->id || node->rule->record.id_mark.line) return false;
  if (node->kind == ZN_REQUIRE_DOCUMENT) return node->documents.count > 1;
  return node->kind != ZN_REQUIRE_ALL && node->kind != ZN_REQUIRE_NOT_STATED;
}

static struct mark place_of(const struct requirement *node) {
  if (node->rule->record.id) return node->rule->record.id_mark;
  return node->kind == ZN_REQUIRE_DOCUMENT ? node->rule->documents.items[0].mark : node->rule->record.mark;
}

/* The use of a set around a node that has an id of its own; null for none. */
static const struct requirement *named_use(const struct requirement *node) {
  for (node = node->parent; node; node = node->parent)
    if (node->rule->kind == rule_set && node->rule->record.id) return node;
  return NULL;
}

/* Whether the nodes may bear one id: never asked for together, or taken over from another business. */
static bool may_share(const struct requirement *a, const struct requirement *b) {
  return nodes_apart(a, b) || (a->is_brought && b->is_brought);
}

/* What several uses of a set hold is told apart by the ids of these uses, all of them alike: "trust.extract". */
static void tell_uses_apart(struct resolver *resolver) {
  struct resolved_business *business = resolver->business;
  struct names names = {0};
  bool *shared = arena_array(resolver->arena, business->nodes.count, sizeof *shared);
  for (size_t i = 0; i < business->nodes.count; i++) {
    const char *id = business->nodes.items[i]->id;
    const struct name *there = id ? names_find(&names, id) : NULL;
    if (there && may_share(business->nodes.items[i], business->nodes.items[there->index])) continue;
    if (there) shared[i] = shared[there->index] = true;
    else if (id) names_add(resolver->arena, resolver->diags, &names, id, business->nodes.items[i]->rule->record.mark, (uint32_t)i);
  }
  for (size_t i = 0; i < business->nodes.count; i++) {
    struct requirement *node = business->nodes.items[i];
    const struct requirement *use = shared[i] ? named_use(node) : NULL;
    if (use) node->id = arena_printf(resolver->arena, "%s.%s", use->rule->record.id, node->id);
  }
}

static bool same_place(struct mark a, struct mark b) { return a.file == b.file && a.line == b.line && a.column == b.column; }

static const char *way_out(const struct requirement *node, const struct requirement *other) {
  if (same_place(place_of(node), place_of(other))) return word_both(word_use_id);
  if (node->kind == ZN_REQUIRE_NOT_STATED)
    return word_both(word_group_id);
  if (node->rule->record.id) return word_both(word_another_id);
  return word_both(word_own_id);
}

static void id_taken(struct resolver *resolver, const struct requirement *node, const struct requirement *other) {
  bool is_same = same_place(place_of(node), place_of(other));
  diag(resolver->diags, .code = D_id_taken, .at = place_of(node), .also = is_same ? (struct mark){0} : place_of(other),
       .args = {resolver->business->business->record.id, node->id, way_out(node, other)});
}

void resolve_ids(struct resolver *resolver) {
  struct resolved_business *business = resolver->business;
  for (size_t i = 0; i < business->nodes.count; i++) {
    struct requirement *node = business->nodes.items[i];
    node->id = id_of(resolver, node);
    if (id_lacking(node)) diag(resolver->diags, .code = D_id_lacking, .at = node->rule->record.mark);
  }
  tell_uses_apart(resolver);
  struct requirement **taken = arena_array(resolver->arena, business->nodes.count, sizeof *taken);
  struct names names = {0};
  for (size_t i = 0; i < business->nodes.count; i++) {
    struct requirement *node = business->nodes.items[i];
    if (!node->id) continue;
    const struct name *there = names_find(&names, node->id);
    if (there && may_share(node, taken[there->index])) continue;
    if (there) id_taken(resolver, node, taken[there->index]);
    else names_add(resolver->arena, resolver->diags, &names, node->id, place_of(node), (uint32_t)i);
    taken[i] = node;
  }
}

/* --- finding by id --- */

/* Whether the parts of `name` occur in this order among the parts of `id`. */
static bool parts_of(const char *name, const char *id) {
  while (*id) {
    size_t wanted = strcspn(name, "."), length = strcspn(id, ".");
    if (wanted == length && !memcmp(name, id, length)) {
      name += wanted;
      if (!*name++) return true;
    }
    id += length + (id[length] == '.');
  }
  return false;
}

static const char *own_name(const struct resolved_business *business, const char *name) {
  size_t length = strlen(business->business->record.id);
  return !strncmp(name, business->business->record.id, length) && name[length] == '/' ? name + length + 1 : name;
}

/* A leaf with an id of its own may also be called by its document. */
static bool document_named(const struct model *model, const struct requirement *node, const char *name) {
  for (size_t i = 0; i < node->documents.count; i++)
    if (!strcmp(model->documents.items[node->documents.items[i]].record.id, name)) return true;
  return false;
}

const char *ids_like(struct arena *arena, const struct resolved_business *business, const char *name) {
  const char *ids = NULL;
  for (size_t i = 0; i < business->nodes.count; i++) {
    const char *id = business->nodes.items[i]->id;
    if (id && strstr(id, name)) ids = ids ? arena_printf(arena, "%s, %s", ids, id) : id;
  }
  return ids;
}

struct requirement *requirement_named(const struct model *model, const struct resolved_business *business, const char *name,
                                      bool *ambiguous) {
  struct requirement *found = NULL;
  *ambiguous = false;
  name = own_name(business, name);
  for (size_t i = 0; i < business->nodes.count; i++) {
    struct requirement *node = business->nodes.items[i];
    if (!node->id) continue;
    if (!strcmp(node->id, name)) {
      *ambiguous = false;
      return node;
    }
    if (!parts_of(name, node->id) && !document_named(model, node, name)) continue;
    *ambiguous = found != NULL;
    found = node;
  }
  return *ambiguous ? NULL : found;
}
