package org.schoolsafety.crosswalk.subscriptions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved search that somebody wants to be told of, and how.
 *
 * @param id its id
 * @param sequence its place in listings
 * @param owner the subject of the account it belongs to
 * @param ownerName the account's name
 * @param organization the organization that the account acted for when it was last written
 * @param roles the account's roles then
 * @param name what its owner calls it
 * @param search the query string, in its one form
 * @param words whether only the index can answer the search
 * @param channel how to tell
 * @param destination where to; absent for what is fetched
 * @param cadence how often
 * @param timeZone whose days and weeks count
 * @param events what to tell of
 * @param state where it stands
 * @param reason why it is paused or ended, as a word
 * @param explanation the same in words for its owner
 * @param version grows with every change that its owner can see
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param beginsAfter the log entries up to here were there before it
 * @param catchUpFrom the log position from which on it is yet to be matched; absent in step
 * @param round how often it was replayed
 * @param delivered the log position that was delivered last
 * @param dueAt when its next delivery is due
 * @param failures how often in a row the delivery at the head failed
 */
public record Subscription(
    UUID id,
    long sequence,
    String owner,
    String ownerName,
    String organization,
    Set<String> roles,
    String name,
    String search,
    boolean words,
    ChannelKind channel,
    @Nullable String destination,
    Cadence cadence,
    ZoneId timeZone,
    Set<WantedEvent> events,
    SubscriptionState state,
    @Nullable String reason,
    @Nullable String explanation,
    long version,
    Instant createdAt,
    Instant updatedAt,
    long beginsAfter,
    @Nullable Long catchUpFrom,
    int round,
    @Nullable Long delivered,
    @Nullable Instant dueAt,
    int failures) {

  /** Its entity tag, without quotes. */
  public String tag() {
    return id + "-" + version;
  }

  /** Whether it wants to be told of what happens to items, not only of its owner's work. */
  public boolean followsLog() {
    return channel != ChannelKind.FEED && events.stream().anyMatch(each -> !each.ofOwnWork());
  }
}
