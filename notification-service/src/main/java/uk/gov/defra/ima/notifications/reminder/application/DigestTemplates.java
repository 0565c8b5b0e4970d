package uk.gov.defra.ima.notifications.reminder.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The two forms of a digest; they say the same. */
@CheckedTemplate(basePath = "letters")
final class DigestTemplates {

    private DigestTemplates() {}

    static native TemplateInstance digestText(DigestLetter letter);

    static native TemplateInstance digestHtml(DigestLetter letter);
}
