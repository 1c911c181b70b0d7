package org.schoolsafety.crosswalk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may call whom, and what each door must carry. */
class WallsTest {

  private static final String BASE = "org.schoolsafety.crosswalk.";

  /** Feature -> the features it may use, beside platform and the content module. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("platform", List.of()),
          Map.entry("security", List.of()),
          Map.entry("taxonomy", List.of("security")),
          Map.entry("audit", List.of("security")),
          Map.entry("partners", List.of("security", "audit", "taxonomy")),
          Map.entry("intake", List.of("partners", "security", "audit", "taxonomy")),
          Map.entry("publication", List.of("partners", "security", "audit", "taxonomy")),
          Map.entry(
              "vetting",
              List.of("intake", "publication", "partners", "security", "audit", "taxonomy")),
          Map.entry("search", List.of("publication", "taxonomy", "security", "partners", "audit")),
          Map.entry("feeds", List.of("publication", "search", "taxonomy", "security")),
          Map.entry(
              "conflicts",
              List.of("publication", "search", "taxonomy", "security", "partners", "audit")),
          Map.entry("watch", List.of("vetting", "publication", "intake", "security", "audit")),
          Map.entry(
              "subscriptions",
              List.of(
                  "feeds",
                  "search",
                  "publication",
                  "vetting",
                  "intake",
                  "partners",
                  "taxonomy",
                  "security",
                  "audit")));

  private static final JavaClasses GATEWAY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(MAY_USE.keySet().stream().map(feature -> BASE + feature).toList());

  @Test
  void features_and_packages_form_no_cycle() {
    slices().matching(BASE + "(**)").should().beFreeOfCycles().check(GATEWAY);
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(GATEWAY);
  }

  @Test
  void a_feature_uses_only_those_below_it() {
    MAY_USE.forEach(
        (feature, allowed) -> {
          String[] forbidden =
              MAY_USE.keySet().stream()
                  .filter(
                      other ->
                          !other.equals(feature)
                              && !other.equals("platform")
                              && !allowed.contains(other))
                  .map(other -> BASE + other + "..")
                  .toArray(String[]::new);

          noClasses()
              .that()
              .resideInAPackage(BASE + feature + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden)
              .allowEmptyShould(true)
              .check(GATEWAY);
        });
  }

  @Test
  void jax_rs_stays_at_the_doors() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..web..", BASE + "security..", BASE + "platform..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(GATEWAY);
  }

  @Test
  void elasticsearch_is_known_to_search_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("co.elastic..")
        .check(GATEWAY);
  }

  @Test
  void tika_is_not_known_in_the_gateway() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.tika..").check(GATEWAY);
  }

  @Test
  void every_resource_method_says_whom_it_answers() {
    List<String> silent =
        GATEWAY.stream()
            .filter(type -> type.isAnnotatedWith(Path.class) || isResource(type))
            .flatMap(type -> type.getMethods().stream())
            .filter(WallsTest::isResourceMethod)
            .filter(method -> !isGuarded(method))
            .map(JavaMethod::getFullName)
            .toList();

    assertThat(silent).isEmpty();
  }

  /** Jakarta REST (3.7.2) chooses the class with the longest path first, and looks in no other. */
  @Test
  void no_resource_hides_the_addresses_of_another() {
    List<String> hidden =
        GATEWAY.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> isResourceMethod(method) && method.isAnnotatedWith(Path.class))
            .filter(method -> isHidden(pathOf(method.getOwner()), addressOf(method)))
            .map(JavaMethod::getFullName)
            .toList();

    assertThat(hidden).isEmpty();
  }

  @Test
  void every_package_has_a_door_sign() {
    TreeSet<String> unsigned = new TreeSet<>();
    for (JavaClass type : GATEWAY) {
      String folder = "src/main/java/" + type.getPackageName().replace('.', '/');
      boolean ours = Files.isDirectory(java.nio.file.Path.of(folder));
      if (ours && !Files.exists(java.nio.file.Path.of(folder, "package-info.java"))) {
        unsigned.add(type.getPackageName());
      }
    }

    assertThat(unsigned).isEmpty();
  }

  private boolean isHidden(String own, List<String> address) {
    return GATEWAY.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .map(WallsTest::pathOf)
        .filter(other -> segments(other).size() > segments(own).size())
        .anyMatch(other -> begins(segments(other), address));
  }

  private static boolean begins(List<String> path, List<String> address) {
    return path.size() <= address.size()
        && IntStream.range(0, path.size())
            .allMatch(i -> path.get(i).startsWith("{") || path.get(i).equals(address.get(i)));
  }

  private static List<String> addressOf(JavaMethod method) {
    return segments(
        pathOf(method.getOwner()) + "/" + method.getAnnotationOfType(Path.class).value());
  }

  private static String pathOf(JavaClass type) {
    return type.getAnnotationOfType(Path.class).value();
  }

  private static List<String> segments(String path) {
    return Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  private static boolean isResource(JavaClass type) {
    return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Path.class));
  }

  private static boolean isResourceMethod(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
  }

  private static boolean isGuarded(JavaMethod method) {
    return method.isAnnotatedWith(RolesAllowed.class)
        || method.isAnnotatedWith(PermitAll.class)
        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
        || method.getOwner().isAnnotatedWith(PermitAll.class);
  }
}
