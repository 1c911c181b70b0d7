package org.schoolsafety.crosswalk.partners;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Where an organization acts: a country (ISO 3166-1 alpha-2) or a part of one (ISO 3166-2). The
 * country must be one that the standard lists, or of the range that it leaves to its users (AA, QM
 * to QZ, XA to XZ, ZZ). No list of their parts ships with Java; those are held to the form alone.
 */
final class Jurisdiction {

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final String LEFT_TO_USERS = "AA|Q[M-Z]|X[A-Z]|ZZ";
  private static final String FORM = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

  private Jurisdiction() {}

  /**
   * Makes sure that this is where somebody can act.
   *
   * @throws ProblemException {@link ProblemType#INVALID_REQUEST}
   */
  static void require(@Nullable String code) {
    if (code != null && !isKnown(code)) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "The jurisdiction is not known.",
          List.of(
              new FieldError(
                  "jurisdiction",
                  "\"%s\" is no ISO 3166 code: a country such as US, or a part of one such as US-MN"
                      .formatted(code))));
    }
  }

  static boolean isKnown(String code) {
    if (!code.matches(FORM)) {
      return false;
    }
    String country = code.substring(0, 2);
    return COUNTRIES.contains(country) || country.matches(LEFT_TO_USERS);
  }
}
