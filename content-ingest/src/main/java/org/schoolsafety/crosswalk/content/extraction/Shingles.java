package org.schoolsafety.crosswalk.content.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.util.StringHelper;

/**
 * Every run of five words of a text, once, whatever its layout, case and punctuation: what two
 * texts are compared by. A text of fewer words is one run.
 */
public final class Shingles {

  /** One of so many runs is in the sample. */
  private static final int SAMPLED = 32;

  private static final int ONE_SEED = 0x5eed;
  private static final int OTHER_SEED = 0x0dd5;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of this text; the same text gives the same, ever after. */
  public static Shingles of(List<Passage> passages) {
    String words = Fingerprints.words(passages);
    List<String> all = words.isEmpty() ? List.of() : List.of(words.split(" "));
    int length = Math.min(Fingerprints.SHINGLE_WORDS, all.size());
    List<Long> runs = new ArrayList<>();
    for (int at = 0; length > 0 && at + length <= all.size(); at++) {
      runs.add(hash(String.join(" ", all.subList(at, at + length))));
    }
    return new Shingles(runs.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
  }

  /** Whether there is no word. */
  public boolean isEmpty() {
    return hashes.length == 0;
  }

  /** How many different runs there are. */
  public int count() {
    return hashes.length;
  }

  /** How much this text and another have in common; nothing where one of them has no word. */
  public Overlap overlap(Shingles other) {
    long shared = shared(other);
    return new Overlap(percent(shared, count()), percent(shared, other.count()));
  }

  /**
   * The same small part of the runs of every text: what is in two texts is in both samples or in
   * neither, so a short text is found in a long one by its sample.
   */
  public List<Long> sample() {
    return LongStream.of(hashes).filter(hash -> hash % SAMPLED == 0).boxed().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles && Arrays.equals(hashes, shingles.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  private long shared(Shingles other) {
    long shared = 0;
    int there = 0;
    for (long hash : hashes) {
      while (there < other.hashes.length && other.hashes[there] < hash) {
        there++;
      }
      shared += there < other.hashes.length && other.hashes[there] == hash ? 1 : 0;
    }
    return shared;
  }

  /** Rounded down, so that 100 means all. */
  private static int percent(long part, int whole) {
    return whole == 0 ? 0 : (int) (100 * part / whole);
  }

  private static long hash(String run) {
    byte[] bytes = run.getBytes(StandardCharsets.UTF_8);
    long high = StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, ONE_SEED);
    long low = StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, OTHER_SEED);
    return high << Integer.SIZE | low & 0xffffffffL;
  }
}
