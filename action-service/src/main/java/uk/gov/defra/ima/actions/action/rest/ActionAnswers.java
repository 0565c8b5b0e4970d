package uk.gov.defra.ima.actions.action.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.gov.defra.ima.actions.action.application.ActionSettings;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.web.etag.ETags;

/** Answers with actions as they are seen today. */
@ApplicationScoped
public class ActionAnswers {

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

    /** The action as it is seen now. */
    ActionView view(Action action) {
        return ActionView.of(action, today(), staleBefore());
    }

    /** Several actions as they are seen now. */
    public List<ActionView> views(List<Action> actions) {
        return actions.stream().map(this::view).toList();
    }

    /** An open action that was last heard of before this moment is stale. */
    public Instant staleBefore() {
        return clock.instant().minus(settings.staleAfter());
    }

    /** The calendar day in Europe/London. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
