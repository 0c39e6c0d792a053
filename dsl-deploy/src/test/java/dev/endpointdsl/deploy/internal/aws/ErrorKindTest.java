package dev.endpointdsl.deploy.internal.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/** The kinds of the messages of SageMaker about whole deployments that users have recorded. */
class ErrorKindTest {

  private static final List<Map.Entry<String, ErrorKind>> RECORDED =
      List.of(
          Map.entry(
              "Cannot create already existing model \"arn:aws:sagemaker:x:model/m\".",
              ErrorKind.NAME_TAKEN),
          Map.entry(
              "Specify one of either Image and Model Data URL or ModelPackageName in container"
                  + " definition.",
              ErrorKind.OTHER),
          Map.entry(
              "Environment variable map cannot be specified when using a ModelPackage subscribed"
                  + " from AWS Marketplace.",
              ErrorKind.OTHER),
          Map.entry(
              "Caller is not subscribed to the marketplace offering.", ErrorKind.SUBSCRIPTION),
          Map.entry(
              "The AcceptEula value must be explicitly defined as True in order to accept the"
                  + " end-user license agreement (EULA) that this \"s3://x\" model requires.",
              ErrorKind.EULA),
          Map.entry(
              "The execution role ARN \"arn:x\" is invalid. Please ensure that the role exists and"
                  + " that its trust relationship policy allows the action \"sts:AssumeRole\".",
              ErrorKind.DENIED),
          Map.entry("Could not find model data at s3://ml/m.tar.gz.", ErrorKind.MODEL_DATA),
          Map.entry(
              "Could not access model data at s3://ml/m.tar.gz. Please ensure that the role \"arn:x\""
                  + " exists.",
              ErrorKind.MODEL_DATA),
          Map.entry("ECR image \"x\" is invalid.", ErrorKind.MODEL_IMAGE),
          Map.entry(
              "Unsupported manifest media type application/vnd.oci.image.manifest.v1+json for image"
                  + " x. Ensure that valid manifest media type is used for specified image.",
              ErrorKind.MODEL_IMAGE),
          Map.entry(
              "1 validation error detected: Value 'a_b' at 'modelName' failed to satisfy"
                  + " constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9].*",
              ErrorKind.OTHER),
          Map.entry(
              "Min instance count needs to be greater than 0 for enabled managed instance scaling",
              ErrorKind.OTHER),
          Map.entry(
              "Inference Components are not supported in this Endpoint. Please make sure this"
                  + " endpoint can deploy inference components.",
              ErrorKind.COMPONENTS_UNSUPPORTED),
          Map.entry("Inference components copy count an integer larger than 0", ErrorKind.OTHER),
          Map.entry(
              "There is not enough hardware resources on the instances for this endpoint to create"
                  + " a copy of the inference component.",
              ErrorKind.HARDWARE),
          Map.entry("Could not find inference component \"base\".", ErrorKind.NOT_FOUND),
          Map.entry(
              "Cannot delete inference component base while it is in state CREATE_IN_PROGRESS",
              ErrorKind.IN_PROGRESS),
          Map.entry(
              "base is a base inference component for one or more associated components",
              ErrorKind.HAS_ADAPTERS),
          Map.entry("Cannot update in-progress endpoint \"arn:x\".", ErrorKind.IN_PROGRESS),
          Map.entry(
              "An Application AutoScaling scalable target exists for a variant being deleted, and"
                  + " the IAM identity used to invoke DeleteEndpoint does not have"
                  + " application-autoscaling:DeregisterScalableTarget permission to deregister the"
                  + " scalable target.",
              ErrorKind.TARGET_DENIED),
          Map.entry("Update operation is not supported", ErrorKind.UPDATE_UNSUPPORTED));

  @Test
  void eachMessageHasItsKind() {
    assertThat(RECORDED)
        .allSatisfy(recorded -> assertThat(kind(recorded.getKey())).isEqualTo(recorded.getValue()));
  }

  /** A kind of models and inference components without a message is noticed. */
  @Test
  void eachKindOfHostingHasAMessage() {
    Set<ErrorKind> recorded =
        RECORDED.stream().map(Map.Entry::getValue).collect(Collectors.toSet());

    assertThat(recorded)
        .containsAll(EnumSet.range(ErrorKind.NOT_FOUND, ErrorKind.UPDATE_UNSUPPORTED));
  }

  private static ErrorKind kind(String message) {
    return ErrorKind.of(
        SageMakerException.builder()
            .statusCode(400)
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("ValidationException")
                    .errorMessage(message)
                    .build())
            .message(message)
            .build());
  }
}
