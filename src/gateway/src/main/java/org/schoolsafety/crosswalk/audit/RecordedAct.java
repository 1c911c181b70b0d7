package org.schoolsafety.crosswalk.audit;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** An act on its way into the trail: an entry without its place in the chain. */
record RecordedAct(
    String at,
    String caller,
    boolean serviceClient,
    String organization,
    String act,
    String subject,
    JsonObject details,
    @Nullable String address,
    @Nullable String request) {

  /** The entry that follows this one. */
  AuditEntry after(ChainHead last) {
    AuditEntry open = at(last.position() + 1, last.hash(), "");
    return at(open.position(), open.previous(), EntrySeal.of(open));
  }

  private AuditEntry at(long position, String previous, String hash) {
    return new AuditEntry(
        position,
        at,
        caller,
        serviceClient,
        organization,
        act,
        subject,
        details,
        address,
        request,
        previous,
        hash);
  }
}
