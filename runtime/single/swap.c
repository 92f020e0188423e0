/* swap.c: a portal that takes up a new edition of its book while requests are being answered: `swap IMAGE IMAGE...` answers from the first
 * image, and puts the next in its place over and over, from one end of the list to the other. An example: link it with zhinan.c.
 *
 * A book is an edition with a count of its readers. A reader takes the edition that stands, reads, and gives it back; the bytes of one that
 * was replaced are freed when its last reader has left. The lock is held for taking and giving alone, never while anything is judged. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "zhinan.h"

/* --- editions --- */

struct edition {
  const struct zn_book *book;
  unsigned readers;
  bool is_replaced;
};

struct shelf {
  pthread_mutex_t lock;
  struct edition *edition; /* that stands */
  unsigned opened, freed;
};

static void edition_free(struct shelf *shelf, struct edition *edition) {
  zn_file_close(edition->book);
  free(edition);
  shelf->freed++;
}

static struct edition *shelf_take(struct shelf *shelf) {
  pthread_mutex_lock(&shelf->lock);
  struct edition *edition = shelf->edition;
  edition->readers++;
  pthread_mutex_unlock(&shelf->lock);
  return edition;
}

static void shelf_give(struct shelf *shelf, struct edition *edition) {
  pthread_mutex_lock(&shelf->lock);
  if (--edition->readers == 0 && edition->is_replaced) edition_free(shelf, edition);
  pthread_mutex_unlock(&shelf->lock);
}

/* Opens an image and lets it stand in the place of the one before, which stays until the last reader has left it. A file that cannot be
 * used changes nothing. */
static enum zn_status shelf_put(struct shelf *shelf, const char *path) {
  struct edition *edition = calloc(1, sizeof *edition);
  enum zn_status status = edition ? zn_file_open(path, &edition->book) : ZN_NO_MEMORY;
  if (status != ZN_OK) {
    free(edition);
    return status;
  }
  pthread_mutex_lock(&shelf->lock);
  struct edition *before = shelf->edition;
  shelf->edition = edition;
  shelf->opened++;
  if (before) before->is_replaced = true;
  if (before && before->readers == 0) edition_free(shelf, before);
  pthread_mutex_unlock(&shelf->lock);
  return ZN_OK;
}

/* --- readers --- */

enum { reader_count = 4, swap_count = 200, room = 1 << 16 };

struct reader {
  pthread_t thread;
  struct shelf *shelf;
  const bool *done; /* written under the lock */
  unsigned answers, wrong;
};

/* Asks for every business of the edition; each answer has to cite that edition. */
static void read_edition(struct reader *reader, const struct zn_book *book, char *answer) {
  size_t work_size = zn_check_json_work_size(book), written;
  void *work = malloc(work_size);
  char rules[32], text[256];
  snprintf(rules, sizeof rules, "\"rules\":\"%016llx\"", (unsigned long long)zn_digest(book));
  for (zn_business business = 1; work && business <= zn_count(book, ZN_KIND_BUSINESS); business++) {
    int length = snprintf(text, sizeof text, "{\"business\":\"%s\"}", zn_id(book, ZN_KIND_BUSINESS, business));
    enum zn_status status =
        zn_check_json(book, zn_day_from(2026, 11, 23), 0, text, (size_t)length, work, work_size, answer, room - 1, &written, NULL);
    answer[written] = '\0';
    reader->answers++;
    reader->wrong += status != ZN_OK || !strstr(answer, rules);
  }
  free(work);
}

static bool is_done(struct reader *reader) {
  pthread_mutex_lock(&reader->shelf->lock);
  bool done = *reader->done;
  pthread_mutex_unlock(&reader->shelf->lock);
  return done;
}

static void *read_on(void *argument) {
  struct reader *reader = argument;
  char *answer = malloc(room);
  while (answer && !is_done(reader)) {
    struct edition *edition = shelf_take(reader->shelf);
    read_edition(reader, edition->book, answer);
    shelf_give(reader->shelf, edition);
  }
  free(answer);
  return NULL;
}

/* --- */

static int swap(struct shelf *shelf, int count, char **paths) {
  for (int i = 0; i < swap_count; i++) {
    enum zn_status status = shelf_put(shelf, paths[i % count]);
    if (status != ZN_OK) return fprintf(stderr, "%s: %s\n", paths[i % count], zn_status_code(status)), 1;
  }
  return 0;
}

int main(int count, char **arguments) {
  struct shelf shelf = {.lock = PTHREAD_MUTEX_INITIALIZER};
  struct reader readers[reader_count];
  bool done = false;
  unsigned answers = 0, wrong = 0;
  if (count < 2) return fputs("usage: swap IMAGE...\n", stderr), 2;
  if (shelf_put(&shelf, arguments[1]) != ZN_OK) return fprintf(stderr, "%s: cannot be used\n", arguments[1]), 2;
  for (int i = 0; i < reader_count; i++) {
    readers[i] = (struct reader){.shelf = &shelf, .done = &done};
    if (pthread_create(&readers[i].thread, NULL, read_on, &readers[i])) return fputs("no thread\n", stderr), 2;
  }
  int status = swap(&shelf, count - 1, arguments + 1);
  pthread_mutex_lock(&shelf.lock);
  done = true;
  pthread_mutex_unlock(&shelf.lock);
  for (int i = 0; i < reader_count; i++) {
    pthread_join(readers[i].thread, NULL);
    answers += readers[i].answers;
    wrong += readers[i].wrong;
  }
  edition_free(&shelf, shelf.edition);
  printf("%u editions opened, %u freed; %u answers, %u wrong\n", shelf.opened, shelf.freed, answers, wrong);
  return status || wrong || !answers || shelf.opened != shelf.freed;
}
