package uk.gov.defra.ima.actions.planimport.domain;

import java.util.regex.Pattern;

/** The words by which a post is known for one, though nobody has registered it. */
final class PostWords {

    private static final Pattern OPENS_A_POST = Pattern.compile(
            "(?i)(?:the )?(?:deputy |assistant |interim |acting )*(?:head|heads|director|directors|chief|permanent secretary|perm sec|secretary|departmental|senior information|information asset owners?)\\b.*");
    private static final String PERSONS =
            "managers?|officers?|leads?|directors?|owners?|champions?|co-?ordinators?|advis[eo]rs?|analysts?"
                    + "|secretary|secretaries|perm sec|executives?|directors?[- ]generals?";
    private static final String BODIES = "team|teams|board|committee";
    private static final Pattern CLOSES_A_POST = Pattern.compile("(?i).*\\b(?:%s|%s)".formatted(PERSONS, BODIES));
    private static final Pattern CLOSES_A_BODY = Pattern.compile("(?i).*\\b(?:%s)".formatted(BODIES));
    private static final Pattern OF = Pattern.compile("(?i).*\\bof\\b.*");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}s?");

    private PostWords() {}

    static boolean namesAPost(String title) {
        return opens(title) || closes(title) || ACRONYM.matcher(title).matches();
    }

    /**
     * Whether two titles joined by "and" may be one: {@code Chief Digital} is no post before {@code Information Officer}
     * is read. {@code Head of Security} is one, unless a body of people follows that it may be the head of as well.
     */
    static boolean mayBeOne(String first, String second) {
        return opens(first)
                && !closes(first)
                && closes(second)
                && !opens(second)
                && (!OF.matcher(first).matches()
                        || CLOSES_A_BODY.matcher(second).matches());
    }

    private static boolean opens(String title) {
        return OPENS_A_POST.matcher(title).matches();
    }

    private static boolean closes(String title) {
        return CLOSES_A_POST.matcher(title).matches();
    }
}
