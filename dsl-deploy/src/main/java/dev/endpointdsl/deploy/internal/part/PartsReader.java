package dev.endpointdsl.deploy.internal.part;

import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.DeploymentPart;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.part.PartReading;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what the part deployers have for an endpoint. */
public final class PartsReader {

  private final DeploymentContext context;

  /** Creates the step. */
  public PartsReader(DeploymentContext context) {
    this.context = context;
  }

  /** Returns a workflow that reads the parts. */
  public Workflow<List<DeploymentPart>> read(EndpointResources endpoint, List<String> notes) {
    PartRun run = new PartRun(context, Duration.ZERO, Set.of());
    return InOrder.each(context.partDeployers().all(), deployer -> deployer.read(run, endpoint))
        .map(
            readings -> {
              List<DeploymentPart> parts = new ArrayList<>();
              for (PartReading<?> reading : readings) {
                reading.part().ifPresent(parts::add);
                notes.addAll(reading.notes());
              }
              return parts;
            });
  }
}
