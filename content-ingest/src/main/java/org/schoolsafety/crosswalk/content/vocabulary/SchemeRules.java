package org.schoolsafety.crosswalk.content.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What makes a scheme sound. Collects every fault, so that one run shows them all. */
final class SchemeRules {
  private final Model statements;
  private final IRI scheme;
  private final Set<Resource> concepts;
  private final List<String> faults = new ArrayList<>();

  SchemeRules(Model statements, IRI scheme) {
    this.statements = statements;
    this.scheme = scheme;
    this.concepts = statements.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
  }

  List<String> faults() {
    schemeIsDeclared();
    concepts.forEach(this::conceptIsComplete);
    notationsAreUnique();
    labelsNameOneConcept();
    concepts.forEach(this::hierarchyIsKnown);
    concepts.forEach(this::hierarchyEnds);
    return faults;
  }

  private void schemeIsDeclared() {
    if (!statements.contains(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME)) {
      faults.add("<" + scheme + "> is not declared as a skos:ConceptScheme");
    }
    if (concepts.isEmpty()) {
      faults.add("there is no skos:Concept");
    }
  }

  private void conceptIsComplete(Resource concept) {
    exactlyOne(concept, SKOS.PREF_LABEL, "skos:prefLabel");
    exactlyOne(concept, SKOS.NOTATION, "skos:notation");
    if (!statements.contains(concept, SKOS.IN_SCHEME, scheme)) {
      faults.add(name(concept) + " is not skos:inScheme <" + scheme + ">");
    }
    for (Value notation : objects(concept, SKOS.NOTATION)) {
      String expected = scheme.stringValue() + "/" + notation.stringValue();
      if (!concept.stringValue().equals(expected)) {
        faults.add(name(concept) + " should be named <" + expected + ">, after its notation");
      }
    }
  }

  private void exactlyOne(Resource concept, IRI property, String called) {
    int count = objects(concept, property).size();
    if (count == 0) {
      faults.add(name(concept) + " has no " + called);
    } else if (count > 1) {
      faults.add(name(concept) + " has " + count + " values of " + called + ", not one");
    }
  }

  private void notationsAreUnique() {
    Map<String, Resource> seen = new HashMap<>();
    for (Resource concept : concepts) {
      for (Value notation : objects(concept, SKOS.NOTATION)) {
        Resource first = seen.putIfAbsent(notation.stringValue(), concept);
        if (first != null) {
          faults.add(
              "notation \"%s\" is used by %s and %s"
                  .formatted(notation.stringValue(), name(first), name(concept)));
        }
      }
    }
  }

  private void labelsNameOneConcept() {
    Map<String, Resource> seen = new HashMap<>();
    for (Resource concept : concepts) {
      List<Value> labels = new ArrayList<>(objects(concept, SKOS.PREF_LABEL));
      labels.addAll(objects(concept, SKOS.ALT_LABEL));
      for (Value label : labels) {
        String folded = label.stringValue().toLowerCase(Locale.ROOT);
        Resource first = seen.putIfAbsent(folded, concept);
        if (first != null && !first.equals(concept)) {
          faults.add(
              "label \"%s\" is used by %s and %s"
                  .formatted(label.stringValue(), name(first), name(concept)));
        }
      }
    }
  }

  private void hierarchyIsKnown(Resource concept) {
    for (IRI relation : List.of(SKOS.BROADER, SKOS.NARROWER)) {
      for (Value other : objects(concept, relation)) {
        if (!(other instanceof Resource known) || !concepts.contains(known)) {
          faults.add(
              "%s has skos:%s <%s>, which is not a concept of this scheme"
                  .formatted(name(concept), relation.getLocalName(), other.stringValue()));
        }
      }
    }
    if (objects(concept, SKOS.BROADER).size() > 1) {
      faults.add(name(concept) + " has more than one skos:broader");
    }
  }

  private void hierarchyEnds(Resource start) {
    Set<Value> path = new HashSet<>();
    Value at = start;
    while (at instanceof Resource concept && path.add(at)) {
      at = objects(concept, SKOS.BROADER).stream().findFirst().orElse(null);
    }
    if (at != null && at.equals(start)) {
      faults.add(name(start) + " is, by skos:broader, above itself: a cycle");
    }
  }

  private Set<Value> objects(Resource subject, IRI property) {
    return statements.filter(subject, property, null).objects();
  }

  private static String name(Resource concept) {
    return "<" + concept.stringValue() + ">";
  }
}
