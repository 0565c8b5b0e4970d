package uk.gov.defra.ima.web.etag;

import jakarta.ws.rs.core.EntityTag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.problem.Problems;

/** Entity tags of aggregates (RFC 9110, section 8.8.3): the version as a strong tag. */
public final class ETags {

    private static final String HEADER = "If-Match";

    /** One tag and, after white space, a comma or the end. */
    private static final Pattern NEXT_TAG =
            Pattern.compile("\\G[ \\t]*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t]*(?:,|$)");

    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");

    private ETags() {}

    /** The tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Reads {@code If-Match}. A well-formed tag that was never ours is no mistake of form: it will simply match no
     * version.
     *
     * @param ifMatch the header as sent, or null
     * @throws ProblemException PRECONDITION_REQUIRED when absent; INVALID_REQUEST when malformed or weak, since a weak
     *     tag never matches
     */
    public static ExpectedVersion expected(String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send the ETag of the version that you want to change in the header If-Match.",
                    List.of());
        }
        if (ifMatch.strip().equals("*")) {
            return new ExpectedVersion.Any();
        }
        return new ExpectedVersion.OneOf(versions(ifMatch));
    }

    private static Set<Long> versions(String ifMatch) {
        Set<Long> versions = new LinkedHashSet<>();
        Matcher tag = NEXT_TAG.matcher(ifMatch);
        int read = 0;
        while (tag.find()) {
            if (tag.group(1) != null) {
                throw invalid("must not be a weak entity tag: send the ETag as it was given, such as \"3\"");
            }
            if (VERSION.matcher(tag.group(2)).matches()) {
                versions.add(Long.valueOf(tag.group(2)));
            }
            read = tag.end();
        }
        if (read != ifMatch.length() || ifMatch.endsWith(",") || ifMatch.isBlank()) {
            throw invalid("must be * or entity tags in double quotes, such as \"3\"");
        }
        return versions;
    }

    private static ProblemException invalid(String problem) {
        return Problems.invalid(new FieldError(HEADER, problem));
    }
}
