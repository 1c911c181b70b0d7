package org.schoolsafety.crosswalk.content.extraction;

/**
 * How far the parser children are shut in on this machine; probed once, when the extractor opens.
 */
public enum Isolation {
  /** No network, no privileges, bounded memory and files. */
  NAMESPACE("no network, no privileges, limited memory and files"),
  /** Bounded memory and files, no new privileges; the network is in reach. */
  LIMITS("limited memory and files, but with the network in reach"),
  /** A process of its own with an empty environment, and no more. */
  PROCESS("a process of its own, without further limits");

  private final String sentence;

  Isolation(String sentence) {
    this.sentence = sentence;
  }

  /** The same for an operator's eyes. */
  public String sentence() {
    return sentence;
  }
}
