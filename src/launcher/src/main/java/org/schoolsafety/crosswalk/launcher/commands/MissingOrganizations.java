package org.schoolsafety.crosswalk.launcher.commands;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.launcher.access.ServiceClient;
import org.schoolsafety.crosswalk.launcher.node.DataDirectory;

/** Service clients that nobody has told yet which organization they act for. */
record MissingOrganizations(List<ServiceClient> clients, DataDirectory data) {

  /** What to do about it. */
  String advice() {
    String names = clients.stream().map(ServiceClient::id).collect(Collectors.joining(" and "));
    return "No organization is set for "
        + names
        + ", so ./crosswalk ingest cannot work yet. In Keycloak's console (/admin on its port; user"
        + " crosswalk-operator, password in "
        + data.secrets().resolve("keycloak-admin-password")
        + "), realm crosswalk: Clients, the client, Service account roles, its user, Attributes:"
        + " set organization to the organization's id. Loading and vetting need different ones.";
  }
}
