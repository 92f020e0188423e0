"""Days as numbers (1 is 0001-01-01), and periods after and before them."""
import calendar
import datetime
import functools
import re

LAST = datetime.date.max.toordinal()


class BadDay(ValueError):
    pass


@functools.lru_cache(None)
def number(text):
    """The number of "YYYY-MM-DD"."""
    if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise BadDay(text)
    try:
        return datetime.date(*map(int, text.split("-"))).toordinal()
    except ValueError as error:
        raise BadDay(text) from error


def name(day):
    return datetime.date.fromordinal(day).isoformat()


@functools.lru_cache(None)
def later(day, count, unit):
    """The day `count` units after; a day past the month's end becomes its last, a day outside the calendar its first or last."""
    if unit in "DW":
        return min(max(day + count * (7 if unit == "W" else 1), 1), LAST)
    date = datetime.date.fromordinal(day)
    months = date.year * 12 + date.month - 1 + count * (12 if unit == "Y" else 1)
    if months < 12:
        return 1
    if months >= 10000 * 12:
        return LAST
    year, month = months // 12, months % 12 + 1
    return datetime.date(year, month, min(date.day, calendar.monthrange(year, month)[1])).toordinal()


@functools.lru_cache(None)
def years(first, today):
    """Whole years from a day to one that is not before it."""
    count = datetime.date.fromordinal(today).year - datetime.date.fromordinal(first).year
    return count if later(first, count, "Y") <= today else count - 1


@functools.lru_cache(None)
def period(text):
    """(count, unit) of "P3M", "-P1Y"."""
    return int(text.replace("P", "")[:-1]), text[-1]
