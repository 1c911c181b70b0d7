package org.schoolsafety.crosswalk.audit;

import jakarta.json.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail, as it was written and as it is shown.
 *
 * @param position its place; the first is 1, and no place is empty
 * @param at when, as RFC 3339 in UTC with six digits of the second
 * @param caller who
 * @param serviceClient whether the caller was a machine
 * @param organization whom the caller acted for; empty if nobody
 * @param act what, as a verb in the past tense
 * @param subject what it was done to, as kind and id
 * @param details what else matters
 * @param address where the request came from; absent for the gateway's own doing
 * @param request the request's id; absent for the gateway's own doing
 * @param previous the hash of the entry before
 * @param hash the hash of this one, see {@link EntrySeal}
 */
@Schema(
    name = "AuditEntry",
    description =
        "A privileged act. Its hash is the SHA-256, in lower-case hexadecimal, of the entry without the member"
            + " hash as canonical JSON (RFC 8785); previous is the hash of the entry before.")
public record AuditEntry(
    long position,
    @Schema(format = "date-time") String at,
    String caller,
    boolean serviceClient,
    String organization,
    String act,
    String subject,
    @Schema(type = SchemaType.OBJECT, additionalProperties = String.class) JsonValue details,
    @Nullable String address,
    @Nullable String request,
    String previous,
    String hash) {}
