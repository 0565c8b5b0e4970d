package uk.gov.defra.ima.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads due dates as people write them. The grammar, in order of trial; case, spacing and closing punctuation count for
 * nothing, and a hyphen between two words is a space:
 *
 * <pre>
 * due        = nothing | agreed | immediate | continuous | done | started | [lead] span | event | remarked ; else UNREAD
 * agreed     = ("to be agreed" | "TBC" …) ["with" | "by" | "following" … words]
 * continuous = (lasting | recurrence) [("from" | "since") date] | lasting ("until" | "to" …) end
 * lasting    = "ongoing" | "business as usual" …          recurrence: see {@link Recurrence}
 * done       = ("completed" | "already actioned" …) [["in" | "on"] date]
 * started    = ("commenced" | "started" …) words (";" | "," | "and") (lasting | recurrence)
 * remarked   = [lead] span remark                         see {@link Remark}
 * span       = see {@link Spans}, {@link Ranges} and {@link Dates}
 * event      = ("once" | "subject to" …) words | ("before" | "prior to" | "after") words that do not begin as a date
 * </pre>
 *
 * <p>What no rule covers whole is UNREAD: a part that could be read is not taken for the whole.
 */
public final class DueReader {

    /** Longer words are no date; nothing longer is looked at. */
    private static final int LONGEST = 400;

    private final List<Token> tokens;
    private final Cursor words;
    private final DueContext context;

    private DueReader(List<Token> tokens, DueContext context) {
        this.tokens = tokens;
        this.words = new Cursor(tokens);
        this.context = context;
    }

    /**
     * Reads {@code asStated} in its context. Never throws, never guesses.
     *
     * @param asStated what somebody wrote; blank when nobody wrote anything
     * @param context what words without a year are counted from
     */
    public static DueReading read(String asStated, DueContext context) {
        if (asStated.isBlank()) {
            return DueReading.undated(DuePrecision.NONE);
        }
        if (asStated.length() > LONGEST) {
            return DueReading.undated(DuePrecision.UNREAD);
        }
        var tokens = withoutClosingMarks(Tokens.of(asStated));
        return tokens.isEmpty()
                ? DueReading.undated(
                        asStated.codePoints().allMatch(DueReader::isSpace) ? DuePrecision.NONE : DuePrecision.UNREAD)
                : new DueReader(tokens, context).due();
    }

    private DueReading due() {
        return words.whole(() -> undated(Phrases.AGREED, DuePrecision.TO_BE_AGREED))
                .or(() -> words.attempt(this::agreedHow))
                .or(() -> words.whole(() -> undated(Phrases.IMMEDIATE, DuePrecision.IMMEDIATE)))
                .or(() -> words.whole(this::continuous))
                .or(() -> words.whole(this::done))
                .or(() -> words.whole(this::started))
                .or(this::span)
                .or(this::event)
                .or(this::remarked)
                .orElseGet(() -> DueReading.undated(DuePrecision.UNREAD));
    }

    private Optional<DueReading> undated(List<String> phrases, DuePrecision precision) {
        return words.phrase(phrases) ? Optional.of(DueReading.undated(precision)) : Optional.empty();
    }

    private Optional<DueReading> agreedHow() {
        return undated(Phrases.AGREED, DuePrecision.TO_BE_AGREED)
                .filter(read -> words.phrase(Phrases.AGREED_HOW) && !words.atEnd());
    }

    private Optional<DueReading> continuous() {
        var lasting = words.phrase(Phrases.LASTING);
        if (!lasting && !Recurrence.read(words)) {
            return Optional.empty();
        }
        words.punctuation();
        // How often and until when is more than one date: only what lasts has an end.
        if (lasting && words.phrase(Phrases.UNTIL)) {
            return new Spans(words, context)
                    .end()
                    .map(end -> new DueReading(DuePrecision.RANGE, Optional.empty(), end.latest()));
        }
        if (words.phrase("from") || words.phrase("since")) {
            return past().date().map(from -> continuousFrom(Optional.of(from)));
        }
        return Optional.of(continuousFrom(Optional.empty()));
    }

    private Optional<DueReading> started() {
        if (!words.phrase(Phrases.STARTED)) {
            return Optional.empty();
        }
        words.phrase("in");
        words.phrase("on");
        var from = past().date();
        while (!words.mark(';') && !words.mark(',') && !words.phrase("and")) {
            if (words.skip().isEmpty()) {
                return Optional.empty();
            }
        }
        return words.phrase(Phrases.LASTING) || Recurrence.read(words)
                ? Optional.of(continuousFrom(from))
                : Optional.empty();
    }

    private static DueReading continuousFrom(Optional<DueReading> start) {
        return new DueReading(DuePrecision.CONTINUOUS, start.flatMap(DueReading::earliest), Optional.empty());
    }

    private Optional<DueReading> done() {
        if (!words.phrase(Phrases.DONE)) {
            return Optional.empty();
        }
        words.punctuation();
        if (words.atEnd()) {
            return Optional.of(DueReading.undated(DuePrecision.ALREADY_DONE));
        }
        var _ = words.phrase("in") || words.phrase("on");
        return past().date().map(date -> {
            words.mark(')');
            return date.as(DuePrecision.ALREADY_DONE);
        });
    }

    private Optional<DueReading> span() {
        return new Spans(words, context)
                .whole()
                .or(() -> words.attempt(() -> {
                    if (!words.phrase(Phrases.LEAD)) {
                        return Optional.empty();
                    }
                    words.punctuation();
                    return new Spans(words, context).whole();
                }));
    }

    private Optional<DueReading> remarked() {
        return Remark.closing(tokens)
                .filter(remark -> remark.leavesTheDate(context))
                .flatMap(remark -> new DueReader(withoutClosingMarks(remark.before()), context).span());
    }

    private Optional<DueReading> event() {
        return words.attempt(() -> {
            // A date that could not be read is no event: it was tried before.
            if (words.phrase(Phrases.BESIDE_A_DATE)) {
                return namesTime() || words.atEnd() ? Optional.empty() : anEvent();
            }
            return words.phrase(Phrases.EVENT) && !words.atEnd() ? anEvent() : Optional.empty();
        });
    }

    private static Optional<DueReading> anEvent() {
        return Optional.of(DueReading.undated(DuePrecision.EVENT));
    }

    private boolean namesTime() {
        return words.number().isPresent()
                || Names.month(words).isPresent()
                || Names.season(words).isPresent()
                || words.phrase(Phrases.PART_OF_A_TIME);
    }

    private Dates past() {
        return new Dates(words, Frame.past(context));
    }

    private static List<Token> withoutClosingMarks(List<Token> tokens) {
        var kept = new ArrayList<>(tokens);
        while (!kept.isEmpty() && kept.getLast() instanceof Token.Mark mark && ".;,:!".indexOf(mark.sign()) >= 0) {
            kept.removeLast();
        }
        return kept;
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
