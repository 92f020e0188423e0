/* read_pkcs11.c: reads the certificate objects of the tokens behind PKCS#11 modules, without logging in: those of one library, or those
 * that the administrator configured for p11-kit. Believes no count and no length of a module. */
#include <p11-kit/p11-kit.h>
#include <p11-kit/uri.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "read.h"

enum { slots_max = 256, template_max = 8, nothing_said = -1 };

struct search {
  const struct output *output;
  P11KitUri *uri;
  CK_ATTRIBUTE template[template_max]; /* what an object must be */
  CK_ULONG template_count;
  struct zn_token_error *why;
  size_t tokens; /* that were meant and plugged in */
};

static enum zn_token_status broke(const struct search *search, const char *call, CK_RV rv) {
  return fail(search->why, ZN_TOKEN_DEVICE, "%s: 0x%08lx", call, rv);
}

/* --- the URI --- */

static bool names_secrets(P11KitUri *uri) {
  return p11_kit_uri_get_pin_value(uri) || p11_kit_uri_get_pin_source(uri) || p11_kit_uri_get_module_path(uri) ||
         p11_kit_uri_get_module_name(uri);
}

/* The attributes of the URI, and that it be a certificate. */
static bool set_template(struct search *search) {
  static CK_OBJECT_CLASS class = CKO_CERTIFICATE;
  CK_ULONG count;
  CK_ATTRIBUTE *attributes = p11_kit_uri_get_attributes(search->uri, &count);
  search->template[search->template_count++] = (CK_ATTRIBUTE){CKA_CLASS, &class, sizeof class};
  for (CK_ULONG i = 0; i < count; i++) {
    bool is_class = attributes[i].type == CKA_CLASS;
    if (is_class && (attributes[i].ulValueLen != sizeof class || memcmp(attributes[i].pValue, &class, sizeof class) != 0)) return false;
    if (!is_class && search->template_count == template_max) return false;
    if (!is_class) search->template[search->template_count++] = attributes[i];
  }
  return true;
}

static enum zn_token_status read_uri(struct search *search, const char *text) {
  search->uri = p11_kit_uri_new();
  if (!search->uri) return fail(search->why, ZN_TOKEN_NO_MEMORY, "memory is used up");
  int bad = p11_kit_uri_parse(text, P11_KIT_URI_FOR_ANY, search->uri);
  if (bad) return fail(search->why, ZN_TOKEN_BAD_URI, "the URI: %s", p11_kit_uri_message(bad));
  if (names_secrets(search->uri)) return fail(search->why, ZN_TOKEN_FORBIDDEN_URI, "the URI may name neither a module nor a PIN");
  if (p11_kit_uri_any_unrecognized(search->uri)) return fail(search->why, ZN_TOKEN_BAD_URI, "the URI has parts that are not known");
  return set_template(search) ? ZN_TOKEN_OK : fail(search->why, ZN_TOKEN_BAD_URI, "the URI is about other things than certificates");
}

/* --- objects --- */

/* An object whose value cannot be had is passed over. */
static enum zn_token_status read_value(const struct search *search, CK_FUNCTION_LIST *module, CK_SESSION_HANDLE session,
                                       CK_OBJECT_HANDLE object) {
  CK_ATTRIBUTE value = {CKA_VALUE, search->output->value, value_max};
  CK_RV rv = module->C_GetAttributeValue(session, object, &value, 1);
  if (rv == CKR_BUFFER_TOO_SMALL) return fail(search->why, ZN_TOKEN_TOO_LARGE, "a certificate of more than %d bytes", (int)value_max);
  if (rv == CKR_ATTRIBUTE_TYPE_INVALID || rv == CKR_ATTRIBUTE_SENSITIVE) return ZN_TOKEN_OK;
  if (rv != CKR_OK) return broke(search, "C_GetAttributeValue", rv);
  if (value.ulValueLen > value_max)
    return fail(search->why, ZN_TOKEN_LIES, "C_GetAttributeValue: %lu bytes in %d", value.ulValueLen, (int)value_max);
  if (value.ulValueLen) say_certificate(search->output, value.pValue, value.ulValueLen, 0);
  return ZN_TOKEN_OK;
}

static enum zn_token_status find_objects(struct search *search, CK_FUNCTION_LIST *module, CK_SESSION_HANDLE session,
                                         CK_OBJECT_HANDLE *objects, CK_ULONG *count) {
  CK_ULONG got = 0;
  CK_RV rv = module->C_FindObjectsInit(session, search->template, search->template_count);
  if (rv != CKR_OK) return broke(search, "C_FindObjectsInit", rv);
  for (*count = 0; *count < things_max; *count += got) {
    rv = module->C_FindObjects(session, objects + *count, things_max - *count, &got);
    if (rv != CKR_OK) return broke(search, "C_FindObjects", rv);
    if (got > things_max - *count) return fail(search->why, ZN_TOKEN_LIES, "C_FindObjects: %lu of at most %lu", got, things_max - *count);
    if (!got) break;
  }
  if (*count == things_max) return fail(search->why, ZN_TOKEN_TOO_LARGE, "a token with %d objects or more", (int)things_max);
  rv = module->C_FindObjectsFinal(session);
  return rv == CKR_OK ? ZN_TOKEN_OK : broke(search, "C_FindObjectsFinal", rv);
}

static enum zn_token_status read_session(struct search *search, CK_FUNCTION_LIST *module, CK_SESSION_HANDLE session) {
  CK_OBJECT_HANDLE objects[things_max];
  CK_ULONG count = 0;
  enum zn_token_status status = find_objects(search, module, session, objects, &count);
  for (CK_ULONG i = 0; status == ZN_TOKEN_OK && i < count; i++) status = read_value(search, module, session, objects[i]);
  return status;
}

/* --- slots --- */

static bool is_meant(const struct search *search, CK_SLOT_ID slot, const CK_SLOT_INFO *about, const CK_TOKEN_INFO *token) {
  CK_SLOT_ID wanted = p11_kit_uri_get_slot_id(search->uri);
  return (wanted == (CK_SLOT_ID)nothing_said || wanted == slot) && p11_kit_uri_match_slot_info(search->uri, about) &&
         p11_kit_uri_match_token_info(search->uri, token);
}

static enum zn_token_status read_slot(struct search *search, CK_FUNCTION_LIST *module, CK_SLOT_ID slot) {
  CK_SLOT_INFO about = {0};
  CK_TOKEN_INFO token = {0};
  CK_SESSION_HANDLE session;
  CK_RV rv = module->C_GetSlotInfo(slot, &about);
  if (rv != CKR_OK) return broke(search, "C_GetSlotInfo", rv);
  rv = module->C_GetTokenInfo(slot, &token);
  if (rv == CKR_TOKEN_NOT_PRESENT || rv == CKR_TOKEN_NOT_RECOGNIZED) return ZN_TOKEN_OK;
  if (rv != CKR_OK) return broke(search, "C_GetTokenInfo", rv);
  if (!(token.flags & CKF_TOKEN_INITIALIZED) || !is_meant(search, slot, &about, &token)) return ZN_TOKEN_OK;
  search->tokens++;
  rv = module->C_OpenSession(slot, CKF_SERIAL_SESSION, NULL, NULL, &session);
  if (rv != CKR_OK) return broke(search, "C_OpenSession", rv);
  return read_session(search, module, session); /* C_Finalize closes it, after all is said */
}

/* Asked for the number first, since some modules look for tokens only then. */
static enum zn_token_status read_module(struct search *search, CK_FUNCTION_LIST *module) {
  CK_SLOT_ID slots[slots_max];
  CK_ULONG count = 0;
  CK_INFO about = {0};
  CK_RV rv = module->C_GetInfo(&about);
  if (rv != CKR_OK) return broke(search, "C_GetInfo", rv);
  if (!p11_kit_uri_match_module_info(search->uri, &about)) return ZN_TOKEN_OK;
  rv = module->C_GetSlotList(CK_TRUE, NULL, &count);
  count = slots_max;
  if (rv == CKR_OK) rv = module->C_GetSlotList(CK_TRUE, slots, &count);
  if (rv != CKR_OK) return broke(search, "C_GetSlotList", rv);
  if (count > slots_max) return fail(search->why, ZN_TOKEN_LIES, "C_GetSlotList: %lu of at most %d", count, (int)slots_max);
  enum zn_token_status status = ZN_TOKEN_OK;
  for (CK_ULONG i = 0; status == ZN_TOKEN_OK && i < count; i++) status = read_slot(search, module, slots[i]);
  return status;
}

/* --- modules --- */

static enum zn_token_status found(const struct search *search) {
  return search->tokens ? ZN_TOKEN_OK : fail(search->why, ZN_TOKEN_NO_TOKEN, "no such token is plugged in");
}

static void read_library(struct search *search, const char *library) {
  CK_FUNCTION_LIST *module = p11_kit_module_load(library, 0);
  if (!module) {
    const char *message = p11_kit_message();
    say_end(search->output, fail(search->why, ZN_TOKEN_NO_LIBRARY, "no PKCS#11 module: %s", message ? message : library), search->why);
    return;
  }
  CK_RV rv = p11_kit_module_initialize(module); /* one that initialised itself is welcome */
  enum zn_token_status status = rv == CKR_OK ? read_module(search, module) : broke(search, "C_Initialize", rv);
  say_end(search->output, status == ZN_TOKEN_OK ? found(search) : status, search->why);
  if (rv == CKR_OK) p11_kit_module_finalize(module);
}

/* Those that do not work are passed over, as long as others do; those that hold authorities for the whole machine are not about tokens. */
static void read_configured(struct search *search) {
  CK_FUNCTION_LIST **modules = p11_kit_modules_load(NULL, 0);
  struct zn_token_error why = {""};
  enum zn_token_status first = ZN_TOKEN_OK;
  for (size_t i = 0; modules && modules[i]; i++) {
    if (p11_kit_module_get_flags(modules[i]) & P11_KIT_MODULE_TRUSTED || p11_kit_module_initialize(modules[i]) != CKR_OK) continue;
    enum zn_token_status status = read_module(search, modules[i]);
    if (status != ZN_TOKEN_OK && first == ZN_TOKEN_OK) first = status, why = *search->why;
  }
  if (first != ZN_TOKEN_OK) say_end(search->output, first, &why);
  else say_end(search->output, found(search), search->why);
}

void read_pkcs11(const struct output *output, const char *library, const char *uri) {
  struct zn_token_error why = {""};
  struct search search = {.output = output, .why = &why};
  p11_kit_be_quiet();
  enum zn_token_status status = read_uri(&search, uri);
  if (status != ZN_TOKEN_OK) say_end(output, status, &why);
  else if (*library) read_library(&search, library);
  else read_configured(&search);
}
