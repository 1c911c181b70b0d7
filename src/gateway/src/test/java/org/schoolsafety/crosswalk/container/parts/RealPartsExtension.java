package org.schoolsafety.crosswalk.container.parts;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Has Arquillian start the real parts before its server, and stop them after it. */
public class RealPartsExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(RealParts.class);
  }
}
