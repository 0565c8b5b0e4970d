package uk.gov.defra.ima.actions.finding.domain;

import jakarta.persistence.Query;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same asked of each organisation, so that an index that leads with the organisation serves several as it serves one. */
final class PerOrganisation {

    private PerOrganisation() {}

    /** @param part the statement for the organisation that the parameter of this name gives */
    static String union(int organisations, UnaryOperator<String> part) {
        return IntStream.range(0, organisations)
                .mapToObj(i -> part.apply("organisation" + i))
                .collect(Collectors.joining(" union all "));
    }

    static void bind(Query query, List<String> organisations) {
        for (var i = 0; i < organisations.size(); i++) {
            query.setParameter("organisation" + i, organisations.get(i));
        }
    }
}
