package uk.gov.defra.ima.due;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A place among tokens. Every rule either reads on and answers, or answers nothing and leaves the place as it was. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    /** Tries a rule; the place is as before when it answers nothing. */
    <T> Optional<T> attempt(Supplier<Optional<T>> rule) {
        var before = at;
        var read = rule.get();
        if (read.isEmpty()) {
            at = before;
        }
        return read;
    }

    /** A rule that must reach the end. */
    <T> Optional<T> whole(Supplier<Optional<T>> rule) {
        return attempt(() -> rule.get().filter(read -> atEnd()));
    }

    /** Tries a rule that only says whether; the place is as before when it does not. */
    boolean passes(BooleanSupplier rule) {
        var before = at;
        var passed = rule.getAsBoolean();
        if (!passed) {
            at = before;
        }
        return passed;
    }

    /** Whether a rule would read on from here; the place stays as it is. */
    boolean sees(BooleanSupplier rule) {
        var before = at;
        var seen = rule.getAsBoolean();
        at = before;
        return seen;
    }

    Optional<Token.Figures> number() {
        return next(Token.Figures.class);
    }

    Optional<String> word() {
        return next(Token.Word.class).map(Token.Word::text);
    }

    /** Whether the sign comes next; it is passed over then. */
    boolean mark(int sign) {
        if (!atEnd() && tokens.get(at) instanceof Token.Mark mark && mark.sign() == sign) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether one of these comes next, words parted by spaces; a hyphen between two of its words is as good. */
    boolean phrase(Collection<String> phrases) {
        return phrases.stream().anyMatch(this::phrase);
    }

    boolean phrase(String phrase) {
        var before = at;
        for (var word : List.of(phrase.split(" ", -1))) {
            if (at > before) {
                mark('-');
            }
            if (word().filter(word::equals).isEmpty()) {
                at = before;
                return false;
            }
        }
        return true;
    }

    /** Passes over one token, whatever it is; empty at the end. */
    Optional<Token> skip() {
        return next(Token.class);
    }

    /** Passes over commas, colons, dashes and opening or closing brackets. */
    void punctuation() {
        while (!atEnd() && tokens.get(at) instanceof Token.Mark mark && ",:-();.".indexOf(mark.sign()) >= 0) {
            at++;
        }
    }

    private <T extends Token> Optional<T> next(Class<T> kind) {
        if (atEnd() || !kind.isInstance(tokens.get(at))) {
            return Optional.empty();
        }
        return Optional.of(kind.cast(tokens.get(at++)));
    }
}
