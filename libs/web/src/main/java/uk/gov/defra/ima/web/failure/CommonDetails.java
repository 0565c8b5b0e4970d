package uk.gov.defra.ima.web.failure;

import uk.gov.defra.ima.web.problem.ProblemType;

/** What is said of problems that the framework finds without telling us particulars. */
final class CommonDetails {

    private CommonDetails() {}

    /** The sentence for a type. */
    static String of(ProblemType type) {
        return switch (type) {
            case UNAUTHENTICATED -> "Send a valid access token in the header Authorization: Bearer.";
            case FORBIDDEN -> "The token's roles or scopes do not allow this.";
            case NOT_FOUND -> "There is nothing at this path.";
            case METHOD_NOT_ALLOWED -> "This path does not take this method; the header Allow lists those it takes.";
            case NOT_ACCEPTABLE -> "None of the media types in Accept can be given here.";
            case UNSUPPORTED_MEDIA_TYPE -> "The Content-Type is not one that can be read here.";
            case BODY_TOO_LARGE -> "The body is larger than is allowed here.";
            case INTERNAL -> "It has been logged under the trace id; tell us that if it goes on.";
            case UNAVAILABLE -> "Try again in a few seconds.";
            default -> type.title() + ".";
        };
    }
}
