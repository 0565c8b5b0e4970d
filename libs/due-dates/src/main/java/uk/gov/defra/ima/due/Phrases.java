package uk.gov.defra.ima.due;

import java.util.List;

/** What people write where they name no date, and what they write beside one; longer phrases before those that begin them. */
final class Phrases {

    static final List<String> AGREED = List.of(
            "to be agreed",
            "tba",
            "tbc",
            "tbd",
            "to be confirmed",
            "to be determined",
            "to be decided",
            "to be advised",
            "to be set",
            "not yet agreed",
            "not yet set",
            "not yet known",
            "date to be agreed",
            "date to be confirmed");
    static final List<String> AGREED_HOW = List.of("with", "by", "following", "once", "after", "at", "when");
    static final List<String> LASTING = List.of(
            "ongoing",
            "on going",
            "continuous",
            "continuing",
            "continual",
            "business as usual",
            "bau",
            "rolling programme");
    static final List<String> UNTIL = List.of("until", "till", "up to", "to");
    static final List<String> IMMEDIATE = List.of(
            "immediate",
            "immediately",
            "at once",
            "asap",
            "as soon as possible",
            "with immediate effect",
            "straight away",
            "now");
    static final List<String> DONE = List.of(
            "completed",
            "complete",
            "done",
            "already actioned",
            "already completed",
            "already complete",
            "already done",
            "now complete",
            "now completed",
            "actioned",
            "achieved",
            "delivered",
            "implemented",
            "finished",
            "closed",
            "fully implemented",
            "fully completed",
            "fully complete",
            "fully achieved",
            "fully delivered");
    static final List<String> STARTED = List.of("commenced", "started", "begun", "began", "underway since");
    static final List<String> LEAD = List.of(
            "to be completed by",
            "to be complete by",
            "complete by",
            "for completion by",
            "due for completion by",
            "due by",
            "due in",
            "due on",
            "due",
            "by no later than",
            "by not later than",
            "no later than",
            "not later than",
            "by nlt",
            "nlt",
            "at the latest by",
            "target date",
            "target",
            "deadline",
            "expected by",
            "expected",
            "by the",
            "by",
            "on",
            "in",
            "during",
            "for");
    static final List<String> BESIDE_A_DATE = List.of("prior to", "before", "after");
    static final List<String> PART_OF_A_TIME =
            List.of("early", "mid", "late", "end", "the end", "start", "the start", "q", "fy", "week", "the week");
    static final List<String> EVENT = List.of(
            "following",
            "upon",
            "once",
            "when",
            "subject to",
            "dependent on",
            "on completion of",
            "in line with",
            "pending",
            "as part of",
            "at the time of");

    static final List<String> FORMER =
            List.of("was", "previously", "formerly", "originally", "original date", "initially");
    /** What is no mere remark beside a date: it moves the date, or takes it back. */
    static final List<String> TURNING = List.of(
            "not",
            "no longer",
            "earliest",
            "earlier",
            "later",
            "sooner",
            "begin",
            "begins",
            "since",
            "until",
            "thereafter",
            "onward",
            "onwards",
            "beyond",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "quarter",
            "quarters",
            "year",
            "years",
            "deferred",
            "postponed",
            "delayed",
            "slipped",
            "missed",
            "on hold",
            "withdrawn",
            "cancelled",
            "superseded");

    private Phrases() {}
}
