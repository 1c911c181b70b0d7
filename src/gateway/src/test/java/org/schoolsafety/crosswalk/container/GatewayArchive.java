package org.schoolsafety.crosswalk.container;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.jqwik.api.Arbitraries;
import net.jqwik.engine.JqwikTestEngine;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that the build made, with the tests added to it. */
public final class GatewayArchive {

  private static final File BUILT = new File("target/crosswalk-gateway.war");
  private static final Path TESTS = Path.of("target/test-classes");

  /** What runs outside the server, and would be taken for beans inside. */
  private static final Pattern OUTSIDE = Pattern.compile(".*Test(\\$.*)?\\.class|.*/parts/.*");

  private GatewayArchive() {}

  /** The gateway with this test, and with all others: it is deployed once, for all of them. */
  public static WebArchive with(Class<?> test) {
    WebArchive archive =
        ShrinkWrap.createFromZipFile(WebArchive.class, BUILT)
            .addAsLibraries(
                jarOf(Assertions.class),
                jarOf(ByteBuddy.class),
                jarOf(Arbitraries.class),
                jarOf(JqwikTestEngine.class),
                jarOf(GreenMail.class));
    testClasses()
        .forEach(
            file ->
                archive.addAsWebInfResource(
                    file.toFile(), "classes/" + TESTS.relativize(file).toString()));
    return archive;
  }

  private static Stream<Path> testClasses() {
    try (Stream<Path> all = Files.walk(TESTS)) {
      return all
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !OUTSIDE.matcher(file.toString()).matches())
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
