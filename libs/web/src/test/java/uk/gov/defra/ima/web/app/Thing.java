package uk.gov.defra.ima.web.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What the tests of this lib write. */
@Entity
class Thing {

    @Id
    UUID id;

    String organisation;
    String name;
    String code;

    @Version
    long version;
}
