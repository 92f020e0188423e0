/* skf.h: what zhinan needs of SKF, the interface of Chinese cryptographic tokens (GM/T 0016-2012, smart token cryptographic application
 * interface specification), written from its text. Chinese industry knows it as a set of C functions that a vendor's library exports.
 *
 * The standard's ULONG and HANDLE are as wide as the vendor's compiler made them: ULONG has 32 bits where the vendor defines it so, and 64
 * where it is C's `unsigned long`. Both are met by what follows, on little-endian machines that pass numbers in registers of full width:
 *   - what a function writes is a 64-bit variable that was set before: of its lower half a narrow vendor reads and writes the right value;
 *   - what it is given by value is an `unsigned long`;
 *   - of what it returns the lower 32 bits count: codes have no more. */
#ifndef SKF_H
#define SKF_H

#include <stdint.h>

typedef uint32_t skf_code;
typedef uint64_t skf_ulong; /* written through a pointer */
typedef void *skf_handle;

enum {
  SKF_OK = 0,
  SKF_KEY_NOT_FOUND = 0x0A00001B,
  SKF_CERTIFICATE_NOT_FOUND = 0x0A00001C,
  SKF_DEVICE_REMOVED = 0x0A000023,
  SKF_FILE_NOT_EXIST = 0x0A000031 /* the last but one that vendors agree on */
};

/* X(name in struct skf, exported name, arguments). Lists of names: each ends with NUL, the list with one more; *size is the room, then
 * the length. */
#define SKF_FUNCTIONS(X)                                                                                            \
  X(enum_devices, "SKF_EnumDev", (unsigned long present, char *names, skf_ulong *size))                             \
  X(connect_device, "SKF_ConnectDev", (char *name, skf_handle *device))                                             \
  X(disconnect_device, "SKF_DisConnectDev", (skf_handle device))                                                    \
  X(enum_applications, "SKF_EnumApplication", (skf_handle device, char *names, skf_ulong *size))                    \
  X(open_application, "SKF_OpenApplication", (skf_handle device, char *name, skf_handle *application))              \
  X(close_application, "SKF_CloseApplication", (skf_handle application))                                            \
  X(enum_containers, "SKF_EnumContainer", (skf_handle application, char *names, skf_ulong *size))                   \
  X(open_container, "SKF_OpenContainer", (skf_handle application, char *name, skf_handle *container))               \
  X(close_container, "SKF_CloseContainer", (skf_handle container))                                                  \
  X(export_certificate, "SKF_ExportCertificate", (skf_handle container, unsigned long is_sign, unsigned char *bytes, skf_ulong *size))

struct skf {
#define X(name, exported, arguments) skf_code(*name) arguments;
  SKF_FUNCTIONS(X)
#undef X
};

#endif
