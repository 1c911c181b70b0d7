package org.schoolsafety.crosswalk.journeys.access;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;

/** Somebody of a partner who came in with it and has signed in: a caller like any other. */
public final class PartnerPerson {

  private final String username;
  private final String password;

  private PartnerPerson(String username, String password) {
    this.username = username;
    this.password = password;
  }

  /** Brings the partner in with one person of this role, and signs that person in. */
  public static PartnerPerson of(Partner partner, String role) {
    String temporary =
        partner
            .onboard(List.of(partner.person(role, role)))
            .then()
            .statusCode(201)
            .extract()
            .path("users[0].temporaryPassword");
    PartnerPerson person = new PartnerPerson(partner.id() + "-" + role, "Aa1!" + UUID.randomUUID());
    FirstSignIn.of(person.username, temporary, person.password);
    return person;
  }

  /** The name of the account. */
  public String username() {
    return username;
  }

  /** A request of this person. */
  public RequestSpecification request() {
    return Api.bearing(username, () -> FirstSignIn.token(username, password));
  }
}
