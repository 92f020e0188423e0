/* p11_vendor.c: a vendor's PKCS#11 module for the tests: two tokens, each with the files of VENDOR_DIR as certificates. Only what
 * reading certificates takes. Faults: vendor.h, and those at the ends of the functions. */
#include <dirent.h>
#include <p11-kit/pkcs11.h>
#include "vendor.h"

enum { tokens = 2, files_max = 64 };

static char *files[files_max];
static CK_ULONG file_count, asked, opened;

static void fill(unsigned char *text, size_t room, const char *words) {
  memset(text, ' ', room);
  memcpy(text, words, strlen(words));
}

static int by_name(const void *one, const void *other) { return strcmp(*(char *const *)one, *(char *const *)other); }

static CK_RV initialize(void *arguments) {
  (void)arguments;
  vendor_at("initialize");
  if (vendor_fault("initialize:fail")) return CKR_GENERAL_ERROR;
  DIR *directory = opendir(getenv("VENDOR_DIR"));
  if (!directory) return CKR_DEVICE_ERROR;
  for (struct dirent *entry; (entry = readdir(directory)) && file_count < files_max;)
    if (entry->d_type == DT_REG) files[file_count++] = strdup(entry->d_name);
  closedir(directory);
  qsort(files, file_count, sizeof *files, by_name);
  return vendor_fault("initialize:already") ? CKR_CRYPTOKI_ALREADY_INITIALIZED : CKR_OK;
}

static CK_RV finalize(void *reserved) {
  (void)reserved;
  vendor_at("finalize");
  return CKR_OK;
}

static CK_RV get_info(CK_INFO *info) {
  memset(info, 0, sizeof *info);
  info->cryptokiVersion.major = 2, info->cryptokiVersion.minor = 40;
  fill(info->manufacturerID, sizeof info->manufacturerID, "zhinan tests");
  fill(info->libraryDescription, sizeof info->libraryDescription, "faults on request");
  return CKR_OK;
}

static CK_RV get_slot_list(CK_BBOOL present, CK_SLOT_ID *slots, CK_ULONG *count) {
  (void)present;
  vendor_at("slots");
  for (CK_ULONG i = 0; slots && i < tokens && i < *count; i++) slots[i] = i;
  *count = vendor_fault("slots:lie") ? (CK_ULONG)1 << 40 : vendor_fault("slots:none") ? 0 : tokens;
  return CKR_OK;
}

static CK_RV get_slot_info(CK_SLOT_ID slot, CK_SLOT_INFO *info) {
  (void)slot;
  memset(info, 0, sizeof *info);
  fill(info->slotDescription, sizeof info->slotDescription, "slot");
  fill(info->manufacturerID, sizeof info->manufacturerID, "zhinan tests");
  info->flags = CKF_TOKEN_PRESENT;
  return CKR_OK;
}

static CK_RV get_token_info(CK_SLOT_ID slot, CK_TOKEN_INFO *info) {
  vendor_at("token");
  if (vendor_fault("token:removed")) return CKR_DEVICE_REMOVED;
  if (vendor_fault("token:absent") && slot) return CKR_TOKEN_NOT_PRESENT;
  memset(info, 0, sizeof *info);
  fill(info->label, sizeof info->label, slot ? "two" : "one");
  fill(info->manufacturerID, sizeof info->manufacturerID, "zhinan tests");
  fill(info->model, sizeof info->model, "faulty");
  fill(info->serialNumber, sizeof info->serialNumber, "1");
  info->flags = vendor_fault("token:blank") && slot ? 0 : CKF_TOKEN_INITIALIZED;
  return CKR_OK;
}

static CK_RV open_session(CK_SLOT_ID slot, CK_FLAGS flags, void *application, CK_NOTIFY notify, CK_SESSION_HANDLE *session) {
  (void)flags, (void)application, (void)notify;
  vendor_at("open");
  if (vendor_fault("open:removed")) return CKR_TOKEN_NOT_PRESENT;
  *session = slot + 1;
  opened++;
  return CKR_OK;
}

static CK_RV close_session(CK_SESSION_HANDLE session) {
  (void)session;
  return CKR_OK;
}

static CK_RV find_init(CK_SESSION_HANDLE session, CK_ATTRIBUTE *template, CK_ULONG count) {
  (void)session, (void)template, (void)count;
  vendor_at("find");
  asked = 0;
  return CKR_OK;
}

static CK_RV find(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE *objects, CK_ULONG most, CK_ULONG *count) {
  (void)session;
  vendor_at("found");
  if (vendor_fault("found:removed")) return CKR_DEVICE_REMOVED;
  *count = 0;
  while (*count < most && (asked < file_count || vendor_fault("found:endless"))) objects[(*count)++] = asked++ % file_count + 1;
  if (vendor_fault("found:lie")) *count = most + 1000;
  if (vendor_fault("found:lie-far")) *count = (CK_ULONG)-1;
  return CKR_OK;
}

static CK_RV find_final(CK_SESSION_HANDLE session) {
  (void)session;
  return CKR_OK;
}

static CK_RV get_attribute(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE *attributes, CK_ULONG count) {
  unsigned char bytes[1 << 16];
  (void)session, (void)count;
  vendor_at("value");
  if (vendor_fault("value:removed") && object > 1) return CKR_DEVICE_REMOVED;
  if (vendor_fault("value:private")) return attributes->ulValueLen = (CK_ULONG)-1, CKR_ATTRIBUTE_SENSITIVE;
  if (vendor_fault("value:overrun")) memset(attributes->pValue, 'x', 200000);
  if (vendor_fault("value:overrun-far")) memset(attributes->pValue, 'x', 64 << 20);
  if (vendor_fault("value:big")) return attributes->ulValueLen = 1 << 20, CKR_BUFFER_TOO_SMALL;
  long length = vendor_file(files[object - 1], bytes, sizeof bytes);
  if (length < 0 || (CK_ULONG)length > attributes->ulValueLen) return CKR_BUFFER_TOO_SMALL;
  memcpy(attributes->pValue, bytes, (size_t)length);
  attributes->ulValueLen = vendor_fault("value:lie")          ? (CK_ULONG)1 << 40
                           : vendor_fault("value:lie-little") ? (CK_ULONG)(length / 2)
                                                              : (CK_ULONG)length;
  return CKR_OK;
}

CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list) {
  static CK_FUNCTION_LIST functions = {.version = {2, 40},
                                       .C_Initialize = initialize,
                                       .C_Finalize = finalize,
                                       .C_GetInfo = get_info,
                                       .C_GetFunctionList = C_GetFunctionList,
                                       .C_GetSlotList = get_slot_list,
                                       .C_GetSlotInfo = get_slot_info,
                                       .C_GetTokenInfo = get_token_info,
                                       .C_OpenSession = open_session,
                                       .C_CloseSession = close_session,
                                       .C_FindObjectsInit = find_init,
                                       .C_FindObjects = find,
                                       .C_FindObjectsFinal = find_final,
                                       .C_GetAttributeValue = get_attribute};
  vendor_at("list");
  *list = &functions;
  return CKR_OK;
}
