package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.actions.planimport.domain.PlanImports;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody asks what became of an import. */
@ApplicationScoped
public class FindImports {

    private final PlanImports imports;

    FindImports(PlanImports imports) {
        this.imports = imports;
    }

    /** The import as it stands now, if one of {@code organisations} asked for it. */
    @Transactional
    public PlanImport one(Collection<String> organisations, UUID id) {
        return imports.in(organisations, id).orElseThrow(() -> Problems.notFound("import", id));
    }
}
