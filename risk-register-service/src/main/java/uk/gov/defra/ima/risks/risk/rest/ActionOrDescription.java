package uk.gov.defra.ima.risks.risk.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mitigation is an action of a plan or is described: one of the two, not both. */
@Documented
@Constraint(validatedBy = ActionOrDescription.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ActionOrDescription {

    /** What is wrong. */
    String message() default "must be given, or else a description, and not both";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Puts the blame on the field {@code action}, where a client can see it. */
    final class Validator implements ConstraintValidator<ActionOrDescription, MitigationRequest> {

        @Override
        public boolean isValid(MitigationRequest request, ConstraintValidatorContext context) {
            if (request == null
                    || request.action().isPresent() != request.description().isPresent()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("action")
                    .addConstraintViolation();
            return false;
        }
    }
}
