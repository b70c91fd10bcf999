"""Reads a calendar with icalendar, and prints its events as a JSON line."""

import datetime
import json
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar

calendar = Calendar.from_ical(Path(sys.argv[1]).read_bytes())
faults = [str(fault) for component in calendar.walk() for fault in component.errors]
assert not faults, faults


def told(value):
    if isinstance(value, datetime.datetime):
        # The zone that the file describes must be the one that everybody knows.
        known = value.replace(tzinfo=ZoneInfo("Europe/Amsterdam"))
        assert value.utcoffset() == known.utcoffset(), value
        return value.strftime("%Y-%m-%d %H:%M")
    return value.isoformat()


events = []
for event in calendar.walk("VEVENT"):
    start = event["DTSTART"].dt
    events.append(
        {
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "summary": str(event["SUMMARY"]),
            "location": str(event["LOCATION"]) if "LOCATION" in event else None,
            "status": str(event["STATUS"]),
            "start": told(start),
            "end": told(event["DTEND"].dt) if "DTEND" in event else None,
            "day_before": (start - datetime.timedelta(days=1)).strftime("%Y-%m-%d"),
        }
    )
print(json.dumps({"version": str(calendar["VERSION"]), "events": events}))
