package org.schoolsafety.crosswalk.content.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    return new Shingles(LongStream.of(runs(passages)).sorted().distinct().toArray());
  }

  /** The {@link #sample} of this text, without the rest. */
  public static List<Long> sampleOf(List<Passage> passages) {
    return LongStream.of(runs(passages))
        .filter(Shingles::isSampled)
        .sorted()
        .distinct()
        .boxed()
        .toList();
  }

  private static long[] runs(List<Passage> passages) {
    byte[] words = Fingerprints.words(passages).getBytes(StandardCharsets.UTF_8);
    int[] starts = starts(words);
    int length = Math.min(Fingerprints.SHINGLE_WORDS, starts.length - 1);
    long[] runs = new long[length == 0 ? 0 : starts.length - length];
    for (int at = 0; at < runs.length; at++) {
      runs[at] = hash(words, starts[at], starts[at + length] - 1 - starts[at]);
    }
    return runs;
  }

  private static boolean isSampled(long run) {
    return run % SAMPLED == 0;
  }

  /** Where each word begins, and where one after the last would. */
  private static int[] starts(byte[] words) {
    IntStream afterSpaces = IntStream.range(0, words.length).filter(at -> words[at] == ' ');
    IntStream begun = IntStream.concat(IntStream.of(-1), afterSpaces).map(at -> at + 1);
    return words.length == 0
        ? new int[] {0}
        : IntStream.concat(begun, IntStream.of(words.length + 1)).toArray();
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
    return LongStream.of(hashes).filter(Shingles::isSampled).boxed().toList();
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

  private static long hash(byte[] words, int from, int length) {
    long high = StringHelper.murmurhash3_x86_32(words, from, length, ONE_SEED);
    long low = StringHelper.murmurhash3_x86_32(words, from, length, OTHER_SEED);
    return high << Integer.SIZE | low & 0xffffffffL;
  }
}
