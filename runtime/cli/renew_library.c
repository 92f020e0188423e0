/* renew_library.c: finds and loads libzhinan-token, so that the command needs OpenSSL only where a certificate is read. */
#include <dlfcn.h>
#include <libgen.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>
#include "renew.h"

#define LIBRARY "libzhinan-token.so.0"

/* The folder of this program. */
static bool own_folder(char folder[PATH_MAX]) {
  char path[PATH_MAX];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  if (length <= 0) return false;
  path[length] = '\0';
  snprintf(folder, PATH_MAX, "%s", dirname(path));
  return true;
}

/* One that lies there and cannot be loaded, for want of OpenSSL perhaps, is not looked for elsewhere: dlerror tells why. */
static void *load(const char *folder) {
  static const char *const places[] = {"", "../lib/"};
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
    char path[PATH_MAX + 64];
    snprintf(path, sizeof path, "%s/%s" LIBRARY, folder, places[i]);
    if (access(path, R_OK) == 0) return dlopen(path, RTLD_NOW | RTLD_LOCAL);
  }
  return dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
}

static bool is_missing(void) {
  static const char what[] = "renew needs libzhinan-token: make token builds it, make install-token installs it";
  const char *why = dlerror();
  cli_complain(what, why ? why : LIBRARY);
  return false;
}

bool token_library_open(struct token_library *library) {
  char folder[PATH_MAX] = ".";
  void *handle = own_folder(folder) ? load(folder) : NULL;
  if (!handle) return is_missing();
#define X(name)                                                                       \
  {                                                                                   \
    void *function = dlsym(handle, "zn_token_" #name);                                \
    if (!function) return cli_complain(LIBRARY, "lacks zn_token_" #name), false;      \
    memcpy(&library->name, &function, sizeof function);                               \
  }
  TOKEN_FUNCTIONS(X)
#undef X
  snprintf(library->helper, sizeof library->helper, "%.4000s/zhinan-token-read", folder);
  return true;
}
