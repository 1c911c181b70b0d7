package org.schoolsafety.crosswalk.partners.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Stands where the identity provider does not run: only to see what the database's refusals do to
 * accounts. The journeys go to the real one.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class RememberedAccounts implements Accounts {

  private final Map<String, String> organizations = new ConcurrentSkipListMap<>();
  private final Map<String, Optional<AccountStanding>> standings = new ConcurrentSkipListMap<>();

  @Override
  public Optional<String> organizationOf(String username) {
    return Optional.ofNullable(organizations.get(username));
  }

  /** Every account is there and acts for nobody, unless it was told otherwise. */
  @Override
  public Optional<AccountStanding> standingOf(String subject) {
    return standings.getOrDefault(
        subject, Optional.of(new AccountStanding(true, "", Set.of(), null)));
  }

  /** As if the identity provider had no account of this subject. */
  public void remove(String subject) {
    standings.put(subject, Optional.empty());
  }

  /** The account of this caller stands as its token says. */
  public void standsAs(Caller caller) {
    standings.put(
        caller.subject(),
        Optional.of(new AccountStanding(true, caller.organization(), caller.roles(), null)));
  }

  /** The account of this caller has this address, and it is known to be theirs. */
  public void hasMailbox(Caller caller, String email) {
    standings.put(
        caller.subject(),
        Optional.of(new AccountStanding(true, caller.organization(), caller.roles(), email)));
  }

  @Override
  public String add(NewPerson person, String organization) {
    organizations.put(person.username(), organization);
    return TemporaryPassword.draw();
  }

  @Override
  public void takeBack(String username, String organization) {
    organizations.remove(username, organization);
  }

  @Override
  public long count(String organization) {
    return organizations.values().stream().filter(organization::equals).count();
  }

  @Override
  public List<Person> of(String organization, int first, int limit) {
    return List.of();
  }

  @Override
  public boolean areManaged() {
    return true;
  }

  @Override
  public void requireManaged() {}
}
