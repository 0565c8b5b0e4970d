package uk.gov.defra.ima.web.failure;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Ends a request with an answer that is already complete, from where a resource method's own type allows none. */
public final class FinishedAnswer extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    /** An answer to be sent as it stands. */
    public FinishedAnswer(Response answer) {
        super(answer);
    }
}
