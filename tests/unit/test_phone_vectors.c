/* test_phone_vectors.c: the labelled telephone numbers of tests/vectors/phones.tsv before the plan of the book that is linked; prints right
 * and wrong by class. A row of which the label is wrong is named in tests/vectors/argued.tsv, with what is right instead. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "ids.h"
#include "zhinan.h"

enum { columns = 7, classes_max = 64, line_max = 8192 };

struct row {
  char *input, *region, *expected, *kind, *normalised, *reason, *class;
  size_t length; /* of the input, which may hold NUL */
  int number;
};

static struct class {
  char name[64];
  int right, wrong;
} classes[classes_max];

static const struct zn_book *open_book(void) {
  const struct zn_book *book = NULL;
  assert_int_equal(zn_open(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, &book), ZN_OK);
  return book;
}

/* --- reading --- */

static char *put_character(char *to, unsigned long c) {
  if (c < 0x80) *to++ = (char)c;
  else if (c < 0x800) *to++ = (char)(0xC0 | c >> 6), *to++ = (char)(0x80 | (c & 0x3F));
  else *to++ = (char)(0xE0 | c >> 12), *to++ = (char)(0x80 | (c >> 6 & 0x3F)), *to++ = (char)(0x80 | (c & 0x3F));
  return to;
}

/* `\xNN` a byte, `\uNNNN` a character, `\\` a backslash; in place. */
static size_t unescape(char *text) {
  char *to = text, digits[5] = "";
  for (const char *at = text; *at;) {
    if (*at != '\\') *to++ = *at++;
    else if (at[1] == 'x') *to++ = (char)strtoul(memcpy(digits, at + 2, 2), NULL, 16), at += 4;
    else if (at[1] == 'u') to = put_character(to, strtoul(memcpy(digits, at + 2, 4), NULL, 16)), at += 6;
    else *to++ = '\\', at += 2;
    memset(digits, 0, sizeof digits);
  }
  return (size_t)(to - text);
}

static int read_cells(FILE *file, char line[line_max], char **cells[columns]) {
  if (!fgets(line, line_max, file)) return 0;
  line[strcspn(line, "\n")] = '\0';
  for (int i = 0; i < columns; i++) {
    *cells[i] = line;
    char *tab = strchr(line, '\t');
    if (tab) *tab = '\0', line = tab + 1;
    else assert_int_equal(i, columns - 1);
  }
  return 1;
}

static int read_row(FILE *file, char line[line_max], struct row *row) {
  char **cells[columns] = {&row->input, &row->region, &row->expected, &row->kind, &row->normalised, &row->reason, &row->class};
  if (!read_cells(file, line, cells)) return 0;
  row->length = unescape(row->input);
  row->number++;
  return 1;
}

/* Puts what is right in place of a label that is wrong. */
static void argue(struct row *row, char line[line_max]) {
  char *name, *number, *expected, *kind, *normalised, *reason, *why;
  char **cells[columns] = {&name, &number, &expected, &kind, &normalised, &reason, &why};
  FILE *file = fopen("tests/vectors/argued.tsv", "r");
  assert_non_null(file);
  while (read_cells(file, line, cells)) {
    if (strcmp(name, "phones.tsv") != 0 || atoi(number) != row->number) continue;
    row->expected = expected, row->kind = kind, row->normalised = normalised, row->reason = reason;
    break;
  }
  fclose(file);
}

/* --- comparing --- */

static void normalise(const struct zn_phone_result *result, char *text, size_t room) {
  *text = '\0';
  for (uint32_t i = 0; i < result->number_count; i++) {
    const struct zn_phone_number *number = &result->numbers[i];
    size_t length = strlen(text);
    snprintf(text + length, room - length, "%s%s%s%s", i ? ";" : "", number->canonical, *number->extension ? ";ext=" : "",
             number->extension);
  }
}

/* Whether what stands behind the colon of a label is what the result tells beside its reason. */
static int same_detail(const struct zn_phone_result *result, const char *detail) {
  unsigned digits, expected, year;
  char area[16];
  if (sscanf(detail, "%u_digits_in_%u_digit_area", &digits, &expected) == 2)
    return digits == result->digits && expected == result->expected;
  if (sscanf(detail, "%u_digits", &digits) == 1) return digits == result->digits;
  if (sscanf(detail, "expected_%15s", area) == 1) return strcmp(area, result->area) == 0;
  if (sscanf(detail, "withdrawn_%u", &year) == 1) return year == result->withdrawn;
  return strcmp(detail, "no_split") != 0 || result->number_count == 0; /* others only say more of the same */
}

/* Labels are words joined by _, codes by -. */
static int same_reason(const struct zn_phone_result *result, const char *label) {
  const char *code = result->is_valid ? "" : zn_phone_reason_code(result->reason);
  size_t length = strcspn(label, ":");
  if (strcmp(code, "iot") == 0 && strncmp(label, "iot_", 4) == 0) return 1;
  if (strlen(code) != length) return 0;
  for (size_t i = 0; i < length; i++)
    if (code[i] != label[i] && !(code[i] == '-' && label[i] == '_')) return 0;
  return !label[length] || same_detail(result, label + length + 1);
}

static struct class *class_named(const char *name) {
  struct class *class = classes;
  while (*class->name && strcmp(class->name, name) != 0) class ++;
  assert_true(class < classes + classes_max - 1);
  snprintf(class->name, sizeof class->name, "%s", name);
  return class;
}

static int judge(const struct zn_book *book, const struct row *row, char *got, size_t room) {
  struct zn_phone_result result = {.size = sizeof result};
  zn_division division = zn_find(book, ZN_KIND_DIVISION, row->region, strlen(row->region));
  char normalised[512];
  assert_true(division || !*row->region);
  assert_int_equal(zn_phone_check(book, row->input, row->length, division, &result), ZN_OK);
  normalise(&result, normalised, sizeof normalised);
  snprintf(got, room, "%s %s %s %s (at %u, %u digits, %u expected, area %s)", result.is_valid ? "valid" : "invalid",
           zn_phone_kind_code(result.kind), normalised, result.is_valid ? "" : zn_phone_reason_code(result.reason), result.at,
           result.digits, result.expected, result.area);
  assert_true(result.is_valid || result.reason);
  return strcmp(row->expected, result.is_valid ? "valid" : "invalid") == 0 && strcmp(row->kind, zn_phone_kind_code(result.kind)) == 0 &&
         strcmp(row->normalised, normalised) == 0 && same_reason(&result, row->reason);
}

static void every_row(void **state) {
  const struct zn_book *book = open_book();
  struct row row = {0};
  char line[line_max], argued[line_max], got[1024];
  int wrong = 0;
  FILE *file = fopen("tests/vectors/phones.tsv", "rb");
  (void)state;
  assert_non_null(file);
  assert_true(read_row(file, line, &row));
  while (read_row(file, line, &row)) {
    struct class *class = class_named(row.class);
    argue(&row, argued);
    int is_right = judge(book, &row, got, sizeof got);
    class->right += is_right;
    class->wrong += !is_right;
    wrong += !is_right;
    if (!is_right)
      printf("row %d: %s [%s] expected %s %s %s %s, got %s\n", row.number, row.input, row.region, row.expected, row.kind, row.normalised,
             row.reason, got);
  }
  fclose(file);
  for (const struct class *class = classes; *class->name; class ++)
    printf("%-24s %4d right, %d wrong\n", class->name, class->right, class->wrong);
  assert_int_equal(wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_row)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
