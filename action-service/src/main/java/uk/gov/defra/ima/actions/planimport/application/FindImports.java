package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import uk.gov.defra.ima.actions.planimport.domain.ImportState;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.actions.planimport.domain.PlanImports;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody asks what became of an import. */
@ApplicationScoped
public class FindImports {

    private final PlanImports imports;
    private final ImportProgress progress;

    FindImports(PlanImports imports, ImportProgress progress) {
        this.imports = imports;
        this.progress = progress;
    }

    /** How many of its rows are done, while it runs too. */
    @Transactional
    public int done(PlanImport job) {
        return job.state() == ImportState.WAITING
                ? progress.of(job.id())
                : job.report().done();
    }

    /** The import as it stands now, if one of {@code organisations} asked for it. */
    @Transactional
    public PlanImport one(Collection<String> organisations, UUID id) {
        return imports.in(organisations, id).orElseThrow(() -> Problems.notFound("import", id));
    }
}
