package uk.gov.defra.ima.notifications.statuschange.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The two forms of the mail; they say the same. */
@CheckedTemplate(basePath = "letters")
final class StatusChangeTemplates {

    private StatusChangeTemplates() {}

    static native TemplateInstance statusChangeText(StatusChangeLetter letter);

    static native TemplateInstance statusChangeHtml(StatusChangeLetter letter);
}
