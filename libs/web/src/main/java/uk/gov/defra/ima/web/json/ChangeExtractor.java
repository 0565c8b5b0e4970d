package uk.gov.defra.ima.web.json;

import jakarta.inject.Singleton;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets constraints on the value stand inside {@link Change}, as in {@code Change<@Size(max = 40) String>}. */
@Singleton
public class ChangeExtractor implements ValueExtractor<Change<@ExtractedValue ?>> {

    @Override
    public void extractValues(Change<?> change, ValueReceiver receiver) {
        if (change instanceof Change.To<?>(Object value)) {
            receiver.value(null, value);
        }
    }
}
