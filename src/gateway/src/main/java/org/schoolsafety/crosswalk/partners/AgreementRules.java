package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** What the terms of an agreement must keep to, beside the form of each field. */
@ApplicationScoped
public class AgreementRules {

  @Inject Organizations organizations;
  @Inject BlobStore blobs;

  /**
   * Makes sure that these can be the terms of an agreement of this organization.
   *
   * @return the parties
   * @throws ProblemException {@link ProblemType#INVALID_REQUEST} with every field at fault
   */
  List<Party> require(String organization, AgreementTerms terms) {
    List<Party> parties = terms.partiesOr(organization);
    List<FieldError> errors = new ArrayList<>(termsAtFault(terms));
    errors.addAll(partiesAtFault(organization, parties));
    String sha256 = terms.documentSha256();
    if (sha256 != null && !blobs.holds(sha256)) {
      errors.add(error("documentSha256", "no file of these bytes was received here"));
    }
    if (!errors.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST, "These cannot be the terms of an agreement.", errors);
    }
    return parties;
  }

  static List<FieldError> termsAtFault(AgreementTerms terms) {
    List<FieldError> errors = new ArrayList<>();
    if ("formal".equals(terms.kind()) == (terms.instrument() == null)) {
      errors.add(
          error(
              "instrument",
              "a formal agreement needs one: memorandum, law or contract; an informal one has none"));
    }
    if (terms.to() != null && terms.to().isBefore(terms.from())) {
      errors.add(error("to", "must not be before its first day, " + terms.from()));
    }
    return errors;
  }

  private List<FieldError> partiesAtFault(String organization, List<Party> parties) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int place = 0; place < parties.size(); place++) {
      String id = parties.get(place).organization();
      String field = "parties[" + place + "].organization";
      if (!seen.add(id)) {
        errors.add(
            error(field, "\"" + id + "\" stands here twice; give all its roles in one place"));
      } else if (organizations.find(id).isEmpty()) {
        errors.add(
            error(field, "there is no organization \"" + id + "\"; see /api/v1/organizations"));
      }
    }
    if (!seen.contains(organization)) {
      errors.add(error("parties", organization + ", whose agreement this is, must be one of them"));
    }
    return errors;
  }

  private static FieldError error(String field, String message) {
    return new FieldError(field, message);
  }
}
