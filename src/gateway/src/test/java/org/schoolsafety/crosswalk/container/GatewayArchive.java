package org.schoolsafety.crosswalk.container;

import java.io.File;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import net.jqwik.api.Arbitraries;
import net.jqwik.engine.JqwikTestEngine;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that the build made, with tests added to it. */
public final class GatewayArchive {

  private static final File BUILT = new File("target/crosswalk-gateway.war");

  private GatewayArchive() {}

  /** The gateway with this test. */
  public static WebArchive with(Class<?> test) {
    return ShrinkWrap.createFromZipFile(WebArchive.class, BUILT)
        .addPackage(GatewayArchive.class.getPackage())
        .addClass(test)
        .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
  }

  /** The same with what makes random data. */
  public static WebArchive withJqwik(Class<?> test) {
    return with(test).addAsLibraries(jarOf(Arbitraries.class), jarOf(JqwikTestEngine.class));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
