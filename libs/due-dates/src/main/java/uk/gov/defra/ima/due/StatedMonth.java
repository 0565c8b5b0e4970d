package uk.gov.defra.ima.due;

import java.time.YearMonth;
import java.util.Optional;

/** A month with its year, as people write it, such as {@code July 2018}. */
public final class StatedMonth {

    private StatedMonth() {}

    /** The month that {@code text} names; empty when it names none. */
    public static Optional<YearMonth> read(String text) {
        var words = new Cursor(Tokens.of(text));
        return words.whole(new Dates(words, Frame.past(DueContext.NONE))::month);
    }
}
