package uk.gov.defra.ima.actions.action.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.web.etag.ETags;

/** Answers with actions as they are seen today. */
@ApplicationScoped
class ActionAnswers {

    private final Clock clock;

    ActionAnswers(Clock clock) {
        this.clock = clock;
    }

    /** One action, tagged with its version. */
    Response one(Action action) {
        return Response.ok(view(action)).tag(ETags.of(action.version())).build();
    }

    ActionView view(Action action) {
        return ActionView.of(action, today());
    }

    /** The calendar day in Europe/London. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
