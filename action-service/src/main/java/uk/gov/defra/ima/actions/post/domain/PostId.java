package uk.gov.defra.ima.actions.post.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a post: its organisation and its slug.
 *
 * @param organisation slug of the organisation
 * @param slug lower-case letters, figures and hyphens, unique in the organisation
 */
public record PostId(String organisation, String slug) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when either part is no slug */
    public PostId {
        if (!SLUG.matcher(organisation).matches() || !SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("no post id: " + organisation + "/" + slug);
        }
    }

    /** The id that a title gives: {@code Head of KIM} becomes {@code head-of-kim}. */
    public static PostId titled(String organisation, String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var slug = plain.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return new PostId(organisation, slug.isEmpty() ? "post" : slug);
    }

    /** Reads {@code organisation/slug}. */
    public static PostId parse(String id) {
        var slash = id.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("no post id: " + id);
        }
        return new PostId(id.substring(0, slash), id.substring(slash + 1));
    }

    @Override
    public String toString() {
        return organisation + "/" + slug;
    }
}
