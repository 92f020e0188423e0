/* examples_run.h: one example at a time: what check_examples.c runs and compare_answer.c compares. */
#ifndef EXAMPLES_RUN_H
#define EXAMPLES_RUN_H

#include "examples.h"

struct run {
  struct arena *arena;
  struct diags *diags;
  struct judge *judge; /* with the answer to `submitted` */
  const struct example *example;
  struct submitted submitted;
};

/* Reports where the answer differs from what the example expects. */
void compare_answer(struct run *run);

#endif
