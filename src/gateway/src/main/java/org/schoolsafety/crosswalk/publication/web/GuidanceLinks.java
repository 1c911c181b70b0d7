package org.schoolsafety.crosswalk.publication.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an item lives, relative to this gateway.
 *
 * @param self the record
 * @param versions all its versions
 * @param file the original file
 * @param page the page for people
 */
@Schema(description = "Addresses relative to this gateway.")
public record GuidanceLinks(String self, String versions, String file, String page) {

  /** An id for the contract's examples. */
  static final String EXAMPLE_ID = "0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01";

  /** The links of this item. */
  public static GuidanceLinks of(UUID id) {
    String self = "/api/v1/guidance/" + id;
    return new GuidanceLinks(self, self + "/versions", self + "/file", "/guidance/" + id);
  }

  /** The links of one version of it. */
  static GuidanceLinks of(UUID id, int version) {
    GuidanceLinks item = of(id);
    String self = item.versions() + "/" + version;
    return new GuidanceLinks(self, item.versions(), self + "/file", item.page());
  }
}
