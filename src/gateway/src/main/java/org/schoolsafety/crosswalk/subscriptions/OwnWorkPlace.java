package org.schoolsafety.crosswalk.subscriptions;

import java.net.URI;

/**
 * Where people find what a notice of their own work is about. A browser cannot sign in to the API,
 * and submissions have no page: so there is a page that opens, and words on where to read it.
 *
 * @param page the page of the item; the gateway's first page where there is none yet
 * @param howToRead what to ask the API for, in a sentence
 */
public record OwnWorkPlace(URI page, String howToRead) {

  /** The place of what this notice, which is of own work, tells. */
  public static OwnWorkPlace of(Notice notice, URI publicUrl) {
    return new OwnWorkPlace(
        publicUrl.resolve(notice.guidance() == null ? "/" : "/guidance/" + notice.guidance()),
        "To read the submission, ask the API with your account: GET %s"
            .formatted(publicUrl.resolve("/api/v1/submissions/" + notice.submission())));
  }
}
