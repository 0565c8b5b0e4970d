package uk.gov.defra.ima.web.app;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A request body with something of everything. */
record NewThing(
        @NotBlank @Size(max = 40) String name,
        UUID plan,
        Optional<String> code,
        List<Owner> owners,
        Kind kind,
        LocalDate due,
        Instant seenAt,
        JsonNode extra) {

    record Owner(@NotNull String post, @Positive Integer share) {}

    enum Kind {
        LARGE,
        SMALL
    }
}
