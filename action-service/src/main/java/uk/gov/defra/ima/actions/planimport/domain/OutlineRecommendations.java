package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.defra.ima.actions.plan.domain.RecommendationNumber;

/** The recommendations that the rows of a file have named so far. */
final class OutlineRecommendations {

    private static final int SENTENCE = 6;

    private final Map<String, Found> byNumber = new LinkedHashMap<>();
    private final Map<String, String> numberOfText = new HashMap<>();

    private static final class Found {
        private final PlanRow row;
        private final String number;
        private boolean numberedByPlace;
        private String text = "";
        private String commentary = "";
        private String updated = "";

        private Found(PlanRow row, String number) {
            this.row = row;
            this.number = number;
        }
    }

    /** The recommendation that a row itself names, if it names one; its number. */
    Optional<String> own(PlanRow row, List<CellProblem> warnings) {
        var text = row.cell(PlanColumn.RECOMMENDATION).strip();
        var number = row.cell(PlanColumn.RECOMMENDATION_NUMBER).strip();
        if (number.isEmpty() && !text.isEmpty()) {
            if (Numbering.bare(text).isPresent()
                    || !Numbering.recommendation(text).equals(plain(text))) {
                number = text;
                text = "";
            } else {
                var first = Numbering.recommendationFirst(text);
                number = first.map(Numbering.Numbered::number).orElse("");
                text = first.map(Numbering.Numbered::text).orElse(text);
            }
        } else if (number.isEmpty()) {
            return Optional.empty();
        } else if (text.isEmpty()) {
            // A column called "Rec" may hold the text with its number.
            var first = Numbering.recommendationFirst(number);
            text = first.map(Numbering.Numbered::text).orElse("");
            number = first.map(Numbering.Numbered::number).orElse(number);
        }
        if (number.isEmpty()) {
            number = unnumbered(row, text);
        }
        var found = found(Numbering.recommendation(number), row);
        if (!text.isEmpty()) {
            say(found, row, text, warnings);
        }
        found.commentary = firstOf(found.commentary, row.cell(PlanColumn.RECOMMENDATION_COMMENTARY));
        found.updated = firstOf(found.updated, row.cell(PlanColumn.COMMENTARY_UPDATED));
        return Optional.of(found.number);
    }

    /** A recommendation that has a row of its own. */
    String section(PlanRow row, String number, String text) {
        var found = found(number, row);
        found.text = firstOf(found.text, text);
        found.commentary = firstOf(found.commentary, row.cell(PlanColumn.RECOMMENDATION_COMMENTARY));
        found.updated = firstOf(found.updated, row.cell(PlanColumn.COMMENTARY_UPDATED));
        return found.number;
    }

    /** What the organisation says about a recommendation in a row of its own. */
    void respond(String number, String text) {
        var found = byNumber.get(key(number));
        found.commentary = found.commentary.isEmpty() ? text : found.commentary + "\n" + text;
    }

    /** A recommendation that only the reference of an action names. */
    void named(String number, PlanRow row) {
        found(number, row);
    }

    /** The date of the commentary that holds for a row of that recommendation, as written. */
    String updated(String number, PlanRow row) {
        var own = row.cell(PlanColumn.COMMENTARY_UPDATED);
        return own.isBlank() ? byNumber.get(key(number)).updated : own;
    }

    /** Each as stated, those whose number is in {@code answered} or that have one of their own; one of which the file has no text is called by its number, with a warning. */
    List<StatedRecommendation> stated(Set<String> answered, List<CellProblem> warnings) {
        var stated = new ArrayList<StatedRecommendation>();
        for (var found : byNumber.values()) {
            if (found.numberedByPlace && !answered.contains(found.number) && !isSentence(found.text)) {
                warnings.add(CellProblem.in(
                        found.row,
                        PlanColumn.RECOMMENDATION,
                        "has no number and no action answers it: it is taken for a note and left out"));
                continue;
            }
            if (found.numberedByPlace) {
                warnings.add(CellProblem.in(
                        found.row,
                        PlanColumn.RECOMMENDATION,
                        "has no number; it is given the number %s by its place".formatted(found.number)));
            }
            if (found.text.isEmpty()) {
                warnings.add(CellProblem.in(
                        found.row,
                        PlanColumn.RECOMMENDATION,
                        "has no text for recommendation %s; it is called 'Recommendation %s'"
                                .formatted(found.number, found.number)));
                found.text = "Recommendation " + found.number;
            }
            if (!answered.contains(found.number)) {
                warnings.add(CellProblem.in(
                        found.row,
                        PlanColumn.RECOMMENDATION,
                        "is answered by no action; recommendation %s stands in the plan without any"
                                .formatted(found.number)));
            }
            stated.add(new StatedRecommendation(
                    found.row.number(),
                    found.number,
                    found.text,
                    unlessBlank(found.commentary),
                    unlessBlank(found.updated)));
        }
        return stated;
    }

    /** A recommendation without a number: that of the same text before, or the next. */
    String unnumbered(PlanRow row, String text) {
        var known = numberOfText.get(plain(text));
        if (known != null) {
            return known;
        }
        var named = Numbering.recommendationOf(row.cell(PlanColumn.ACTION_REF));
        var place = byNumber.size() + 1;
        while (named.isEmpty() && byNumber.containsKey(key(Integer.toString(place)))) {
            place++;
        }
        var number = named.orElse(Integer.toString(place));
        numberOfText.put(plain(text), number);
        found(number, row).numberedByPlace = named.isEmpty();
        return number;
    }

    /** What is recommended takes a few words; a heading or a note has fewer. */
    private static boolean isSentence(String text) {
        return text.split("\\s+", -1).length >= SENTENCE;
    }

    private static void say(Found found, PlanRow row, String text, List<CellProblem> warnings) {
        if (found.text.isEmpty()) {
            found.text = text;
        } else if (!plain(found.text).equals(plain(text))) {
            warnings.add(CellProblem.in(
                    row,
                    PlanColumn.RECOMMENDATION,
                    "differs from the text of recommendation %s in an earlier row, which is kept"
                            .formatted(found.number)));
        }
    }

    private Found found(String number, PlanRow row) {
        return byNumber.computeIfAbsent(key(number), key -> new Found(row, number));
    }

    private static String key(String number) {
        return new RecommendationNumber(number).sortKey();
    }

    private static String firstOf(String one, String other) {
        return one.isBlank() ? other.strip() : one;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Optional<String> unlessBlank(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }
}
