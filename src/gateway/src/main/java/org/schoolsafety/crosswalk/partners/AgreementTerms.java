package org.schoolsafety.crosswalk.partners;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as an admin writes it.
 *
 * @param title what people call it
 * @param kind {@code formal} or {@code informal}
 * @param instrument what a formal one is: {@code memorandum}, {@code law} or {@code contract}
 * @param from its first day
 * @param to its last day; without one it goes on until it is ended
 * @param parties who agreed; left out, the organization of the address alone, as publisher
 * @param documentUrl where its text can be read
 * @param documentSha256 its text, as a file received here
 * @param notes what else there is to know
 */
@Schema(name = "AgreementTerms", description = "An agreement as an admin writes it.")
public record AgreementTerms(
    @NotBlank(message = "is required") @Size(max = 300) String title,
    @NotNull(message = "is required: formal or informal")
        @Pattern(regexp = "formal|informal", message = "must be formal or informal")
        String kind,
    @Nullable
        @Pattern(
            regexp = "memorandum|law|contract",
            message = "must be memorandum, law or contract")
        String instrument,
    @NotNull(message = "is required: the first day, such as 2026-01-31") LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Size(min = 1, max = 50)
        List<@Valid @NotNull(message = "must be a party") Party> parties,
    @Nullable
        @Pattern(
            regexp = "https?://[^\\s<>\"]+",
            message = "must be an absolute http or https address")
        @Size(max = 2000)
        String documentUrl,
    @Nullable
        @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower-case hexadecimal digits")
        String documentSha256,
    @Nullable @Size(max = 10000) String notes) {

  /** The parties; the organization of the address alone where none are named. */
  List<Party> partiesOr(String organization) {
    return parties == null ? List.of(new Party(organization, List.of("publisher"))) : parties;
  }

  /** Whether these are the terms of an agreement that is on record. */
  public boolean areThoseOf(Agreement agreement, String organization) {
    return title.equals(agreement.title())
        && kind.equals(agreement.kind())
        && Objects.equals(instrument, agreement.instrument())
        && from.equals(agreement.fromDay())
        && Objects.equals(to, agreement.toDay())
        && partiesOr(organization).equals(agreement.parties());
  }
}
