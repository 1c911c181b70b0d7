package org.schoolsafety.crosswalk.intake.web;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;

/**
 * The form of an upload as the contract shows it; {@link UploadReader} reads it part by part
 * instead.
 *
 * @param file the document's bytes
 * @param metadata what the sender says of it
 */
@Schema(
    name = "UploadForm",
    description = "One file with what its sender says of it, in any order.")
record UploadForm(
    @Schema(
            type = SchemaType.STRING,
            format = "binary",
            required = true,
            description = "The document's bytes")
        String file,
    @Schema(required = true) SubmittedMetadata metadata) {}
