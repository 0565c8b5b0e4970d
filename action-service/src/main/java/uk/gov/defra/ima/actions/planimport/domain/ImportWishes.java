package uk.gov.defra.ima.actions.planimport.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a request says about how its file is to be read.
 *
 * @param sheet name of the sheet to read; empty: the one that has the headings
 * @param mapping heading by column, for headings that we do not recognise, or read otherwise
 */
public record ImportWishes(Optional<String> sheet, Map<PlanColumn, String> mapping) {

    /** Nothing said: all is recognised. */
    public static final ImportWishes NONE = new ImportWishes(Optional.empty(), Map.of());

    /** Copies what could change; keeps the order of the columns. */
    public ImportWishes {
        sheet = sheet == null ? Optional.empty() : sheet;
        var copy = new EnumMap<PlanColumn, String>(PlanColumn.class);
        copy.putAll(mapping == null ? Map.of() : mapping);
        mapping = copy;
    }
}
