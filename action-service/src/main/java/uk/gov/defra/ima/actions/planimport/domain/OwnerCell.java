package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.gov.defra.ima.actions.planimport.domain.OwnerParts.Part;

/**
 * The owners that a cell names: posts, each perhaps with a qualifier in closing parentheses. A slash, a semicolon and a
 * line break part posts, and so does anything that joins after a closing parenthesis; a comma, an ampersand and "and" part
 * them too, but may as well stand inside one post's name. Known posts win, the longest first; what else lies between is
 * parted only where each part names a post by its words.
 */
public final class OwnerCell {

    private static final Pattern QUALIFIED = Pattern.compile("(?s)^(.*\\S)\\s*\\(([^()]+)\\)$");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:n/?a|none|nobody|vacant|tb[cad]|to be (?:confirmed|agreed|advised|decided|determined)|unknown|-+|\\?+|\\u2013)[.]?");
    private static final int LONGEST_RUN = 12;

    private final Set<String> known;
    private final List<Named> owners = new ArrayList<>();
    private final List<String> ambiguous = new ArrayList<>();

    private OwnerCell(Set<String> known) {
        this.known = known;
    }

    /**
     * One owner.
     *
     * @param title title of a post, as written
     * @param qualifier what stood in parentheses after it
     */
    public record Named(String title, Optional<String> qualifier) {}

    /**
     * What a cell says.
     *
     * @param owners in the order written
     * @param ambiguous names kept whole that may be several posts
     */
    public record Reading(List<Named> owners, List<String> ambiguous) {}

    /** A title found in the text, through the part of number {@code last}. */
    private record Found(String title, int last) {}

    /**
     * Reads a cell by itself.
     *
     * @param cell as written
     * @param knownTitles titles of posts in the registry, in lower case
     */
    public static Reading read(String cell, Set<String> knownTitles) {
        return read(cell, knownTitles, Set.of());
    }

    /**
     * Reads a cell of a file.
     *
     * @param cell as written
     * @param knownTitles titles of posts in the registry, in lower case
     * @param onOneLine titles that other cells of the file have on one line, in lower case: lines that make up one of
     *     these are a name that was wrapped
     */
    public static Reading read(String cell, Set<String> knownTitles, Set<String> onOneLine) {
        var reader = new OwnerCell(knownTitles);
        var text = OwnerParts.text(cell);
        if (isTitle(text, knownTitles)) {
            reader.owners.add(named(text));
        } else if (!text.isEmpty() && !NOBODY.matcher(text).matches()) {
            reader.certainlySeveral(text, onOneLine);
        }
        return new Reading(reader.owners.stream().distinct().toList(), reader.ambiguous);
    }

    private void certainlySeveral(String text, Set<String> onOneLine) {
        var parts = OwnerParts.certain(text, known);
        for (var i = 0; i < parts.size(); ) {
            var registered = registered(text, parts, i);
            if (registered.isPresent()) {
                owners.add(named(registered.get().title()));
                i = registered.get().last() + 1;
            } else {
                var wrapped = longest(text, parts, i, parts.get(i).start(), onOneLine)
                        .orElse(new Found(parts.get(i).text(), i));
                possiblySeveral(wrapped.title());
                i = wrapped.last() + 1;
            }
        }
    }

    private void possiblySeveral(String text) {
        var parts = OwnerParts.possible(text, known);
        var from = 0;
        for (var i = 0; i < parts.size(); ) {
            var registered = registered(text, parts, i);
            if (registered.isPresent()) {
                unknown(text, parts.subList(from, i));
                owners.add(named(registered.get().title()));
                from = registered.get().last() + 1;
            }
            i = registered.map(Found::last).orElse(i) + 1;
        }
        unknown(text, parts.subList(from, parts.size()));
    }

    /**
     * Parts that no known post covers: several posts when each is one by its words, or else one name with a doubt. Who
     * supports or is consulted may be no owner at all, so that nothing is parted there, nor the word left out that says so.
     */
    private void unknown(String text, List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        var inARole = parts.stream().anyMatch(Part::inARole);
        var several = !inARole
                && parts.stream()
                        .allMatch(
                                part -> PostWords.namesAPost(named(part.text()).title()));
        if (several) {
            posts(text, parts);
        } else if (inARole || parts.size() > 1) {
            doubtful(text, parts.getFirst(), parts.getLast());
        } else {
            owners.add(named(parts.getFirst().text()));
        }
    }

    private void posts(String text, List<Part> parts) {
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (i + 1 < parts.size() && mayBeOne(text, part, parts.get(i + 1))) {
                doubtful(text, part, parts.get(++i));
            } else {
                owners.add(named(part.text()));
            }
        }
    }

    private static boolean mayBeOne(String text, Part part, Part next) {
        return text.substring(part.end(), next.start()).indexOf(',') < 0
                && PostWords.mayBeOne(part.text(), named(next.text()).title());
    }

    private void doubtful(String text, Part first, Part last) {
        var whole = text.substring(first.start(), last.end());
        owners.add(named(whole));
        ambiguous.add(plain(whole));
    }

    /** Whoever registered the post has said that its name is a name: words such as "supported by" are none of it. */
    private Optional<Found> registered(String text, List<Part> parts, int from) {
        var part = parts.get(from);
        return longest(text, parts, from, part.start(), known).or(() -> longest(text, parts, from, part.name(), known));
    }

    /** The longest run of parts that is one of {@code titles}, from a place in one of them on. */
    private static Optional<Found> longest(String text, List<Part> parts, int from, int start, Set<String> titles) {
        for (var last = Math.min(parts.size() - 1, from + LONGEST_RUN); last >= from; last--) {
            var run = text.substring(start, parts.get(last).end());
            if (isTitle(run, titles)) {
                return Optional.of(new Found(run, last));
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String text, Set<String> titles) {
        return titles.contains(key(text)) || titles.contains(key(named(text).title()));
    }

    private static Named named(String part) {
        var text = plain(part);
        var qualified = QUALIFIED.matcher(text);
        return qualified.matches()
                ? new Named(qualified.group(1), Optional.of(qualified.group(2).strip()))
                : new Named(text, Optional.empty());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String key(String text) {
        return plain(text).toLowerCase(Locale.UK);
    }
}
