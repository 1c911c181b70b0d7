package org.schoolsafety.crosswalk.container.parts;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the gateway once for all test classes: the archive holds every test anyway, and to deploy
 * it takes longer than most of them. It stays until the server stops.
 */
public class OneDeployment {

  @Inject @ClassScoped InstanceProducer<DeploymentScenario> scenario;

  private @Nullable DeploymentScenario deployed;

  void generate(@Observes EventContext<GenerateDeployment> forOneClass) {
    if (deployed == null) {
      forOneClass.proceed();
    } else {
      scenario.set(deployed);
    }
  }

  void deploy(@Observes EventContext<DeployManagedDeployments> forOneClass) {
    if (deployed == null) {
      forOneClass.proceed();
      deployed = scenario.get();
    }
  }

  void keepDeployed(@Observes EventContext<UnDeployManagedDeployments> forOneClass) {
    // The next class uses it too.
  }
}
