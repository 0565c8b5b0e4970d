package uk.gov.defra.ima.risks.risk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uk.gov.defra.ima.risks.risk.application.ReadRisks;
import uk.gov.defra.ima.risks.risk.domain.PostId;
import uk.gov.defra.ima.risks.risk.domain.Reach;
import uk.gov.defra.ima.risks.risk.domain.RegisterPlace;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskFilter;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Limits;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Cuts the register into pages. */
@ApplicationScoped
class RiskPages {

    private final ReadRisks risks;
    private final Cursors cursors;

    RiskPages(ReadRisks risks, Cursors cursors) {
        this.risks = risks;
        this.cursors = cursors;
    }

    /**
     * One page of what is asked for, as far as the reader sees.
     *
     * @throws ProblemException INVALID_REQUEST, INVALID_CURSOR
     */
    Page<RiskView> page(RiskListing asked, Reach reach) {
        RiskFilter filter = filter(asked);
        int limit = Limits.of(asked.limit());
        String query = "risks " + filter + " " + new TreeSet<>(reach.organisations());
        RegisterPlace after = Optional.ofNullable(asked.cursor())
                .map(cursor -> place(cursors.keys(query, cursor)))
                .orElse(RegisterPlace.START);
        List<Risk> found = risks.after(after, filter, reach, limit + 1);
        List<Risk> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next =
                found.size() > limit ? Optional.of(cursors.next(query, keys(shown.getLast()))) : Optional.empty();
        return Page.of(shown.stream().map(RiskView::of).toList(), next);
    }

    private static RiskFilter filter(RiskListing asked) {
        return new RiskFilter(
                Optional.ofNullable(asked.owner()).map(RiskPages::post),
                Optional.ofNullable(asked.category()),
                Optional.ofNullable(asked.level()),
                Optional.ofNullable(asked.status()),
                Optional.ofNullable(asked.action()));
    }

    private static PostId post(String owner) {
        if (!owner.matches(PostId.PATTERN)) {
            throw Problems.invalid(new FieldError("owner", Fields.POST_SHAPE));
        }
        return PostId.parse(owner);
    }

    private static List<String> keys(Risk last) {
        RegisterPlace place = RegisterPlace.of(last);
        return List.of(place.organisation(), Integer.toString(place.number()));
    }

    private static RegisterPlace place(List<String> keys) {
        return new RegisterPlace(keys.getFirst(), Integer.parseInt(keys.getLast()));
    }
}
