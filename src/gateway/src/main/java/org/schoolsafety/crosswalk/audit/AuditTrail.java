package org.schoolsafety.crosswalk.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.platform.tracing.RequestOrigin;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * The append-only record of privileged acts. What a transaction records is kept until just before
 * its commit and written then, all at once: the head of the chain is the last lock that any
 * transaction takes, so no two can wait for each other over it.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String ACTS = AuditTrail.class.getName();

  @Inject AuditChain chain;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * Notes that the caller did this to that. Must run inside the transaction of the act itself: both
   * are there in the end or neither. Where the act came from is noted too.
   *
   * @param act a verb in the past tense, for example {@code guidance-published}
   * @param subject what it was done to, as kind and id
   * @param details what else matters, as plain values; where a state changes, before and after
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Caller caller, String act, String subject, Map<String, String> details) {
    Optional<RequestOrigin> origin = RequestOrigin.current();
    actsOfThisTransaction()
        .add(
            new RecordedAct(
                EntryTime.text(clock.instant()),
                storable(caller.username()),
                caller.serviceClient(),
                storable(caller.organization()),
                act,
                storable(subject),
                storable(details),
                origin.map(RequestOrigin::address).map(AuditTrail::storable).orElse(null),
                origin.map(RequestOrigin::requestId).orElse(null)));
  }

  @SuppressWarnings("unchecked")
  private List<RecordedAct> actsOfThisTransaction() {
    List<RecordedAct> acts = (List<RecordedAct>) transaction.getResource(ACTS);
    if (acts == null) {
      acts = new ArrayList<>();
      transaction.putResource(ACTS, acts);
      transaction.registerInterposedSynchronization(new WriteBeforeCommit(acts));
    }
    return acts;
  }

  /** A failure here rolls the act back. */
  private final class WriteBeforeCommit implements Synchronization {

    private final List<RecordedAct> acts;

    WriteBeforeCommit(List<RecordedAct> acts) {
      this.acts = acts;
    }

    @Override
    public void beforeCompletion() {
      chain.append(acts);
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing is left to do: the entries went with the transaction, either way.
    }
  }

  /** The text as the database gives it back, so that the hash holds for what is kept. */
  private static String storable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace('\0', '\uFFFD');
  }

  private static JsonObject storable(Map<String, String> details) {
    try (JsonReader reader =
        Json.createReader(new StringReader(storable(StoredJson.write(details))))) {
      return reader.readObject();
    }
  }
}
