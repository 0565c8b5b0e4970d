package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The owners that a cell names: posts, parted by a slash, each perhaps with a qualifier in closing parentheses. A cell
 * that as a whole is the title of a known post names that post alone.
 */
public final class OwnerCell {

    private static final Pattern QUALIFIED = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");

    private OwnerCell() {}

    /**
     * One owner.
     *
     * @param title title of a post, as written
     * @param qualifier what stood in parentheses after it
     */
    public record Named(String title, Optional<String> qualifier) {}

    /**
     * Reads a cell.
     *
     * @param cell as written
     * @param knownTitles titles of posts in the registry, in lower case
     */
    public static List<Named> read(String cell, Set<String> knownTitles) {
        var whole = cell.strip().replaceAll("\\s+", " ");
        if (whole.isEmpty()) {
            return List.of();
        }
        if (knownTitles.contains(whole.toLowerCase(Locale.UK))) {
            return List.of(new Named(whole, Optional.empty()));
        }
        return Arrays.stream(whole.split("/"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(OwnerCell::named)
                .toList();
    }

    private static Named named(String part) {
        var qualified = QUALIFIED.matcher(part);
        return qualified.matches()
                ? new Named(qualified.group(1), Optional.of(qualified.group(2).strip()))
                : new Named(part, Optional.empty());
    }
}
