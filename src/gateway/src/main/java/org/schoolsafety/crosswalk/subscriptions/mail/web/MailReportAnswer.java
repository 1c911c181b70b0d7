package org.schoolsafety.crosswalk.subscriptions.mail.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a report.
 *
 * @param ended how many subscriptions to the mailbox were ended by it
 */
@Schema(name = "MailReportAnswer", description = "What came of a report.")
public record MailReportAnswer(int ended) {}
