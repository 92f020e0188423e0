/* read_skf.c: reads the certificates of the tokens behind a vendor's SKF library, without a PIN: of each container of each application
 * of each token that for signing and that for encryption. Believes no length and few codes: beyond those named in skf.h vendors differ. */
#include <dlfcn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "read.h"
#include "skf.h"

enum { names_room = 65536 };

struct visit {
  const struct output *output;
  struct skf skf;
  struct zn_token_error *why;
  size_t devices;
};

static enum zn_token_status broke(const struct visit *visit, const char *call, skf_code code) {
  return fail(visit->why, ZN_TOKEN_DEVICE, "%s: 0x%08x", call, (unsigned)code);
}

static bool load(struct skf *skf, const char *library, struct zn_token_error *why) {
  static const char *const names[] = {
#define X(name, exported, arguments) exported,
      SKF_FUNCTIONS(X)
#undef X
  };
  _Static_assert(sizeof *skf == sizeof names, "every function has its name");
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return fail(why, ZN_TOKEN_NO_LIBRARY, "no library: %s", dlerror()), false;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    void *function = dlsym(handle, names[i]);
    if (!function) return fail(why, ZN_TOKEN_NO_LIBRARY, "no SKF library: it has no %s", names[i]), false;
    memcpy((char *)skf + i * sizeof function, &function, sizeof function);
  }
  return true;
}

/* A list of names. The room is clean before, so that it ends wherever the library stopped writing: some tell a length that is too small. */
struct names {
  char *text; /* names_room and two NUL behind it */
  skf_ulong size;
};

static bool open_names(struct names *names) {
  *names = (struct names){calloc(1, names_room + 2), names_room};
  return names->text != NULL;
}

static enum zn_token_status check_names(const struct visit *visit, const struct names *names, const char *call, skf_code code) {
  if (!names->text) return fail(visit->why, ZN_TOKEN_NO_MEMORY, "memory is used up");
  if (code != SKF_OK) return broke(visit, call, code);
  if (names->size > names_room) return fail(visit->why, ZN_TOKEN_LIES, "%s: names of more bytes than there is room", call);
  memset(names->text + names_room, 0, 2);
  return ZN_TOKEN_OK;
}

/* The next name, null behind the last. */
static char *next_name(char *name) {
  name = name + strlen(name) + 1;
  return *name ? name : NULL;
}

/* --- certificates --- */

static bool is_absent(skf_code code) {
  return code == SKF_CERTIFICATE_NOT_FOUND || code == SKF_KEY_NOT_FOUND || code == SKF_FILE_NOT_EXIST;
}

/* Vendors have codes of their own for a certificate that is not there. So any code means that, as long as the token still tells its
 * containers. */
static enum zn_token_status explain(const struct visit *visit, skf_handle application, skf_code code) {
  struct names names;
  if (is_absent(code)) return ZN_TOKEN_OK;
  if (code == SKF_DEVICE_REMOVED || !open_names(&names)) return broke(visit, "SKF_ExportCertificate", code);
  skf_code there = visit->skf.enum_containers(application, names.text, &names.size);
  free(names.text);
  return there == SKF_OK ? ZN_TOKEN_OK : broke(visit, "SKF_ExportCertificate", code);
}

static enum zn_token_status export(const struct visit *visit, skf_handle application, skf_handle container, uint32_t use) {
  skf_ulong size = value_max;
  skf_code code = visit->skf.export_certificate(container, use == ZN_USE_SIGN, visit->output->value, &size);
  if (code != SKF_OK) return explain(visit, application, code);
  if (size > value_max) return fail(visit->why, ZN_TOKEN_LIES, "SKF_ExportCertificate: more bytes than there is room");
  if (size) say_certificate(visit->output, visit->output->value, (size_t)size, use);
  return ZN_TOKEN_OK;
}

static enum zn_token_status read_container(const struct visit *visit, skf_handle application, char *name) {
  skf_handle container = NULL;
  skf_code code = visit->skf.open_container(application, name, &container);
  if (code != SKF_OK) return broke(visit, "SKF_OpenContainer", code);
  enum zn_token_status status = export(visit, application, container, ZN_USE_SIGN);
  if (status == ZN_TOKEN_OK) status = export(visit, application, container, ZN_USE_ENCRYPT);
  visit->skf.close_container(container);
  return status;
}

/* --- applications and tokens --- */

static enum zn_token_status read_application(const struct visit *visit, skf_handle device, char *name) {
  struct names containers;
  skf_handle application = NULL;
  skf_code code = visit->skf.open_application(device, name, &application);
  if (code != SKF_OK) return broke(visit, "SKF_OpenApplication", code);
  if (open_names(&containers)) code = visit->skf.enum_containers(application, containers.text, &containers.size);
  enum zn_token_status status = check_names(visit, &containers, "SKF_EnumContainer", code);
  size_t count = 0;
  for (char *at = containers.text; status == ZN_TOKEN_OK && at && *at && count < things_max; at = next_name(at), count++)
    status = read_container(visit, application, at);
  free(containers.text);
  visit->skf.close_application(application);
  return status;
}

static enum zn_token_status read_device(const struct visit *visit, char *name) {
  struct names applications;
  skf_handle device = NULL;
  skf_code code = visit->skf.connect_device(name, &device);
  if (code != SKF_OK) return broke(visit, "SKF_ConnectDev", code);
  if (open_names(&applications)) code = visit->skf.enum_applications(device, applications.text, &applications.size);
  enum zn_token_status status = check_names(visit, &applications, "SKF_EnumApplication", code);
  size_t count = 0;
  for (char *at = applications.text; status == ZN_TOKEN_OK && at && *at && count < things_max; at = next_name(at), count++)
    status = read_application(visit, device, at);
  free(applications.text);
  visit->skf.disconnect_device(device);
  return status;
}

static enum zn_token_status read_devices(struct visit *visit) {
  struct names devices;
  skf_code code = SKF_OK;
  if (open_names(&devices)) code = visit->skf.enum_devices(1, devices.text, &devices.size);
  enum zn_token_status status = check_names(visit, &devices, "SKF_EnumDev", code);
  for (char *at = devices.text; status == ZN_TOKEN_OK && at && *at && visit->devices < things_max; at = next_name(at), visit->devices++)
    status = read_device(visit, at);
  free(devices.text);
  if (status == ZN_TOKEN_OK && !visit->devices) status = fail(visit->why, ZN_TOKEN_NO_TOKEN, "no token is plugged in");
  return status;
}

void read_skf(const struct output *output, const char *library) {
  struct zn_token_error why = {""};
  struct visit visit = {.output = output, .why = &why};
  enum zn_token_status status = load(&visit.skf, library, &why) ? read_devices(&visit) : ZN_TOKEN_NO_LIBRARY;
  say_end(output, status, &why);
}
