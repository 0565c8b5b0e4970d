package uk.gov.defra.ima.risks.risk.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a post, which owns risks and mitigations whoever holds it, such as {@code defra/dro}.
 *
 * @param organisation slug of the post's organisation
 * @param slug the post within the organisation
 */
public record PostId(String organisation, String slug) {

    /** What a post id looks like: two slugs and a stroke. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*";

    /** Most characters of a post id. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** Refuses what {@link #PATTERN} does not match, or is longer than {@link #MAX_LENGTH}. */
    public PostId {
        String id = organisation + "/" + slug;
        Matcher shape = SHAPE.matcher(id);
        if (!shape.matches() || id.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("not a post id: " + id);
        }
    }

    /**
     * Reads a post id.
     *
     * @throws IllegalArgumentException when it is not {@code organisation/slug}
     */
    public static PostId parse(String id) {
        int stroke = id.indexOf('/');
        if (stroke < 0) {
            throw new IllegalArgumentException("not a post id: " + id);
        }
        return new PostId(id.substring(0, stroke), id.substring(stroke + 1));
    }

    /** Whether the post belongs to an organisation, given by its slug. */
    public boolean isOf(String other) {
        return organisation.equals(other);
    }

    /** @throws IllegalArgumentException when the post belongs to another organisation */
    void requireOf(String other) {
        if (!isOf(other)) {
            throw new IllegalArgumentException(this + " is no post of " + other);
        }
    }

    /** As it is written everywhere: {@code organisation/slug}. */
    @Override
    public String toString() {
        return organisation + "/" + slug;
    }
}
