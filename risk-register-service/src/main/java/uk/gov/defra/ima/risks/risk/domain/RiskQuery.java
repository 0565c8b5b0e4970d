package uk.gov.defra.ima.risks.risk.domain;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of one question to the register, as HQL with named parameters. */
final class RiskQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Parameters parameters = new Parameters();

    static RiskQuery within(Reach reach) {
        return new RiskQuery()
                .where("organisation in :organisations", "organisations", reach.organisations())
                .where("owner in :owners", "owners", reach.owners());
    }

    RiskQuery matching(RiskFilter filter) {
        return where("owner = :owner", "owner", filter.owner().map(PostId::toString))
                .where("category = :category", "category", filter.category())
                .where("level = :level", "level", filter.level())
                .where("status = :status", "status", filter.status())
                .where(
                        "exists (select 1 from Risk r join r.mitigations m where r.id = risk.id and m.action = :action)",
                        "action",
                        filter.action());
    }

    RiskQuery after(RegisterPlace place) {
        parameters.and("number", place.number());
        return where(
                "(organisation > :after or organisation = :after and number > :number)", "after", place.organisation());
    }

    RiskQuery where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.and(name, value);
        return this;
    }

    private RiskQuery where(String condition, String name, Optional<?> value) {
        value.ifPresent(present -> where(condition, name, present));
        return this;
    }

    String hql() {
        return "from Risk risk where " + String.join(" and ", conditions);
    }

    Parameters parameters() {
        return parameters;
    }
}
