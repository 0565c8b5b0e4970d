package uk.gov.defra.ima.risks.risk.rest;

/** The roles, and the scopes of systems, that open the register; the realm defines them. */
public final class RegisterRoles {

    /** Writes and reads risks. */
    public static final String RISK_MANAGER = "risk-manager";

    /** Reads risks. */
    public static final String DIRECTOR = "director";

    /** Reads risks. */
    public static final String ASSURANCE_READER = "assurance-reader";

    /** Scope of a system that reads risks. */
    public static final String RISKS_READ = "risks:read";

    /** Scope of a system that writes risks. */
    public static final String RISKS_WRITE = "risks:write";

    private RegisterRoles() {}
}
