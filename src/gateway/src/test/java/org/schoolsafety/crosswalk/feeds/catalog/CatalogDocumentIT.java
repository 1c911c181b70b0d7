package org.schoolsafety.crosswalk.feeds.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ListCurrent;

/** The catalog has what is current, each item once, however it is read. */
@ExtendWith(ArquillianExtension.class)
class CatalogDocumentIT {

  @Inject CatalogDocument catalog;
  @Inject ListCurrent current;
  @Inject Publisher publisher;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(CatalogDocumentIT.class);
  }

  @Test
  void it_has_every_current_item_once_and_nothing_that_was_withdrawn() {
    GuidanceRecord kept = publisher.publish("Kept");
    GuidanceRecord other = publisher.publish("Kept too");
    GuidanceRecord gone = publisher.publish("Gone");
    publisher.withdraw(gone);

    JsonObject read = read(2);
    List<String> told = identifiers(read);

    assertThat(DcatUs.faultsOfCatalog(read)).isEmpty();
    assertThat(told)
        .doesNotHaveDuplicates()
        .hasSize(current.count())
        .contains(urn(kept.id()), urn(other.id()))
        .doesNotContain(urn(gone.id()));
    assertThat(identifiers(read(1000))).isEqualTo(told);
  }

  @Test
  void an_item_that_is_revised_stays_where_it_was_and_has_its_new_title() {
    GuidanceRecord item = publisher.publish("Before");
    List<String> before = identifiers(read(2));

    publisher.revise(item, "After");
    JsonObject after = read(2);

    assertThat(identifiers(after)).isEqualTo(before);
    assertThat(after.getJsonArray("dataset").toString()).contains("\"title\":\"After\"");
  }

  private JsonObject read(int atATime) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    catalog.write(out, atATime);
    return Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
  }

  private static List<String> identifiers(JsonObject catalog) {
    return catalog.getJsonArray("dataset").getValuesAs(JsonObject.class).stream()
        .map(dataset -> dataset.getString("identifier"))
        .toList();
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}
