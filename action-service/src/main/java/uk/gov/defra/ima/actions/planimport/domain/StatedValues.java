package uk.gov.defra.ima.actions.planimport.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.StatusBasis;
import uk.gov.defra.ima.actions.plan.domain.RecommendationNumber;

/** What is said about an action, field by field, in a form in which two sayings of the same are equal. */
final class StatedValues {

    private static final List<PlanColumn> OPTIONAL = List.of(
            PlanColumn.OWNER, PlanColumn.COMPLETION_DUE, PlanColumn.PRIORITY, PlanColumn.LABELS, PlanColumn.COMMENTARY);
    private static final List<PlanColumn> STATUS = List.of(PlanColumn.STATUS, PlanColumn.DELIVERED, PlanColumn.RAG);

    private StatedValues() {}

    /** What a row says; of a column that its file does not have, it says nothing. */
    static Map<PlanColumn, String> of(StatedAction stated) {
        var line = stated.line();
        var values = new EnumMap<PlanColumn, String>(PlanColumn.class);
        values.put(PlanColumn.RECOMMENDATION_NUMBER, number(line.recommendation()));
        values.put(PlanColumn.ACTION, plain(line.description()));
        values.put(PlanColumn.OWNER, owners(stated.owners()));
        values.put(PlanColumn.COMPLETION_DUE, plain(stated.due().asStated()));
        values.put(PlanColumn.PRIORITY, stated.priority().orElse(""));
        values.put(PlanColumn.LABELS, labels(stated.labels()));
        values.put(PlanColumn.COMMENTARY, plain(stated.commentary().orElse("")));
        OPTIONAL.stream().filter(column -> !line.hasColumn(column)).forEach(values::remove);
        if (STATUS.stream().anyMatch(line::hasColumn)) {
            values.put(PlanColumn.STATUS, words(stated.status().asStated()));
        }
        return values;
    }

    /** What stands here now. The status has the words of the plan until somebody changes it here, and then its own. */
    static Map<PlanColumn, String> of(Action action) {
        var values = new EnumMap<PlanColumn, String>(PlanColumn.class);
        values.put(
                PlanColumn.RECOMMENDATION_NUMBER, number(action.recommendation().number()));
        values.put(PlanColumn.ACTION, plain(action.description()));
        values.put(PlanColumn.OWNER, owners(action.owners()));
        values.put(PlanColumn.COMPLETION_DUE, plain(action.completionDue().asStated()));
        values.put(PlanColumn.PRIORITY, action.priority().orElse(""));
        values.put(PlanColumn.LABELS, labels(action.labels()));
        values.put(
                PlanColumn.COMMENTARY,
                action.commentary().map(said -> plain(said.text())).orElse(""));
        values.put(
                PlanColumn.STATUS,
                action.statusBasis() == StatusBasis.CHANGED ? action.status().name() : words(action.statusAsStated()));
        return values;
    }

    /** The same by the names that fields have in mappings and in storage. */
    static Map<String, String> byField(Map<PlanColumn, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().field(), Map.Entry::getValue));
    }

    private static String owners(List<ActionOwner> owners) {
        return owners.stream()
                .map(owner -> owner.qualifier() == null ? owner.post() : owner.post() + " (" + owner.qualifier() + ")")
                .collect(Collectors.joining(", "));
    }

    /** In whatever order. */
    private static String labels(List<String> labels) {
        return labels.stream().map(StatedValues::plain).sorted().collect(Collectors.joining("; "));
    }

    private static String number(String written) {
        return new RecommendationNumber(Numbering.recommendation(written))
                .sortKey()
                .replaceFirst("^0+(?=.)", "");
    }

    private static String words(String words) {
        return words == null ? "" : plain(words);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
