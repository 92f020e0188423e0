/* skf_vendor.c: a vendor's SKF library for the tests, compiled with either width of ULONG (-DULONG=...). A token is a folder of
 * VENDOR_DIR, with a folder for each application, in it one for each container, in it the files `sign` and `encrypt`. Faults: vendor.h,
 * and those at the ends of the functions. */
#include <dirent.h>
#include "vendor.h"

typedef void *HANDLE;

enum { OK = 0, FAIL = 0x0A000001, TOO_SMALL = 0x0A000020, REMOVED = 0x0A000023, NO_CERTIFICATE = 0x0A00001C, OWN_CODE = 0x0B000123 };

static bool is_removed;

static int by_name(const void *one, const void *other) { return strcmp(*(char *const *)one, *(char *const *)other); }

/* The names in a folder, each with its NUL, the list with another. The standard's two calls: without room, it tells the length. */
static ULONG list(const char *folder, char *names, ULONG *size) {
  char path[4096], *found[1024];
  size_t count = 0, length = 1;
  snprintf(path, sizeof path, "%s/%s", getenv("VENDOR_DIR"), folder);
  DIR *directory = opendir(path);
  if (!directory) return FAIL;
  for (struct dirent *entry; (entry = readdir(directory)) && count < 1024;)
    if (*entry->d_name != '.') found[count++] = strdup(entry->d_name);
  closedir(directory);
  qsort(found, count, sizeof *found, by_name);
  for (size_t i = 0; i < count; i++) length += strlen(found[i]) + 1;
  if (names && *size < length) return TOO_SMALL;
  char *at = names;
  for (size_t i = 0; names && i < count; i++) at = stpcpy(at, found[i]) + 1;
  if (names) *at = '\0';
  *size = (ULONG)length;
  return OK;
}

static HANDLE join(HANDLE folder, const char *name) {
  char *path = malloc(4096);
  snprintf(path, 4096, "%s%s%s", folder ? (char *)folder : "", folder ? "/" : "", name);
  return path;
}

ULONG SKF_EnumDev(int present, char *names, ULONG *size) {
  vendor_at("enum");
  if (!present) return FAIL;
  if (vendor_fault("enum:fail")) return FAIL;
  ULONG code = list("", names, size);
  if (vendor_fault("enum:lie")) *size = (ULONG)-1;
  if (vendor_fault("enum:short")) *size = 1;
  if (vendor_fault("enum:endless")) memset(names, 'x', 65536);
  return code;
}

ULONG SKF_ConnectDev(char *name, HANDLE *device) {
  vendor_at("connect");
  if (vendor_fault("connect:removed")) return REMOVED;
  *device = join(NULL, name);
  return OK;
}

ULONG SKF_DisConnectDev(HANDLE device) {
  vendor_at("disconnect");
  free(device);
  return OK;
}

ULONG SKF_EnumApplication(HANDLE device, char *names, ULONG *size) {
  vendor_at("applications");
  return list(device, names, size);
}

ULONG SKF_OpenApplication(HANDLE device, char *name, HANDLE *application) {
  *application = join(device, name);
  return OK;
}

ULONG SKF_CloseApplication(HANDLE application) {
  free(application);
  return OK;
}

ULONG SKF_EnumContainer(HANDLE application, char *names, ULONG *size) {
  vendor_at("containers");
  if (is_removed) return OWN_CODE;
  if (!vendor_fault("containers:flood")) return list(application, names, size);
  char *at = names; /* more than any token holds */
  for (int i = 0; i < 4000; i++) at += sprintf(at, "c%d", i) + 1;
  *size = (ULONG)(at - names + 1);
  return OK;
}

ULONG SKF_OpenContainer(HANDLE application, char *name, HANDLE *container) {
  vendor_at("container");
  *container = join(application, name);
  return OK;
}

ULONG SKF_CloseContainer(HANDLE container) {
  free(container);
  return OK;
}

ULONG SKF_ExportCertificate(HANDLE container, int is_sign, unsigned char *bytes, ULONG *size) {
  char name[4096];
  unsigned char copy[65536];
  vendor_at("export");
  if (vendor_fault("export:removed") && !is_sign) return REMOVED;
  if (vendor_fault("export:removed-own-code") && !is_sign) return is_removed = true, (ULONG)OWN_CODE;
  if (vendor_fault("export:own-code") && !is_sign) return OWN_CODE; /* which means here: there is none */
  if (vendor_fault("export:none")) return *size = 0, OK;
  snprintf(name, sizeof name, "%s/%s", (char *)container, is_sign ? "sign" : "encrypt");
  long length = vendor_file(vendor_fault("containers:flood") ? "A/APP/C/sign" : name, copy, sizeof copy);
  if (length < 0) return NO_CERTIFICATE;
  if (bytes && *size < (ULONG)length) return TOO_SMALL;
  if (bytes && vendor_fault("export:overrun")) memset(bytes, 'x', 200000);
  if (bytes && vendor_fault("export:overrun-far")) memset(bytes, 'x', 64 << 20);
  if (bytes) memcpy(bytes, copy, (size_t)length);
  if (bytes && vendor_fault("export:padded")) memset(bytes + length, 0, 40), length += 40;
  *size = vendor_fault("export:lie") ? (ULONG)0x7FFFFFFF : vendor_fault("export:lie-little") ? (ULONG)(length - 1) : (ULONG)length;
  return OK;
}
