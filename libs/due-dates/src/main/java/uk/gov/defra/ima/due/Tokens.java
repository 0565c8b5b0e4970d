package uk.gov.defra.ima.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Cuts text into tokens: letters, figures, and marks one by one; spaces only part them. */
final class Tokens {

    private static final int LONGEST_NUMBER = 8;

    private Tokens() {}

    /** Tokens in order. Takes any text, lone surrogates and control characters included; linear in its length. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        var at = 0;
        while (at < text.length()) {
            var sign = text.codePointAt(at);
            var end = at + Character.charCount(sign);
            if (Character.isLetter(sign)) {
                end = endOf(text, end, Character::isLetter);
                tokens.add(new Token.Word(text.substring(at, end).toLowerCase(Locale.UK)));
            } else if (isFigure(sign)) {
                end = endOf(text, end, Tokens::isFigure);
                addFigures(tokens, text.substring(at, end));
            } else if (!isSpace(sign)) {
                tokens.add(new Token.Mark(plain(sign)));
            }
            at = end;
        }
        return tokens;
    }

    /** A longer run of figures names nothing in a calendar. */
    private static void addFigures(List<Token> tokens, String figures) {
        if (figures.length() <= LONGEST_NUMBER) {
            tokens.add(new Token.Figures(figures));
        } else {
            figures.chars().forEach(figure -> tokens.add(new Token.Mark(figure)));
        }
    }

    private static int endOf(String text, int from, IntPredicate belongs) {
        var at = from;
        while (at < text.length() && belongs.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isFigure(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static int plain(int sign) {
        if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212') {
            return '-';
        }
        return sign == '\u2019' || sign == '\u2018' || sign == '\u00b4' ? '\'' : sign;
    }
}
