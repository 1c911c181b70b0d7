package org.schoolsafety.crosswalk.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;

@AnalyzeClasses(
    packages = "org.schoolsafety.crosswalk.content",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ContentRulesTest {
  @ArchTest
  static final ArchRule tika_is_known_to_extraction_only =
      noClasses()
          .that()
          .resideOutsideOfPackage("..content.extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.tika..");

  @ArchTest
  static final ArchRule no_parser_is_on_our_own_class_path =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.jsoup..");

  @ArchTest
  static final ArchRule nothing_knows_a_server_or_a_database =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta..", "java.sql..");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.schoolsafety.crosswalk.content.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void every_package_has_a_door_sign(JavaClasses classes) {
    Set<String> without = new TreeSet<>();
    classes.forEach(type -> without.add(type.getPackageName()));

    classes.stream()
        .filter(type -> type.getSimpleName().equals("package-info"))
        .forEach(type -> without.remove(type.getPackageName()));

    assertThat(without).isEmpty();
  }
}
