package uk.gov.defra.ima.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import uk.gov.defra.ima.web.ids.Uuid7;

/** Use case: a row more. */
@ApplicationScoped
class AddThing {

    private final EntityManager entities;
    private final Gate gate;

    AddThing(EntityManager entities, Gate gate) {
        this.entities = entities;
        this.gate = gate;
    }

    @Transactional
    Thing add(String organisation, String name, Optional<String> code) {
        Thing thing = new Thing();
        thing.id = Uuid7.next();
        thing.organisation = organisation;
        thing.name = name;
        thing.code = code.orElse(null);
        thing.version = 1;
        entities.persist(thing);
        entities.flush();
        gate.pass();
        return thing;
    }
}
