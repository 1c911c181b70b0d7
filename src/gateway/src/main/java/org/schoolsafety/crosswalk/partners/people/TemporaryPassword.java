package org.schoolsafety.crosswalk.partners.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password to begin with: good for one sign-in, at which it must be changed. */
final class TemporaryPassword {

  /** Without those that people take for each other. */
  private static final String CHARACTERS =
      "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TemporaryPassword() {}

  static String draw() {
    return RANDOM
        .ints(LENGTH, 0, CHARACTERS.length())
        .mapToObj(place -> String.valueOf(CHARACTERS.charAt(place)))
        .collect(Collectors.joining());
  }
}
