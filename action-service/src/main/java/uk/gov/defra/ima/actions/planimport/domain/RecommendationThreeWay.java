package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.plan.domain.RecommendationWords;

/**
 * Compares a recommendation three ways, as {@link ThreeWay} compares an action: what was last imported, what stands here now,
 * what the file says. A cell that is blank, or a column that is not there, says nothing.
 */
public final class RecommendationThreeWay {

    private final StatedRecommendation file;
    private final Recommendation ours;
    private final Optional<RecommendationWords> last;
    private final List<ImportConflict> conflicts = new ArrayList<>();

    private RecommendationThreeWay(StatedRecommendation file, Recommendation ours) {
        this.file = file;
        this.ours = ours;
        last = ours.imported();
    }

    /**
     * What comes of it.
     *
     * @param words what the recommendation is to say after it
     * @param compared what it is to be compared with next time
     * @param conflicts what was changed here and in the file
     */
    public record Outcome(RecommendationWords words, RecommendationWords compared, List<ImportConflict> conflicts) {}

    /** Compares {@code file} with {@code ours}, which it is about. */
    public static Outcome compare(StatedRecommendation file, Recommendation ours) {
        return new RecommendationThreeWay(file, ours).outcome();
    }

    private Outcome outcome() {
        var inFile = new RecommendationWords(file.text(), file.commentary(), file.commentaryUpdated());
        var text = resolve(PlanColumn.RECOMMENDATION, inFile, words -> Optional.of(words.text()));
        var commentary = resolve(PlanColumn.RECOMMENDATION_COMMENTARY, inFile, RecommendationWords::commentary);
        var updated = resolve(PlanColumn.COMMENTARY_UPDATED, inFile, RecommendationWords::commentaryUpdated);
        return new Outcome(
                new RecommendationWords(text.now().orElse(file.text()), commentary.now(), updated.now()),
                new RecommendationWords(text.compared().orElse(file.text()), commentary.compared(), updated.compared()),
                conflicts);
    }

    /** What a field is after it, and what it is to be compared with next time. */
    private record Resolved(Optional<String> now, Optional<String> compared) {}

    private Resolved resolve(
            PlanColumn column, RecommendationWords file, Function<RecommendationWords, Optional<String>> field) {
        var inFile = field.apply(file);
        var here = field.apply(ours.words());
        var was = last.flatMap(field);
        if (inFile.isEmpty()) {
            return new Resolved(here, was);
        }
        if (inFile.equals(here) || inFile.equals(was)) {
            return new Resolved(here, inFile);
        }
        if (last.isPresent() && was.equals(here)) {
            return new Resolved(inFile, inFile);
        }
        conflicts.add(new ImportConflict(
                this.file.row(),
                "Recommendation " + ours.number(),
                column.field(),
                was.orElse(null),
                here.orElse(""),
                inFile.get()));
        return new Resolved(here, was);
    }
}
