package org.schoolsafety.crosswalk.container.parts;

import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Has Arquillian start the real parts before its server, stop them after it, and deploy once in
 * between.
 */
public class RealPartsExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(RealParts.class).observer(OneDeployment.class);
  }
}
