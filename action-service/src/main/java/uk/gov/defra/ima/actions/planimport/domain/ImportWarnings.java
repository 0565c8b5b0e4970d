package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import uk.gov.defra.ima.due.DuePrecision;

/** What a KIM officer should look at after an import: what was read as well as it could be, and what they can do. */
public final class ImportWarnings {

    private final List<CellProblem> warnings;
    private boolean colourWarned;

    /** @param before what reading the file has found already */
    public ImportWarnings(List<CellProblem> before) {
        warnings = new ArrayList<>(before);
    }

    /** The due words could not be read, or there were none. */
    public void due(PlanRow row, DuePrecision precision) {
        switch (precision) {
            case UNREAD ->
                add(
                        row,
                        PlanColumn.COMPLETION_DUE,
                        "names no date that we can read; the words are kept, and nobody is reminded until a date is given");
            case NONE ->
                add(
                        row,
                        PlanColumn.COMPLETION_DUE,
                        "is blank; ask the owner when it will be done, so that they can be" + " reminded");
            case TO_BE_AGREED ->
                add(row, PlanColumn.COMPLETION_DUE, "is still to be agreed; nobody is reminded until a date is given");
            default -> {
                // read, or needs no date
            }
        }
    }

    /** The status words could not be read, or only a colour says how it goes. */
    public void status(PlanRow row, StatusCells.Reading reading) {
        if (!reading.status().understood()) {
            add(row, reading.column(), "is no status that we know; the words are kept and the status is not stated");
        } else if (reading.byColour() && !colourWarned) {
            colourWarned = true;
            add(
                    row,
                    reading.column(),
                    "is a colour: red, amber and green are read as in progress and blue as completed, here and below;"
                            + " the words are kept");
        }
    }

    /** One name that may be several posts. */
    public void ownerAmbiguous(PlanRow row, String name) {
        add(
                row,
                PlanColumn.OWNER,
                "may name several posts: '%s' is taken as one; register the posts that it names and import again, or reassign the action"
                        .formatted(name));
    }

    /** A name too long to be that of a post. */
    public void ownerTooLong(PlanRow row, int longest) {
        add(
                row,
                PlanColumn.OWNER,
                "is too long to be the name of a post (at most %d characters); it is kept in the original cells alone"
                        .formatted(longest));
    }

    /** Words too long to say how urgent it is. */
    void priorityTooLong(PlanRow row, int longest) {
        add(
                row,
                PlanColumn.PRIORITY,
                "is too long for a priority (at most %d characters); it is kept in the original cells alone"
                        .formatted(longest));
    }

    /** More or longer labels than an action may have. */
    void labelsDoNotFit(PlanRow row, int most, int longest) {
        add(
                row,
                PlanColumn.LABELS,
                "has more than %d labels between semicolons, or one of more than %d characters; they are kept in the original cells alone"
                        .formatted(most, longest));
    }

    /** Nobody owns the action. */
    public void unowned(PlanRow row) {
        add(row, PlanColumn.OWNER, "is blank; nobody is asked about this action until a post owns it");
    }

    /** A post was not in the registry. */
    public void postRegistered(PlanRow row, String title, String id) {
        add(
                row,
                PlanColumn.OWNER,
                "names the post '%s', which was not known: it is registered as %s, and nobody holds it yet"
                        .formatted(title, id));
    }

    /** A post that owns the action has no holder. */
    public void postWithoutHolder(PlanRow row, String title) {
        add(row, PlanColumn.OWNER, "names the post '%s', which nobody holds now".formatted(title));
    }

    /** A recommendation of the plan gets other words from the file. */
    public void recommendationRevised(StatedRecommendation stated) {
        warnings.add(new CellProblem(
                stated.row(),
                PlanColumn.RECOMMENDATION.heading(),
                stated.number(),
                "is a recommendation that the file has changed: it is revised"));
    }

    /** Every warning, in the order found. */
    public List<CellProblem> all() {
        return List.copyOf(warnings);
    }

    private void add(PlanRow row, PlanColumn column, String problem) {
        warnings.add(CellProblem.in(row, column, problem));
    }
}
