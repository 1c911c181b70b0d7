package org.schoolsafety.crosswalk.subscriptions.mail.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schoolsafety.crosswalk.subscriptions.mail.RefusalKind;

/**
 * What a mail system learned of a mailbox after it had taken a mail for it.
 *
 * @param address the mailbox
 * @param kind what happened
 */
@Schema(
    name = "MailReport",
    description = "What a mail system learned of a mailbox after it had taken a mail for it.")
public record MailReport(
    @NotBlank(message = "is required") @Size(max = 254) String address,
    @NotNull(message = "is required")
        @Pattern(
            regexp = "hard-bounce|complaint",
            message = "must be hard-bounce or complaint; what may pass is not reported")
        @Schema(enumeration = {"hard-bounce", "complaint"})
        String kind) {

  RefusalKind refusal() {
    return RefusalKind.of(kind);
  }
}
