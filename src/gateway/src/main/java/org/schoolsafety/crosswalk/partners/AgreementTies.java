package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** An organization that ever agreed on something stays on record. */
@ApplicationScoped
class AgreementTies implements OrganizationTies {

  @Inject Agreements agreements;

  @Override
  public List<String> of(String organization) {
    int count = agreements.of(organization).size();
    return count == 0 ? List.of() : List.of(count + " agreements on record");
  }
}
