package org.schoolsafety.crosswalk.journeys.faults;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who keeps a copy of the library by one protocol. What it has understood so far stays;
 * where a document breaks off, it asks again from where it was.
 */
abstract class Follower {

  private static final long PAUSE_MILLIS = 500;

  private final Map<String, String> titles = new LinkedHashMap<>();
  private final String name;
  final CutConnection line;

  Follower(String name, CutConnection line) {
    this.name = name;
    this.line = line;
  }

  /** Reads what is new, as far as the line holds. */
  abstract void goOn() throws IOException;

  /** Goes on until it is interrupted, whatever breaks. */
  final void follow() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        goOn();
      } catch (IOException broken) {
        // It tries again from what it has.
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  final synchronized void keep(String item, String title) {
    titles.put(item, title);
  }

  final synchronized void remove(String item) {
    titles.remove(item);
  }

  /** Its copy: titles by item. */
  final synchronized Map<String, String> copy() {
    return Map.copyOf(titles);
  }

  @Override
  public final String toString() {
    return name;
  }
}
