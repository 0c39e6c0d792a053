package dev.endpointdsl.codegen;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** The model of the SageMaker DSL. */
final class SageMakerModel {

  static final Path FOLDER =
      Path.of("../dsl-runtime/src/main/smithy/dev/endpointdsl/sagemaker")
          .toAbsolutePath()
          .normalize();

  static final List<String> FILES =
      List.of(
          "sagemaker.smithy",
          "sagemaker-values.smithy",
          "sagemaker-instance-types.smithy",
          "sagemaker-deployment.smithy",
          "sagemaker-models.smithy",
          "sagemaker-components.smithy");

  private SageMakerModel() {}

  /** Returns a declaration that names files of the model in this order. */
  static JavaFileObject declaration(List<String> files) {
    String models = files.stream().map(f -> '"' + f + '"').collect(Collectors.joining(", "));
    return JavaFileObjects.forSourceString(
        "example.sagemaker.package-info",
        """
        /** The SageMaker DSL. */
        @GenerateDsl(
            model = {%s},
            operations = {"CreateEndpointConfig", "DescribeEndpointConfig"},
            sdkPackage = "software.amazon.awssdk.services.sagemaker")
        package example.sagemaker;

        import dev.endpointdsl.GenerateDsl;
        """
            .formatted(models));
  }
}
