package uk.gov.defra.ima.reports.story;

import static uk.gov.defra.ima.reports.story.Parts.by;
import static uk.gov.defra.ima.reports.story.Parts.caused;
import static uk.gov.defra.ima.reports.story.Parts.causedChange;
import static uk.gov.defra.ima.reports.story.Parts.changed;
import static uk.gov.defra.ima.reports.story.Parts.due;
import static uk.gov.defra.ima.reports.story.Parts.title;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.web.ids.Uuid7;

/**
 * What happens to one plan of one organisation, told as the events that the action service publishes. Every test has an
 * organisation of its own, so that none sees another's.
 */
public final class Story {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String organisation;
    private final UUID plan = Uuid7.next();
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<String, ObjectNode> aggregates = new LinkedHashMap<>();
    private final List<Envelope> log = new ArrayList<>();

    private Story(String organisation) {
        this.organisation = organisation;
    }

    /** A story of an organisation that nobody knows yet. */
    public static Story begin() {
        return new Story("org-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Slug of the organisation. */
    public String organisation() {
        return organisation;
    }

    /** Id of the plan. */
    public UUID plan() {
        return plan;
    }

    /** Id of a recommendation. */
    public UUID recommendation(String number) {
        return ids.computeIfAbsent("recommendation " + number, any -> Uuid7.next());
    }

    /** Id of an action. */
    public UUID action(String ref) {
        return ids.computeIfAbsent("action " + ref, any -> Uuid7.next());
    }

    /** Id of a post. */
    public String post(String slug) {
        return organisation + "/" + slug;
    }

    /** Everything that has happened so far, in that order. */
    public List<Envelope> log() {
        return List.copyOf(log);
    }

    /** The latest event. */
    public Envelope latest() {
        return log.getLast();
    }

    /** Registers the plan. */
    public Story planRegistered(Instant at) {
        return planRegistered("IMA action plan", at);
    }

    /** Registers the plan under a title. */
    public Story planRegistered(String title, Instant at) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", plan.toString());
        node.put("organisation", organisation);
        node.put("title", title);
        node.put("assessor", "The National Archives");
        node.put("statedOn", "2018-07-31");
        return happens("plan.registered.v1", "plan", node, caused(), at);
    }

    /** The assessor says how the plan goes, and how a recommendation does. */
    public Story planReviewed(String kind, String reviewedOn, String number, String view, Instant at) {
        ObjectNode data = JSON.createObjectNode();
        data.set("by", by());
        ObjectNode review = data.putObject("review");
        review.put("id", Uuid7.next().toString());
        review.put("kind", kind);
        review.put("reviewedOn", reviewedOn);
        review.put("reviewer", "The National Archives");
        review.put("findings", "Progress is good.");
        review.putArray("views")
                .addObject()
                .put("recommendation", recommendation(number).toString())
                .put("text", view);
        return happens(
                "plan.reviewed.v1", "plan", aggregates.get(plan.toString()).deepCopy(), data, at);
    }

    /** Closes the plan. */
    public Story planClosed(String comment, Instant at) {
        ObjectNode node = aggregates.get(plan.toString()).deepCopy();
        node.put("closedAt", at.toString());
        ObjectNode data = JSON.createObjectNode();
        data.set("by", by());
        data.putObject("closure")
                .put("comment", comment)
                .put("completed", 1)
                .put("verified", 0)
                .put("withdrawn", 2);
        return happens("plan.closed.v1", "plan", node, data, at);
    }

    /** Adds a recommendation. */
    public Story recommendationAdded(String number, Instant at) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", recommendation(number).toString());
        node.put("organisation", organisation);
        node.put("plan", plan.toString());
        node.put("number", number);
        node.put("text", "Do better at number " + number + ".");
        node.put("commentary", "Work is in hand.");
        node.put("commentaryUpdated", "July 2018");
        return happens("recommendation.added.v1", "recommendation", node, caused(), at);
    }

    /** Registers a post with its holders. */
    public Story postRegistered(String slug, Instant at, String... holders) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", post(slug));
        node.put("organisation", organisation);
        node.put("title", title(slug));
        node.set("holders", JSON.valueToTree(holders));
        return happens("post.registered.v1", "post", node, caused(), at);
    }

    /** Gives a post to others. */
    public Story holdersChanged(String slug, Instant at, String... holders) {
        ObjectNode node = aggregates.get(post(slug)).deepCopy();
        ObjectNode change = JSON.createObjectNode();
        change.set("added", JSON.valueToTree(holders));
        change.set("removed", node.get("holders"));
        node.set("holders", JSON.valueToTree(holders));
        return happens("post.holders-changed.v1", "post", node, changed(change), at);
    }

    /** Adds an action under the recommendation that its reference begins with; due by a day, status not stated. */
    public Story actionAdded(String ref, LocalDate latest, Instant at, String... owners) {
        ObjectNode node = JSON.createObjectNode();
        String number = ref.substring(0, ref.indexOf('.'));
        node.put("id", action(ref).toString());
        node.put("organisation", organisation);
        node.put("plan", plan.toString());
        node.putObject("recommendation")
                .put("id", recommendation(number).toString())
                .put("number", number);
        node.put("ref", ref);
        node.put("refNormalised", ref);
        node.put("description", "What action " + ref + " is about.");
        node.set("owners", owners(owners));
        node.putArray("labels");
        node.set(
                "completionDue",
                due(latest.getMonth().toString(), latest, latest.getMonth().toString()));
        node.put("status", "NOT_STATED");
        node.put("statusBasis", "STATED");
        node.putArray("evidence");
        return happens("action.added.v1", "action", node, caused(), at);
    }

    /** Changes the status of an action; the status may be one that nobody knows. */
    public Story statusChanged(String ref, String to, Instant at) {
        ObjectNode node = aggregates.get(action(ref).toString()).deepCopy();
        ObjectNode change = JSON.createObjectNode();
        change.set("from", node.get("status"));
        change.put("to", to);
        node.put("status", to);
        node.put("statusBasis", "CHANGED");
        return happens("action.status-changed.v1", "action", node, causedChange(change), at);
    }

    /** Gives an action to other posts. */
    public Story reassigned(String ref, Instant at, String... owners) {
        ObjectNode node = aggregates.get(action(ref).toString()).deepCopy();
        ObjectNode change = JSON.createObjectNode();
        change.set("from", node.get("owners"));
        change.set("to", owners(owners));
        change.put("note", "Agreed by both.");
        node.set("owners", owners(owners));
        return happens("action.reassigned.v1", "action", node, causedChange(change), at);
    }

    /** Says something about an action. */
    public Story commented(String ref, String text, Instant at) {
        ObjectNode node = aggregates.get(action(ref).toString()).deepCopy();
        ObjectNode commentary = JSON.createObjectNode();
        commentary.put("text", text);
        commentary.set("by", by());
        commentary.put("at", at.toString());
        node.set("commentary", commentary);
        ObjectNode data = caused();
        data.set("commentary", commentary);
        return happens("action.commented.v1", "action", node, data, at);
    }

    /** Puts off an action. */
    public Story dueRevised(String ref, LocalDate latest, Instant at) {
        ObjectNode node = aggregates.get(action(ref).toString()).deepCopy();
        ObjectNode before = (ObjectNode) node.get("completionDue");
        ObjectNode after = due(latest.toString(), latest, before.get("original").asText());
        ObjectNode revision = after.withArray("revisions").addObject();
        revision.set("asStated", before.get("asStated"));
        revision.put("reason", "Put off.");
        revision.set("by", by());
        revision.put("at", at.toString());
        node.set("completionDue", after);
        ObjectNode change = JSON.createObjectNode();
        change.set("from", before);
        change.set("to", after);
        change.put("reason", "Put off.");
        return happens("action.due-revised.v1", "action", node, causedChange(change), at);
    }

    private JsonNode owners(String... slugs) {
        var owners = JSON.createArrayNode();
        for (String slug : slugs) {
            owners.addObject().put("post", post(slug)).put("title", title(slug));
        }
        return owners;
    }

    private Story happens(String shortType, String kind, ObjectNode aggregate, ObjectNode data, Instant at) {
        String subject = aggregate.get("id").asText();
        ObjectNode before = aggregates.get(subject);
        long version = before == null ? 1 : before.get("version").asLong() + 1;
        aggregate.put("version", version);
        aggregate.put(
                "createdAt",
                before == null ? at.toString() : before.get("createdAt").asText());
        aggregate.put("updatedAt", at.toString());
        aggregates.put(subject, aggregate);
        data.set(kind, aggregate);
        log.add(new Envelope(
                "1.0",
                Uuid7.next(),
                "/action-service",
                EventCatalogue.typeOf(shortType),
                subject,
                at,
                "application/json",
                EventCatalogue.dataschemaOf(shortType),
                organisation,
                version,
                null,
                data));
        return this;
    }
}
