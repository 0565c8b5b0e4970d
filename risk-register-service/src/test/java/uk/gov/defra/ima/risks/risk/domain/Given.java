package uk.gov.defra.ima.risks.risk.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.risks.action.domain.ActionFact;
import uk.gov.defra.ima.risks.action.domain.ActionStatus;
import uk.gov.defra.ima.risks.action.domain.Progress;
import uk.gov.defra.ima.web.ids.Uuid7;

/** What most tests of risks begin with. */
public final class Given {

    public static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    public static final Actor RISK_MANAGER = new Actor("sub-of-the-risk-manager", Optional.of("ima-web"));
    public static final RiskText TEXT = new RiskText(
            "Vaulted email becomes unreadable",
            "Vault is discontinued before vaulted email has been migrated.",
            "Email of record can no longer be opened.",
            "Records cannot be transferred under the 20-year rule.");
    public static final Assignment ASSIGNMENT = new Assignment(
            "Digital continuity", PostId.parse("defra/dro"), RiskLevel.DDTS, Optional.of(RiskResponse.TREAT));

    private Given() {}

    public static Risk risk(Mitigation... mitigations) {
        return Risk.raise(
                        Uuid7.next(),
                        "defra",
                        new RiskReference(1),
                        TEXT,
                        ASSIGNMENT,
                        List.of(mitigations),
                        RISK_MANAGER,
                        NOON)
                .risk();
    }

    public static Mitigation byAction(UUID action) {
        return Mitigation.planned(Uuid7.next(), "defra", new Measure.OfPlan(action), Commitment.NONE);
    }

    public static Mitigation described(String description) {
        return Mitigation.planned(Uuid7.next(), "defra", new Measure.Described(description), Commitment.NONE);
    }

    public static Progress progress(String status, long actionVersion) {
        return new Progress(new ActionStatus(status), actionVersion, NOON.plusSeconds(actionVersion));
    }

    /** What an event said that brought an action of Defra to a version. */
    public static ActionFact fact(UUID action, String status, long version) {
        return new ActionFact(
                action,
                "defra",
                new UUID(7, 1),
                "1.1",
                new ActionStatus(status),
                version,
                Uuid7.next(),
                NOON.plusSeconds(version));
    }
}
