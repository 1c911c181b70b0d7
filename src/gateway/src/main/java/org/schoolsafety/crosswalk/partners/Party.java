package org.schoolsafety.crosswalk.partners;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side of an agreement.
 *
 * @param organization its id
 * @param roles what it does under the agreement: {@code host} runs the gateway, {@code publisher}
 *     sends guidance, {@code reviewer} vets, {@code recipient} receives, {@code funder} pays,
 *     {@code supporter} helps otherwise
 */
@Schema(name = "Party", description = "One side of an agreement, and what it does under it.")
public record Party(
    @NotBlank(message = "is required: an organization's id") String organization,
    @NotNull(message = "is required") @Size(min = 1, max = 6, message = "must name 1 to 6 roles")
        List<
                @NotNull(message = "must be a role")
                @Pattern(
                    regexp = "host|publisher|reviewer|recipient|funder|supporter",
                    message = "must be host, publisher, reviewer, recipient, funder or supporter")
                String>
            roles) {

  /** Who runs the gateway: it asks others for agreements, and needs none to send something in. */
  public static final String HOST = "host";

  /** Whether the party does nothing but run the gateway. */
  boolean onlyHosts() {
    return roles.stream().allMatch(HOST::equals);
  }
}
