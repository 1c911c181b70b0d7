package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;

/** How the gateway reaches the search node: ours, or the operator's own cluster. */
public record SearchAccess(String url, String user, String password) {

  public static SearchAccess embedded(Ports ports, Secrets secrets) {
    return new SearchAccess(
        "http://127.0.0.1:" + ports.elasticsearch(), "elastic", secrets.elasticsearch());
  }

  public static SearchAccess configured(String url, Surroundings surroundings) {
    return new SearchAccess(
        url,
        surroundings.value("CROSSWALK_ELASTICSEARCH_USER").orElse(""),
        surroundings.value("CROSSWALK_ELASTICSEARCH_PASSWORD").orElse(""));
  }

  /** Says early and plainly when the operator's cluster does not answer. */
  public void check() {
    try {
      URI health = URI.create(url.replaceAll("/+$", "") + "/_cluster/health");
      if (user.isEmpty() ? Probes.answersOk(health) : Probes.answersOk(health, user, password)) {
        return;
      }
      throw new NodeProblem(
          "The search cluster "
              + url
              + " (CROSSWALK_ELASTICSEARCH_URL) refuses us: check user and password.");
    } catch (IOException | IllegalArgumentException e) {
      throw new NodeProblem(
          "The search cluster " + url + " (CROSSWALK_ELASTICSEARCH_URL) does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NodeProblem("Interrupted while asking the search cluster " + url, e);
    }
  }

  /** As the gateway reads it. */
  public Map<String, String> settings() {
    Map<String, String> values = new HashMap<>();
    values.put("CROSSWALK_ELASTICSEARCH_URL", url);
    values.put("CROSSWALK_ELASTICSEARCH_USER", user);
    values.put("CROSSWALK_ELASTICSEARCH_PASSWORD", password);
    return values;
  }
}
