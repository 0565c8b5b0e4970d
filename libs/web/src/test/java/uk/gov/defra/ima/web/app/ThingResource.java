package uk.gov.defra.ima.web.app;

import io.opentelemetry.api.trace.Span;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.etag.ETags;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.idempotency.Idempotent;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.Problems;

/** Endpoints as services have them. */
@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ThingResource {

    private final AddThing addThing;
    private final RenameThing renameThing;
    private final EntityManager entities;
    private final Cursors cursors;
    private final Caller caller;

    ThingResource(AddThing addThing, RenameThing renameThing, EntityManager entities, Cursors cursors, Caller caller) {
        this.addThing = addThing;
        this.renameThing = renameThing;
        this.entities = entities;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<String> list(
            @BeanParam ThingQuery query,
            @QueryParam("limit") @Max(1000) Integer limit,
            @QueryParam("cursor") String cursor) {
        int most = Limits.of(limit);
        String normalised =
                "plan=" + query.plan + "&due-before=" + query.dueBefore + "&kind=" + query.kind + query.overdue;
        int from = cursor == null
                ? 0
                : Integer.parseInt(cursors.keys(normalised, cursor).getFirst());
        List<String> items = IntStream.range(from, Math.min(from + most, 120))
                .mapToObj(Integer::toString)
                .toList();
        return new Page<>(items, from + most < 120 ? cursors.next(normalised, List.of("" + (from + most))) : null);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public Response get(@PathParam("id") UUID id) {
        Thing thing = entities.find(Thing.class, id);
        if (thing == null) {
            throw Problems.notFound("thing", id);
        }
        caller.requireOrganisation(thing.organisation);
        return Response.ok(ThingView.of(thing)).tag(ETags.of(thing.version)).build();
    }

    @POST
    @Idempotent
    @RolesAllowed({"kim-manager", "actions:write"})
    public Response add(NewThing body) {
        Thing made = addThing.add("defra", body.name(), body.code());
        return Response.created(URI.create("/v1/things/" + made.id))
                .tag(ETags.of(made.version))
                .entity(ThingView.of(made))
                .build();
    }

    @POST
    @Path("/plain")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed("kim-manager")
    public ThingView addPlain(NewThing body) {
        return ThingView.of(addThing.add("defra", body.name(), body.code()));
    }

    @POST
    @Path("/rest-response")
    @Idempotent
    @RolesAllowed("kim-manager")
    public RestResponse<ThingView> addRest(NewThing body) {
        Thing made = addThing.add("defra", body.name(), body.code());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, ThingView.of(made))
                .tag(ETags.of(made.version))
                .build();
    }

    @POST
    @Path("/silent")
    @Idempotent
    @RolesAllowed("kim-manager")
    public void addSilently(NewThing body) {
        addThing.add("defra", body.name(), body.code());
    }

    @POST
    @Path("/refused")
    @Idempotent
    @RolesAllowed("kim-manager")
    public Response addAndRefuse(NewThing body) {
        addThing.add("defra", body.name(), body.code());
        return Response.status(409).build();
    }

    @POST
    @Path("/files")
    @Consumes("application/octet-stream")
    @Idempotent
    @RolesAllowed("kim-manager")
    public Map<String, Integer> file(byte[] content) {
        return Map.of("bytes", content.length);
    }

    @POST
    @Path("/forms")
    @Consumes("multipart/form-data")
    @RolesAllowed("kim-manager")
    public Map<String, String> form(@RestForm String name) {
        return Map.of("name", name);
    }

    @POST
    @Path("/{id}/renames")
    @Idempotent
    @RolesAllowed("kim-manager")
    public Response rename(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewName body) {
        Thing thing = renameThing.rename(id, ETags.expected(ifMatch), body.name());
        return Response.ok(ThingView.of(thing)).tag(ETags.of(thing.version)).build();
    }

    record NewName(@NotBlank String name) {}

    @POST
    @Path("/{id}/late-renames")
    @RolesAllowed("kim-manager")
    public void renameTooLate(@PathParam("id") UUID id) {
        renameThing.renameTooLate(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("kim-manager")
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ThingPatch body) {
        return Response.ok(Map.of(
                        "name", body.name().applyTo("as it was"),
                        "code", body.code().applyToOptional(Optional.of("old")).orElse("none")))
                .tag(ETags.of(ETags.expected(ifMatch) instanceof ExpectedVersion.Any ? 9 : 2))
                .build();
    }

    @GET
    @Path("/trace")
    @Produces(MediaType.TEXT_PLAIN)
    @Authenticated
    public String trace() {
        return Span.current().getSpanContext().getTraceId();
    }

    @GET
    @Path("/failing")
    @Authenticated
    public String fail() {
        throw new IllegalStateException("secret of com.example.Inner");
    }

    @GET
    @Path("/undeclared")
    public String undeclared() {
        return "never";
    }

    @GET
    @Path("/me")
    @Authenticated
    public Map<String, Object> me() {
        return Map.of(
                "sub", caller.sub(),
                "name", caller.name(),
                "client", caller.client().orElse("none"),
                "organisations", caller.organisations(),
                "posts", caller.posts(),
                "system", caller.isSystem(),
                "holdsDro", caller.holdsAny(List.of("defra/dro", "defra/other")),
                "mayWrite", caller.hasRole("actions:write"));
    }
}
