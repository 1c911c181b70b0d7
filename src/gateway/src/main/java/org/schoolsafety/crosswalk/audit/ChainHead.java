package org.schoolsafety.crosswalk.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place in the chain and the hash it has there. Whoever has noted one can tell later whether all
 * up to it is as it was.
 *
 * @param position the entry's place; 0 is before the first
 * @param hash its hash
 */
@Schema(name = "AuditChainHead", description = "A place in the audit trail, and its hash.")
public record ChainHead(long position, String hash) {

  /** Before the first entry. */
  public static final ChainHead START = new ChainHead(0, "0".repeat(64));

  /** The form in which people note it, {@code POSITION:HASH}. */
  public static final String NOTED = "\\d{1,18}:[0-9a-f]{64}";

  /** What somebody noted in the form {@link #NOTED}. */
  public static ChainHead noted(String text) {
    int colon = text.indexOf(':');
    return new ChainHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
  }
}
