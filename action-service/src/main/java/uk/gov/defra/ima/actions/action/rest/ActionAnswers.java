package uk.gov.defra.ima.actions.action.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import uk.gov.defra.ima.actions.action.application.ActionSettings;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.web.etag.ETags;

/** Answers with actions as they are seen today. */
@ApplicationScoped
class ActionAnswers {

    private final Clock clock;
    private final ActionSettings settings;

    ActionAnswers(Clock clock, ActionSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** A new one, with where it is. */
    Response created(Action action) {
        return Response.created(URI.create("/v1/actions/" + action.id()))
                .entity(view(action))
                .tag(ETags.of(action.version()))
                .build();
    }

    /** One action, tagged with its version. */
    Response one(Action action) {
        return Response.ok(view(action)).tag(ETags.of(action.version())).build();
    }

    ActionView view(Action action) {
        return ActionView.of(action, today(), staleBefore());
    }

    /** An open action that was last heard of before this moment is stale. */
    Instant staleBefore() {
        return clock.instant().minus(settings.staleAfter());
    }

    /** The calendar day in Europe/London. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
