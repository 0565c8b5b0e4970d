package uk.gov.defra.ima.notifications;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.notifications.caseload.domain.KnownActions;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPlan;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPlans;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPosts;
import uk.gov.defra.ima.testing.Tokens;

/** An organisation of its own for each test: its people, posts and plan, told over the bus as in real life. */
public final class Department {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String slug = "org-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID plan = UUID.randomUUID();

    /** Opens the edges of the process, and founds an organisation. */
    public Department() {
        Postbox.open();
        KeycloakEdge.open();
    }

    /** Its slug. */
    public String slug() {
        return slug;
    }

    /** Its plan. */
    public UUID plan() {
        return plan;
    }

    /** Today in London. */
    public static LocalDate today() {
        return London.dayOf(Instant.now());
    }

    /** Somebody whom Keycloak knows. */
    public Somebody person(String firstName) {
        var somebody = stranger(firstName);
        KeycloakEdge.knows(somebody.sub(), firstName, "of " + slug, somebody.address());
        return somebody;
    }

    /** Somebody whom Keycloak does not know. */
    public Somebody stranger(String firstName) {
        var username = firstName.toLowerCase(Locale.ROOT) + "." + slug;
        return new Somebody(username, Tokens.sub(username), username + "@defra.test");
    }

    /** Registers a post and waits until the service has heard of it. */
    public String post(String name, String lead, Somebody... holders) {
        var event = postEvent(name, lead, 1, holders);
        Bus.publish(event);
        heardOfPost(event.subject(), 1);
        return event.subject();
    }

    /** The event that registers or changes a post, not published yet. */
    public Envelope postEvent(String name, String lead, long version, Somebody... holders) {
        var id = slug + "/" + name;
        var post = JSON.createObjectNode()
                .put("id", id)
                .put("organisation", slug)
                .put("title", "Post " + name)
                .put("version", version)
                .put("createdAt", "2018-07-01T09:00:00Z")
                .put("updatedAt", "2018-07-01T09:00:00Z");
        if (lead != null) {
            post.put("lead", slug + "/" + lead);
        }
        var subs = post.putArray("holders");
        Arrays.stream(holders).map(Somebody::sub).forEach(subs::add);
        return event(
                "post.registered.v1",
                id,
                version,
                Instant.now(),
                JSON.createObjectNode().set("post", post));
    }

    /** Registers the plan under a title. */
    public void planTitled(String title) {
        var node = JSON.createObjectNode()
                .put("id", plan.toString())
                .put("organisation", slug)
                .put("title", title)
                .put("assessor", "The National Archives")
                .put("statedOn", "2018-07-31")
                .put("version", 1)
                .put("createdAt", "2018-07-01T09:00:00Z")
                .put("updatedAt", "2018-07-01T09:00:00Z");
        var data = JSON.createObjectNode();
        data.putObject("by").put("sub", "importer");
        data.set("plan", node);
        Bus.publish(event("plan.registered.v1", plan.toString(), 1, Instant.now(), data));
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> bean(KnownPlans.class)
                        .findByIdOptional(plan)
                        .map(KnownPlan::state)
                        .isPresent()));
    }

    /** Adds an action to the plan and waits until the service has heard of it. */
    public PlanAction action(String ref, LocalDate latest, String... owners) {
        var action = new PlanAction(UUID.randomUUID(), ref, latest, "IN_PROGRESS", List.of(owners), 1);
        tell(action);
        return action;
    }

    /** Publishes how an action stands, and waits until the service has heard of it. */
    public void tell(PlanAction action) {
        Bus.publish(added(action));
        heardOf(action);
    }

    /** Waits until the service has heard of an action, at its version or a later one. */
    public void heardOf(PlanAction action) {
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> bean(KnownActions.class)
                        .state(action.id())
                        .filter(known -> known.version() >= action.version())
                        .isPresent()));
    }

    /** Waits until the service has heard of a post. */
    public void heardOfPost(String id, long version) {
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> bean(KnownPosts.class)
                        .findByIdOptional(id)
                        .filter(known -> known.state().version() >= version)
                        .isPresent()));
    }

    /** The event that adds an action, not published yet. */
    public Envelope added(PlanAction action) {
        var data = JSON.createObjectNode();
        data.putObject("by").put("sub", "importer");
        data.set("action", node(action));
        return event("action.added.v1", action.id().toString(), action.version(), Instant.now(), data);
    }

    /** The event of a change of status, not published yet. */
    public Envelope statusChanged(PlanAction after, String from, Somebody by, String post, String comment, Instant at) {
        var data = JSON.createObjectNode();
        var who = data.putObject("by").put("sub", by.sub()).put("client", "ima-web");
        if (post != null) {
            who.put("post", post);
        }
        var change = data.putObject("change").put("from", from).put("to", after.status());
        if (comment != null) {
            change.put("comment", comment);
        }
        data.set("action", node(after));
        return event("action.status-changed.v1", after.id().toString(), after.version(), at, data);
    }

    /** Publishes an event as it is. */
    public void publish(Envelope event) {
        Bus.publish(event);
    }

    /** A request as a KIM officer of the organisation. */
    public RequestSpecification kim() {
        return as(Tokens.of("kim." + slug).roles("kim-manager"));
    }

    /** A request as a person who holds posts. */
    public RequestSpecification as(Somebody person, String... posts) {
        return as(Tokens.of(person.username()).posts(posts));
    }

    /** A request with a token for this organisation. */
    public RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.organisation(slug).signed());
    }

    /** A person of a test. */
    public record Somebody(String username, String sub, String address) {}

    /** An action of the plan at some version. */
    public record PlanAction(UUID id, String ref, LocalDate latest, String status, List<String> owners, long version) {

        /** The same at its next version, in another status. */
        public PlanAction to(String next) {
            return new PlanAction(id, ref, latest, next, owners, version + 1);
        }

        /** The same at its next version, due by another date. */
        public PlanAction dueBy(LocalDate day) {
            return new PlanAction(id, ref, day, status, owners, version + 1);
        }

        /** The same at its next version, owned by others. */
        public PlanAction ownedBy(String... posts) {
            return new PlanAction(id, ref, latest, status, List.of(posts), version + 1);
        }
    }

    private ObjectNode node(PlanAction action) {
        var node = JSON.createObjectNode()
                .put("id", action.id().toString())
                .put("organisation", slug)
                .put("plan", plan.toString())
                .put("ref", action.ref())
                .put("refNormalised", action.ref())
                .put("description", "Do " + action.ref() + " <properly> & soon")
                .put("status", action.status())
                .put("statusBasis", "CHANGED")
                .put("version", action.version())
                .put("createdAt", "2018-07-01T09:00:00Z")
                .put("updatedAt", "2018-07-01T09:00:00Z");
        node.putObject("recommendation").put("id", UUID.randomUUID().toString()).put("number", "1");
        var owners = node.putArray("owners");
        action.owners().forEach(post -> owners.addObject().put("post", post).put("title", post));
        node.putArray("labels");
        node.putArray("evidence");
        var due = node.putObject("completionDue");
        var words = action.latest() == null ? "Ongoing" : London.inWords(action.latest());
        due.put("asStated", words)
                .put("precision", action.latest() == null ? "CONTINUOUS" : "DAY")
                .put("original", words);
        due.putArray("revisions");
        if (action.latest() != null) {
            due.put("earliest", action.latest().toString())
                    .put("latest", action.latest().toString());
        }
        return node;
    }

    private Envelope event(String type, String subject, long version, Instant at, JsonNode data) {
        return new Envelope(
                "1.0",
                UUID.randomUUID(),
                "/action-service",
                EventCatalogue.typeOf(type),
                subject,
                at.truncatedTo(ChronoUnit.MICROS),
                "application/json",
                EventCatalogue.dataschemaOf(type),
                slug,
                version,
                null,
                data);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
