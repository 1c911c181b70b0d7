package org.schoolsafety.crosswalk.content.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.jspecify.annotations.Nullable;

/** Reads one scheme from its Turtle; {@link SchemeRules} says whether it is sound. */
final class SchemeReader {
  private static final String BASE = "https://crosswalk.schoolsafety.org/taxonomy/";
  private static final IRI POSITION = Values.iri("https://schema.org/position");

  private final String key;
  private final IRI uri;
  private final Model statements;

  private SchemeReader(String key, Model statements) {
    this.key = key;
    this.uri = Values.iri(BASE + key);
    this.statements = statements;
  }

  static ConceptScheme read(String key, String turtle) {
    SchemeReader reader = new SchemeReader(key, parsed(key, turtle));
    List<String> faults = new SchemeRules(reader.statements, reader.uri).faults();
    if (!faults.isEmpty()) {
      throw new UnsoundVocabulary(key, faults);
    }
    return reader.scheme(turtle);
  }

  private static Model parsed(String key, String turtle) {
    Model model = new LinkedHashModel();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(model));
    try {
      parser.parse(new StringReader(turtle), BASE + key);
      return model;
    } catch (IOException | RDFParseException e) {
      throw new UnsoundVocabulary(key, e);
    }
  }

  private ConceptScheme scheme(String turtle) {
    String title = text(uri, DCTERMS.TITLE).or(() -> text(uri, SKOS.PREF_LABEL)).orElse(key);
    String definition = text(uri, SKOS.DEFINITION).orElse("");
    List<Concept> concepts = ordered(resources()).map(this::concept).toList();
    return new ConceptScheme(
        key, URI.create(uri.stringValue()), title, definition, concepts, turtle);
  }

  private Concept concept(Resource concept) {
    return new Concept(
        key,
        notation(concept),
        URI.create(concept.stringValue()),
        text(concept, SKOS.PREF_LABEL).orElseThrow(),
        texts(concept, SKOS.ALT_LABEL),
        text(concept, SKOS.DEFINITION).orElse(null),
        text(concept, SKOS.SCOPE_NOTE).orElse(null),
        broader(concept),
        narrower(concept));
  }

  private @Nullable String broader(Resource concept) {
    return statements.filter(concept, SKOS.BROADER, null).objects().stream()
        .map(wider -> notation((Resource) wider))
        .findFirst()
        .orElse(null);
  }

  private List<String> narrower(Resource concept) {
    Stream<Resource> below = statements.filter(null, SKOS.BROADER, concept).subjects().stream();
    return ordered(below).map(this::notation).toList();
  }

  private Stream<Resource> resources() {
    return statements.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects().stream();
  }

  /** By position where one is given, else as written. */
  private Stream<Resource> ordered(Stream<Resource> concepts) {
    return concepts.sorted(Comparator.comparingInt(this::position));
  }

  private int position(Resource concept) {
    return statements.filter(concept, POSITION, null).objects().stream()
        .map(value -> ((Literal) value).intValue())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private String notation(Resource concept) {
    return text(concept, SKOS.NOTATION).orElseThrow();
  }

  private Optional<String> text(Resource subject, IRI property) {
    return texts(subject, property).stream().findFirst();
  }

  private List<String> texts(Resource subject, IRI property) {
    List<String> texts = new ArrayList<>();
    for (Value value : statements.filter(subject, property, null).objects()) {
      texts.add(value.stringValue());
    }
    return texts;
  }
}
