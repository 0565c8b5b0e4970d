package uk.gov.defra.ima.risks.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What could happen, in the usual three steps.
 *
 * @param title what people call the risk; at most {@value #TITLE_MAX} characters
 * @param cause what there is now that makes the event possible; at most {@value #TEXT_MAX} characters
 * @param event what may happen; at most {@value #TEXT_MAX} characters
 * @param consequence what would follow; at most {@value #TEXT_MAX} characters
 */
@Embeddable
public record RiskText(
        @Column(name = "title") String title,
        @Column(name = "cause") String cause,
        @Column(name = "event") String event,
        @Column(name = "consequence") String consequence) {

    /** Most characters of a title. */
    public static final int TITLE_MAX = 200;

    /** Most characters of each of the three steps. */
    public static final int TEXT_MAX = 4000;

    /** Refuses blank or overlong texts. */
    public RiskText {
        Words.require("title", title, TITLE_MAX);
        Words.require("cause", cause, TEXT_MAX);
        Words.require("event", event, TEXT_MAX);
        Words.require("consequence", consequence, TEXT_MAX);
    }
}
