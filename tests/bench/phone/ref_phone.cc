/* ref_phone.cc: the reference for telephone numbers: Debian's libphonenumber. */
#include "ref_phone.h"

#include <phonenumbers/phonenumberutil.h>
#include <cstring>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

int ref_phone(const char *text, const char *region, char *canonical, size_t room) {
  static const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  std::string written;
  if (util.Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsValidNumber(number)) return 0;
  util.Format(number, PhoneNumberUtil::E164, &written);
  if (written.size() >= room) return 0;
  std::memcpy(canonical, written.c_str(), written.size() + 1);
  return 1;
}
