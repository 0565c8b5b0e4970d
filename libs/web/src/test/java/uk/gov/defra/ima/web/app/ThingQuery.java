package uk.gov.defra.ima.web.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Query parameters, as services gather them. */
class ThingQuery {

    @RestQuery("due-before")
    Optional<LocalDate> dueBefore;

    @RestQuery
    Optional<UUID> plan;

    @RestQuery
    List<NewThing.Kind> kind;

    @RestQuery
    Boolean overdue;
}
