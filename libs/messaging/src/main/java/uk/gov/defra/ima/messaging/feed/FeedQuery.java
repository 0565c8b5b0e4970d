package uk.gov.defra.ima.messaging.feed;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** What the feed of events is asked over HTTP, the same of every service. */
public class FeedQuery {

    @QueryParam("after")
    @DefaultValue("0")
    @Parameter(description = "Last position seen, as last of the answer before; 0 for the beginning", example = "0")
    long after;

    @QueryParam("limit")
    @Parameter(description = "Most events, 1 to 100; 50 when left out")
    Integer limit;

    @QueryParam("subject")
    @Parameter(description = "Only the events of this aggregate")
    String subject;

    @QueryParam("from-version")
    @DefaultValue("1")
    @Parameter(description = "With subject: the lowest version wanted", example = "1")
    long fromVersion;

    /**
     * Reads on from where the asker is.
     *
     * @param organisations those whose events the asker may see
     * @throws uk.gov.defra.ima.web.problem.ProblemException INVALID_REQUEST naming everything that is out of bounds
     */
    public FeedPage read(EventFeed feed, Set<String> organisations) {
        refuseOutOfBounds();
        var most = Limits.of(limit);
        return subject == null
                ? feed.after(after, most, organisations)
                : feed.ofSubject(subject, fromVersion, after, most, organisations);
    }

    private void refuseOutOfBounds() {
        var errors = new ArrayList<FieldError>();
        if (after < 0) {
            errors.add(new FieldError("after", "must be 0 or more"));
        }
        if (fromVersion < 1) {
            errors.add(new FieldError("from-version", "must be 1 or more"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }
}
