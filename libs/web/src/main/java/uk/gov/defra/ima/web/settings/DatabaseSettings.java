package uk.gov.defra.ima.web.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * The service's database. The pool and the migrations read the same values through their own properties; they are
 * repeated here because those would let a service start without a password.
 */
@ConfigMapping(prefix = "ima.db")
public interface DatabaseSettings {

    /** JDBC URL, from IMA_DB_URL. */
    String url();

    /** User at run time, from IMA_DB_USER; owns nothing. */
    String user();

    /** That user's password, from IMA_DB_PASSWORD. */
    String password();

    /** User that migrates and owns the tables, from IMA_DB_OWNER_USER. */
    String ownerUser();

    /** That user's password, from IMA_DB_OWNER_PASSWORD. */
    String ownerPassword();

    /** Most connections of one replica, from IMA_DB_POOL. */
    @WithDefault("16")
    int pool();
}
