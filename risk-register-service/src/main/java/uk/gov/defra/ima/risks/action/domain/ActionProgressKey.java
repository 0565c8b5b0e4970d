package uk.gov.defra.ima.risks.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names an action within an organisation. Both parts count: the id of another organisation's action finds nothing.
 *
 * @param organisation slug of the organisation
 * @param action id of the action
 */
@Embeddable
public record ActionProgressKey(
        @Column(name = "organisation") String organisation,
        @Column(name = "action_id") UUID action) implements Serializable {}
