package uk.gov.defra.ima.risks.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.risks.risk.domain.Reach;
import uk.gov.defra.ima.risks.risk.domain.RegisterPlace;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskFilter;
import uk.gov.defra.ima.risks.risk.domain.RiskRepository;
import uk.gov.defra.ima.web.problem.Problems;

/** Reads the register as far as somebody may see into it. */
@ApplicationScoped
public class ReadRisks {

    private final RiskRepository risks;

    ReadRisks(RiskRepository risks) {
        this.risks = risks;
    }

    /**
     * One risk.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException NOT_FOUND when there is none within reach
     */
    @Transactional
    public Risk one(UUID id, Reach reach) {
        return risks.seen(id, reach).orElseThrow(() -> Problems.notFound("risk", id));
    }

    /**
     * The risks after a place in the register, in its order.
     *
     * @param most how many, at most
     */
    @Transactional
    public List<Risk> after(RegisterPlace place, RiskFilter filter, Reach reach, int most) {
        return risks.stretch(filter, reach, place, most);
    }
}
