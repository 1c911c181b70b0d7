package org.schoolsafety.crosswalk.partners.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts that the identity provider keeps. */
public interface Accounts {

  /** The organization that the account of this name acts for; empty text if for none. */
  Optional<String> organizationOf(String username);

  /**
   * How the account of this subject stands now; empty if there is none.
   *
   * @throws org.schoolsafety.crosswalk.platform.problem.ProblemException if that cannot be known
   *     now, or not from here at all
   */
  Optional<AccountStanding> standingOf(String subject);

  /**
   * Makes an account with these roles, that acts for this organization and must choose a password
   * first.
   *
   * @return the password to begin with; absent if the person was written to instead
   */
  @Nullable String add(NewPerson person, String organization);

  /** Takes back the account of this name, if there is one that acts for this organization. */
  void takeBack(String username, String organization);

  /** How many people act for this organization. */
  long count(String organization);

  /**
   * The people who act for this organization, by name; {@code limit} of them after {@code first}.
   */
  List<Person> of(String organization, int first, int limit);

  /** Whether the gateway was given a way to ask; that it fails now does not change that. */
  boolean areManaged();

  /** Refuses, with what to do, where no accounts can be managed from here. */
  void requireManaged();
}
