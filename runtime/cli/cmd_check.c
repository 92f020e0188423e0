/* cmd_check.c: `zhinan check [FILE]`: a JSON submission a line in, an answer a line out, in order. What is answered is written out as soon
 * as no more input is there, so that a program at the other end may wait for each answer. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli.h"
#include "zn_text.h"

enum { line_max = 1 << 20, answers_size = 1 << 16 };

struct stream {
  const struct cli *cli;
  int input, status;
  char *line; /* line_max bytes: what has come of the lines that are not answered yet */
  size_t length;
  bool too_long; /* the line goes on behind what was kept of it */
  void *work;
  size_t work_size;
  char *answers;
  size_t room, answered; /* bytes of answers, and how many of them are to be written */
};

static const char *input_name(const struct cli *cli) { return cli->argument_count ? cli->arguments[0] : "-"; }

static int fail(const char *what) {
  if (errno != EPIPE) cli_complain(what, strerror(errno));
  return cli_machine;
}

static int flush(struct stream *stream) {
  for (size_t at = 0; at < stream->answered;) {
    ssize_t put = write(STDOUT_FILENO, stream->answers + at, stream->answered - at);
    if (put < 0 && errno != EINTR) return fail("standard output");
    if (put > 0) at += (size_t)put;
  }
  stream->answered = 0;
  return cli_yes;
}

/* Makes room for an answer that did not fit behind the others, nor alone. */
static int widen(struct stream *stream) {
  char *wider = realloc(stream->answers, stream->room * 2);
  if (!wider) return errno = ENOMEM, fail("memory");
  stream->answers = wider;
  stream->room *= 2;
  return cli_yes;
}

/* Answers a line behind the answers that wait; ZN_NO_ROOM when there is none. */
static enum zn_status answer(struct stream *stream, const char *text, size_t length, uint32_t *verdict) {
  size_t written;
  const struct cli *cli = stream->cli;
  enum zn_status status = zn_check_json(cli->book, cli->day, cli->language, text, length, stream->work, stream->work_size,
                                        stream->answers + stream->answered, stream->room - stream->answered - 1, &written, verdict);
  if (status == ZN_NO_ROOM) return status;
  stream->answered += written;
  stream->answers[stream->answered++] = '\n';
  return status;
}

static int answer_line(struct stream *stream, const char *text, size_t length) {
  uint32_t verdict = 0;
  enum zn_status status;
  while (stream->room - stream->answered < 2 || (status = answer(stream, text, length, &verdict)) == ZN_NO_ROOM) {
    int bad = stream->answered ? flush(stream) : widen(stream);
    if (bad) return bad;
  }
  int worth = status != ZN_OK ? cli_wrong : verdict != ZN_SATISFIED ? cli_no : cli_yes;
  if (worth > stream->status) stream->status = worth;
  return cli_yes;
}

/* In place of a line whose beginning filled the memory for lines. */
static int answer_too_long(struct stream *stream) {
  int bad = flush(stream);
  if (bad) return bad;
  static const char limit[] = "1 MiB";
  struct zn_out out = {stream->answers, stream->room, 0};
  ZN_OUT(&out, "{\"error\":{\"code\":\"too-large\",\"at\":\"\",\"text\":\"");
  zn_text_named(stream->cli->book, stream->cli->language, ZN_MESSAGE_TOO_LARGE, (struct zn_span){limit, sizeof limit - 1}, &out);
  ZN_OUT(&out, "\"}}\n");
  stream->answered = out.length <= out.room ? out.length : 0;
  stream->status = cli_wrong;
  return cli_yes;
}

/* Answers every whole line that is there and moves the rest to the beginning. */
static int answer_lines(struct stream *stream, size_t begun) {
  char *line = stream->line, *end = stream->line + stream->length, *stop;
  for (char *from = line + begun; (stop = memchr(from, '\n', (size_t)(end - from))); from = line = stop + 1) {
    int bad = stream->too_long ? answer_too_long(stream) : answer_line(stream, line, (size_t)(stop - line));
    if (bad) return bad;
    stream->too_long = false;
  }
  stream->length = (size_t)(end - line);
  memmove(stream->line, line, stream->length);
  if (stream->length == line_max || stream->too_long) {
    stream->too_long = true;
    stream->length = 0;
  }
  return cli_yes;
}

static bool input_waits(int input) {
  struct pollfd ready = {.fd = input, .events = POLLIN};
  return poll(&ready, 1, 0) != 0;
}

static int complain_input(const struct stream *stream) {
  int status = errno == EISDIR ? cli_wrong : cli_machine;
  cli_complain(input_name(stream->cli), strerror(errno));
  return status;
}

/* One step: reads what is there, answers what is whole. *ended at the end of the input. */
static int step(struct stream *stream, bool *ended) {
  if (stream->answered && !input_waits(stream->input)) {
    int bad = flush(stream);
    if (bad) return bad;
  }
  ssize_t got = read(stream->input, stream->line + stream->length, line_max - stream->length);
  if (got < 0) return errno == EINTR ? cli_yes : complain_input(stream);
  *ended = got == 0;
  size_t begun = stream->length;
  stream->length += (size_t)got;
  return answer_lines(stream, begun);
}

/* The last line may lack its end. */
static int answer_rest(struct stream *stream) {
  int bad = stream->too_long ? answer_too_long(stream) : stream->length ? answer_line(stream, stream->line, stream->length) : cli_yes;
  return bad ? bad : flush(stream);
}

static int run(struct stream *stream) {
  int bad = cli_yes;
  for (bool ended = false; !bad && !ended;) bad = step(stream, &ended);
  if (!bad) bad = answer_rest(stream);
  return bad ? bad : stream->status;
}

static int open_input(const struct cli *cli) {
  const char *path = input_name(cli);
  int input = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  if (input < 0) cli_complain(path, strerror(errno));
  return input;
}

int cmd_check(const struct cli *cli) {
  struct stream stream = {.cli = cli, .input = open_input(cli), .room = answers_size};
  if (stream.input < 0) return cli_wrong;
  stream.work_size = zn_check_json_work_size(cli->book);
  stream.work = malloc(stream.work_size);
  stream.line = malloc(line_max);
  stream.answers = malloc(stream.room);
  int status = stream.work && stream.line && stream.answers ? run(&stream) : (cli_complain("memory", "used up"), cli_machine);
  free(stream.answers);
  free(stream.line);
  free(stream.work);
  if (stream.input != STDIN_FILENO) close(stream.input);
  return status;
}
