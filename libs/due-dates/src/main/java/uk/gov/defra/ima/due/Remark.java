package uk.gov.defra.ima.due;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in brackets after a date, at the end of the words.
 *
 * <pre>
 * remark = "(" (("was" | "previously" …) span | few words that say nothing of time) ")"
 * </pre>
 *
 * @param before what stands before the brackets
 * @param inside what stands in them
 */
record Remark(List<Token> before, List<Token> inside) {

    private static final int FEW = 8;

    /** The remark that closes {@code tokens}; empty when none does, or more than one pair of brackets stands there. */
    static Optional<Remark> closing(List<Token> tokens) {
        var open = tokens.indexOf(new Token.Mark('('));
        var close = tokens.indexOf(new Token.Mark(')'));
        return open >= 0 && close == tokens.size() - 1 && open == tokens.lastIndexOf(new Token.Mark('('))
                ? Optional.of(new Remark(tokens.subList(0, open), tokens.subList(open + 1, close)))
                : Optional.empty();
    }

    /** Whether the date before it holds: the remark tells what the date was, or nothing of time at all. */
    boolean leavesTheDate(DueContext context) {
        return tellsWhatItWas(context)
                || (!inside.isEmpty() && inside.size() <= FEW && rests().noneMatch(Remark::speaksOfTime));
    }

    private boolean tellsWhatItWas(DueContext context) {
        var words = new Cursor(inside);
        return words.phrase(Phrases.FORMER) && new Spans(words, context).whole().isPresent();
    }

    /** The remark from each of its tokens on. */
    private Stream<Cursor> rests() {
        return IntStream.range(0, inside.size()).mapToObj(from -> new Cursor(inside.subList(from, inside.size())));
    }

    private static boolean speaksOfTime(Cursor words) {
        return words.number().isPresent()
                || Names.month(words).isPresent()
                || Names.season(words).isPresent()
                || Recurrence.read(words)
                || Stream.of(
                                Phrases.AGREED,
                                Phrases.LASTING,
                                Phrases.IMMEDIATE,
                                Phrases.DONE,
                                Phrases.STARTED,
                                Phrases.BESIDE_A_DATE,
                                Phrases.PART_OF_A_TIME,
                                Phrases.FORMER,
                                Phrases.TURNING)
                        .anyMatch(words::phrase);
    }
}
