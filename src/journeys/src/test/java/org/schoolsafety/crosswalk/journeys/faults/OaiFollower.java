package org.schoolsafety.crosswalk.journeys.faults;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;

/**
 * By OAI-PMH: harvest after harvest from the date of the last one's first answer, each in parts,
 * going on at the part where the line broke.
 */
final class OaiFollower extends Follower {

  private String from = "";
  private String begun = "";
  private String token = "";

  OaiFollower(CutConnection line) {
    super("OAI-PMH", line);
  }

  @Override
  void goOn() throws IOException {
    do {
      Element answer = Xml.read(line.get("/oai?verb=ListRecords" + arguments()));
      if (token.isEmpty()) {
        begun = Xml.text(answer, "responseDate");
      }
      Xml.all(answer, "record").forEach(this::apply);
      token = Xml.text(answer, "resumptionToken");
    } while (!token.isEmpty());
    from = begun;
  }

  private String arguments() {
    if (!token.isEmpty()) {
      return "&resumptionToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
    return "&metadataPrefix=oai_dc" + (from.isEmpty() ? "" : "&from=" + from);
  }

  private void apply(Element record) {
    String identifier = Xml.text(record, "identifier");
    String item = identifier.substring(identifier.lastIndexOf(':') + 1);
    if (Xml.all(record, "header").get(0).getAttribute("status").equals("deleted")) {
      remove(item);
    } else {
      keep(item, Xml.text(record, "title"));
    }
  }
}
