package org.schoolsafety.crosswalk.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first sign-in of somebody new, at the identity provider's own pages: the password that
 * onboarding told works once, and has to be changed.
 */
final class FirstSignIn {

  private static final String VERIFIER = "a-code-verifier-of-more-than-forty-three-characters";
  private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
  private static final int MOST_PAGES = 6;

  private final String issuer;
  private final Map<String, String> cookies = new HashMap<>();

  private FirstSignIn(String issuer) {
    this.issuer = issuer;
  }

  /** Signs in once and chooses this password. */
  static void of(String username, String temporary, String chosen) {
    FirstSignIn signIn = new FirstSignIn(issuer());
    Response password =
        signIn.send(signIn.begin(), Map.of("username", username, "password", temporary));
    Response done =
        signIn.send(password, Map.of("password-new", chosen, "password-confirm", chosen));
    assertThat(done.header("Location")).as(done.asString()).contains("code=");
  }

  /** A bearer token for this password. */
  static String token(String username, String password) {
    Response answer =
        RestAssured.given()
            .formParam("grant_type", "password")
            .formParam("client_id", "crosswalk-cli")
            .formParam("username", username)
            .formParam("password", password)
            .post(issuer() + "/protocol/openid-connect/token");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.path("access_token");
  }

  private static String issuer() {
    String claims = Api.token("admin").split("\\.")[1];
    byte[] json = Base64.getUrlDecoder().decode(claims);
    return JsonPath.from(new String(json, StandardCharsets.UTF_8)).getString("iss");
  }

  private Response begin() {
    return follow(
        RestAssured.given()
            .redirects()
            .follow(false)
            .queryParam("client_id", "account-console")
            .queryParam("redirect_uri", issuer + "/account/")
            .queryParam("response_type", "code")
            .queryParam("scope", "openid")
            .queryParam("code_challenge", challenge())
            .queryParam("code_challenge_method", "S256")
            .get(issuer + "/protocol/openid-connect/auth"));
  }

  /** Fills in the form of a page. */
  private Response send(Response page, Map<String, String> fields) {
    Matcher form = FORM.matcher(page.asString());
    assertThat(form.find()).as(page.asString()).isTrue();
    String action = form.group(1).replace("&amp;", "&");
    return follow(
        RestAssured.given()
            .redirects()
            .follow(false)
            .urlEncodingEnabled(false)
            .cookies(cookies)
            .contentType("application/x-www-form-urlencoded")
            .body(encoded(fields))
            .post(action));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Goes on to the next page, or to where the sign-in leads back. */
  private Response follow(Response first) {
    Response answer = remember(first);
    for (int page = 0; page < MOST_PAGES && leadsOn(answer); page++) {
      URI next = URI.create(issuer).resolve(answer.header("Location"));
      answer =
          remember(
              RestAssured.given()
                  .redirects()
                  .follow(false)
                  .urlEncodingEnabled(false)
                  .cookies(cookies)
                  .get(next));
    }
    return answer;
  }

  private static boolean leadsOn(Response answer) {
    String next = answer.header("Location");
    return next != null && !next.contains("code=");
  }

  private Response remember(Response answer) {
    cookies.putAll(answer.cookies());
    return answer;
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
