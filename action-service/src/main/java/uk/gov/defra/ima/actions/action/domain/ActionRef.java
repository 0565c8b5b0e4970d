package uk.gov.defra.ima.actions.action.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The reference of an action within its plan.
 *
 * @param asWritten as the plan has it, such as {@code 1.1}
 */
public record ActionRef(String asWritten) {

    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:RECOMMENDATION|REC\\.?|R)(\\d{1,9})[:,./-]?)?ACTION(?:POINT|NO\\.?|NUMBER)?[:.]?(\\d.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** @throws IllegalArgumentException when it is blank */
    public ActionRef {
        if (asWritten.isBlank()) {
            throw new IllegalArgumentException("a reference cannot be blank");
        }
    }

    /**
     * What makes it unique in its plan: upper case, without spaces or closing punctuation. Words before the figures are
     * left out: {@code R1 Action 1.1} and {@code Action 1.1} are {@code 1.1}, and {@code R1 Action 2} is {@code 1.2}.
     */
    public String normalised() {
        var plain = asWritten.toUpperCase(Locale.UK).replaceAll("\\s+", "").replaceAll("[.:)]+$", "");
        var named = NAMED.matcher(plain);
        if (!named.matches()) {
            return plain;
        }
        var recommendation = named.group(1);
        var figures = named.group(2);
        var whole = recommendation == null || figures.matches(recommendation + "(?:[.\\-/]?\\D.*|[.\\-/].+)");
        return whole ? figures : recommendation + "." + figures;
    }

    /** A key whose text order is the natural order: 1.2 before 1.10. */
    public String sortKey() {
        return NUMBER.matcher(normalised()).replaceAll(found -> "%09d".formatted(Integer.parseInt(found.group())));
    }
}
