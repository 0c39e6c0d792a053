package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.endpoint.EndpointWatch;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;

/** Waits until an endpoint should be described again. */
final class EndpointWait {

  private static final int PAGE_SIZE = 100;

  /** The number of lists without news after which the endpoint is described anyway. */
  private static final int MAX_LOOKS = 40;

  private final DeploymentContext context;
  private final Deployment deployment;
  private final @Nullable EndpointSnapshot known;
  private final EndpointWatch watch;

  /**
   * Creates a wait.
   *
   * @param known the endpoint as last described; null if it did not exist
   */
  EndpointWait(DeploymentContext context, Deployment deployment, @Nullable EndpointSnapshot known) {
    this.context = context;
    this.deployment = deployment;
    this.known = known;
    this.watch = context.watch();
  }

  /**
   * Checks whether the endpoint is described right after its change, which is a call more unless
   * the change has already ended.
   */
  boolean beginsWithLook() {
    return !context.isPaceLimited() && watch.beginsWithLook();
  }

  /** Returns a workflow that ends when the endpoint should be described, or no time is left. */
  Workflow<Boolean> untilNews() {
    watch.enter();
    return pause(0)
        .map(
            done -> {
              watch.leave();
              return done;
            })
        .recover(
            problem -> {
              watch.leave();
              return Workflow.failed(problem);
            });
  }

  private Workflow<Boolean> pause(int looks) {
    Duration pause = context.time().limit(deployment.pollInterval());
    return Workflow.pause(pause, () -> look(looks + 1));
  }

  private Workflow<Boolean> look(int looks) {
    if (looks > MAX_LOOKS || context.time().isSpent()) {
      return Workflow.done(true);
    }
    return switch (watch.next(
        deployment.endpointName(), known, context.time().now(), deployment.pollInterval())) {
      case DESCRIBE -> Workflow.done(true);
      case WAIT -> pause(looks);
      case LIST ->
          PagedList.of(this::page)
              .read()
              .map(
                  endpoints -> {
                    watch.add(endpoints);
                    watch.listed();
                    return true;
                  })
              .recover(
                  problem -> {
                    watch.failed();
                    return Workflow.done(false);
                  })
              .then(done -> look(looks));
    };
  }

  private Workflow<PagedList.Page<EndpointSummary>> page(@Nullable String token) {
    return context
        .caller()
        .call(
            SageMakerOperations.LIST_ENDPOINTS,
            ListEndpointsRequest.builder()
                .lastModifiedTimeAfter(watch.modifiedAfter())
                .maxResults(PAGE_SIZE)
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.endpoints(), page.nextToken()));
  }
}
