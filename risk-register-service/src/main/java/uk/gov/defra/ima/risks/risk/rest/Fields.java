package uk.gov.defra.ima.risks.risk.rest;

/** What clients are told about fields of the wrong shape. */
final class Fields {

    /** Has a character that is no white space; for optional texts, of which NotBlank would refuse the absent. */
    static final String NOT_BLANK = "(?s).*\\S.*";

    /** Of a text that has none. */
    static final String BLANK = "must not be blank";

    /** Of a post id. */
    static final String POST_SHAPE = "must be the id of a post such as defra/dro";

    /** Of an organisation. */
    static final String ORGANISATION_SHAPE = "must be the slug of an organisation such as defra";

    private Fields() {}
}
