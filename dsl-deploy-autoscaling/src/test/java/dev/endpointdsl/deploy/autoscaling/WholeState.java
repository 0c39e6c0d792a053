package dev.endpointdsl.deploy.autoscaling;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** A state that a user may ask for, of an endpoint with all that belongs to it. */
sealed interface WholeState permits VariantsState, ComponentsState {

  static Model model(String name) {
    return Model.builder()
        .modelName(name)
        .primaryContainer(
            c ->
                c.image("123456789012.dkr.ecr.us-east-1.amazonaws.com/llm:1")
                    .modelDataUrl("s3://ml/llm.tar.gz"))
        .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
        .build();
  }

  /** Returns a random state of the same endpoint. */
  default WholeState other(Random random) {
    return this instanceof VariantsState
        ? VariantsState.random(random)
        : ComponentsState.random(random);
  }

  /** Returns this state on other instances. */
  WholeState resized();

  /** Returns operations that change something, at which a deployment may be killed. */
  List<String> writes();

  /** Returns the name of the endpoint. */
  String endpointName();

  EndpointConfig config();

  String modelName();

  List<InferenceComponent> components();

  List<Scaling> scalings();

  /** Returns the deployment of this state, which deletes nothing else. */
  default Deployment deployment() {
    return deployment(false, false, false);
  }

  default Deployment deployment(boolean deleteOthers, boolean replaceFailed, boolean cleanUp) {
    DeploymentBuilder builder =
        Deployment.builder(endpointName(), config())
            .pollInterval(Duration.ofMinutes(1))
            .deleteOtherComponents(deleteOthers)
            .replaceFailed(replaceFailed)
            .cleanUp(cleanUp)
            .model(model(modelName()))
            .part(ScalingPart.of(scalings()));
    components().forEach(builder::inferenceComponent);
    return builder.build();
  }
}
