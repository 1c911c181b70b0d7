package org.schoolsafety.crosswalk.vetting.rubric;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** All rubrics in all their versions: those that ship, and the operator's own before them. */
@ApplicationScoped
public class Rubrics {

  private static final List<String> SHIPPED =
      List.of("guidance-1.json", "tool-1.json", "training-1.json");
  private static final String FOR_KIND_UNKNOWN = "guidance";

  @Inject Taxonomy taxonomy;

  @Inject
  @ConfigProperty(name = "crosswalk.rubrics.dir")
  Optional<String> own;

  private List<Rubric> ownRubrics = List.of();
  private List<Rubric> shipped = List.of();

  @PostConstruct
  void load() {
    shipped = SHIPPED.stream().map(this::shipped).toList();
    ownRubrics = own.map(Path::of).map(this::readAll).orElse(List.of());
  }

  /** Has them read at the start, so that an unsound one stops it and not the first review. */
  void atStart(@Observes DatabaseReady ready) {
    all();
  }

  /** All, the operator's own first, newest version first. */
  public List<Rubric> all() {
    List<Rubric> all = new ArrayList<>(ownRubrics);
    all.addAll(shipped);
    all.sort(
        Comparator.comparing(Rubric::id).thenComparing(Rubric::version, Comparator.reverseOrder()));
    return all;
  }

  /** The rubric of this id at this version. */
  public Optional<Rubric> find(String id, int version) {
    return all().stream()
        .filter(rubric -> rubric.id().equals(id) && rubric.version() == version)
        .findFirst();
  }

  /** The newest rubric for this kind; the one for guidance where none names the kind. */
  public Rubric forKind(@Nullable String kind) {
    String wanted = kind == null ? FOR_KIND_UNKNOWN : kind;
    return newest(ownRubrics, wanted)
        .or(() -> newest(shipped, wanted))
        .or(() -> newest(shipped, FOR_KIND_UNKNOWN))
        .orElseThrow();
  }

  private static Optional<Rubric> newest(List<Rubric> among, String kind) {
    return among.stream()
        .filter(rubric -> rubric.kinds().contains(kind))
        .max(Comparator.comparingInt(Rubric::version));
  }

  private Rubric shipped(String file) {
    try (InputStream in = Rubric.class.getResourceAsStream("/rubrics/" + file)) {
      if (in == null) {
        throw new UnsoundRubric(file, "it is missing from this build");
      }
      return new RubricFile(file, taxonomy).read(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<Rubric> readAll(Path folder) {
    List<Rubric> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        found.add(readOwn(file));
      }
    } catch (IOException unreadable) {
      throw new UnsoundRubric(folder.toString(), "the folder cannot be read");
    }
    return List.copyOf(found);
  }

  /** Only a plain file: opening a pipe would wait for ever, and a device never ends. */
  private Rubric readOwn(Path file) {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      throw new UnsoundRubric(name, "it is not a plain file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      Rubric rubric = new RubricFile(name, taxonomy).read(in.readNBytes(RubricFile.MOST_BYTES + 1));
      if (SHIPPED.contains(name)) {
        throw new UnsoundRubric(name, "one of ours has that id and version; choose another id");
      }
      return rubric;
    } catch (IOException unreadable) {
      throw new UnsoundRubric(name, "it cannot be read");
    }
  }
}
