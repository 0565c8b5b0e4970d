package uk.gov.defra.ima.contracts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every event that one of our services records, and the Kafka topic that carries it. A type is given in its short form,
 * such as {@code action.status-changed.v1}.
 */
public final class EventCatalogue {

    /** Directory of the class path that holds the JSON Schemas, the examples and the released baseline. */
    public static final String RESOURCES = "/event-contracts/";

    private static final String DATASCHEMA_PREFIX = "urn:defra-ima:event:";

    private static final Map<String, List<String>> TYPES_BY_TOPIC = typesByTopic();
    private static final Map<String, String> TOPIC_BY_TYPE = topicByType();

    private EventCatalogue() {}

    /** The short types, in the order of their topics. */
    public static Set<String> shortTypes() {
        return TOPIC_BY_TYPE.keySet();
    }

    /** The topics. */
    public static Set<String> topics() {
        return TYPES_BY_TOPIC.keySet();
    }

    /** The short types that a topic carries. */
    public static List<String> shortTypesOn(String topic) {
        return Optional.ofNullable(TYPES_BY_TOPIC.get(topic))
                .orElseThrow(() -> new IllegalArgumentException("no topic of ours: " + topic));
    }

    /** Whether an event of this short type is ours. */
    public static boolean knows(String shortType) {
        return TOPIC_BY_TYPE.containsKey(shortType);
    }

    /**
     * The topic that carries a type.
     *
     * @throws IllegalArgumentException when the type is not in the catalogue
     */
    public static String topicOf(String shortType) {
        String topic = TOPIC_BY_TYPE.get(shortType);
        if (topic == null) {
            throw new IllegalArgumentException("not in the event catalogue: " + shortType);
        }
        return topic;
    }

    /** The whole type, as in the envelope. */
    public static String typeOf(String shortType) {
        return Envelope.TYPE_PREFIX + shortType;
    }

    /** What the envelope's {@code dataschema} says. */
    public static String dataschemaOf(String shortType) {
        return DATASCHEMA_PREFIX + shortType;
    }

    /** Where the class path has the JSON Schema of a type's data. */
    public static String schemaOf(String shortType) {
        return RESOURCES + "schemas/" + shortType + ".schema.json";
    }

    private static Map<String, List<String>> typesByTopic() {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        topics.put(
                "ima.plans.v1",
                List.of(
                        "plan.registered.v1",
                        "plan.revised.v1",
                        "plan.reviewed.v1",
                        "plan.closed.v1",
                        "recommendation.added.v1",
                        "recommendation.revised.v1"));
        topics.put(
                "ima.actions.v1",
                List.of(
                        "action.added.v1",
                        "action.status-changed.v1",
                        "action.commented.v1",
                        "action.due-revised.v1",
                        "action.reassigned.v1",
                        "action.revised.v1",
                        "action.evidence-added.v1",
                        "action.linked.v1",
                        "action.unlinked.v1"));
        topics.put("ima.posts.v1", List.of("post.registered.v1", "post.revised.v1", "post.holders-changed.v1"));
        topics.put("ima.risks.v1", List.of("risk.raised.v1", "risk.mitigated.v1", "risk.mitigation-progressed.v1"));
        topics.put(
                "ima.notifications.v1",
                List.of(
                        "reminder.due.v1",
                        "reminder.cancelled.v1",
                        "delivery.sent.v1",
                        "delivery.failed.v1",
                        "delivery.unknown.v1"));
        topics.put("ima.reports.v1", List.of("statement.drafted.v1"));
        return Collections.unmodifiableMap(topics);
    }

    private static Map<String, String> topicByType() {
        Map<String, String> types = new LinkedHashMap<>();
        TYPES_BY_TOPIC.forEach((topic, names) -> names.forEach(name -> types.put(name, topic)));
        return Collections.unmodifiableMap(types);
    }
}
