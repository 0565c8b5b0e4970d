package uk.gov.defra.ima.actions.planimport.files;

import java.util.List;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;

/** Refusals of a file as a whole. */
final class Refusals {

    private Refusals() {}

    static ImportRefused file(String problem) {
        return new ImportRefused(List.of(CellProblem.row(0, problem)));
    }
}
