package uk.gov.defra.ima.actions.planimport.application;

import java.util.ArrayList;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.OutlineReader;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.actions.planimport.domain.PlanTable;
import uk.gov.defra.ima.actions.planimport.files.PlanFile;

/** Reads a plan from a file: its sheets, the table in them, the outline in the table. */
public final class ReadPlan {

    private ReadPlan() {}

    /**
     * What a file says.
     *
     * @param file byte for byte; delimited text or a workbook
     * @param wishes what the request says about how to read it
     * @throws ImportRefused naming every reason why it cannot become a plan
     */
    public static PlanOutline read(byte[] file, ImportWishes wishes) {
        var sheets = PlanFile.read(file);
        var outline = OutlineReader.read(PlanTable.find(sheets.sheets(), wishes));
        var warnings = new ArrayList<CellProblem>(sheets.warnings());
        warnings.addAll(outline.warnings());
        return new PlanOutline(outline.recommendations(), outline.lines(), warnings);
    }
}
