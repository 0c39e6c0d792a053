/**
 * Amazon SageMaker endpoint configurations, models and inference components: begin with {@link
 * dev.endpointdsl.sagemaker.EndpointConfig#builder()}.
 * <!-- source of accepted/terraform/Churn.java -->
 *
 * <pre>{@code
 * EndpointConfig config = EndpointConfig.builder()
 *     .endpointConfigName("churn-2026-11")
 *     .productionVariant(v -> v
 *         .variantName("blue")
 *         .modelName("churn-xgb-7")
 *         .instanceType(ML_M5_XLARGE)
 *         .initialInstanceCount(2))
 *     .dataCaptureConfig(c -> c
 *         .initialSamplingPercentage(20)
 *         .destinationS3Uri("s3://ml-capture/churn")
 *         .captureOptions(INPUT)
 *         .enableCapture(true))
 *     .tag("team", "risk")
 *     .build();
 * }</pre>
 *
 * <p>Each required member is a stage of a builder, an interface whose name begins with {@code
 * Needs}; the optional members follow. {@code build()} reports everything that the service would
 * refuse, {@code toRequest()} returns the AWS SDK's request, and {@link
 * dev.endpointdsl.sagemaker.SageMakerRule}, {@link dev.endpointdsl.sagemaker.model.ModelRule} and
 * {@link dev.endpointdsl.sagemaker.component.InferenceComponentRule} have the rules beyond the
 * limits of single members.
 *
 * <p>Everything but the rules is generated from a model of the service. Generated types are
 * immutable.
 */
@GenerateDsl(
    model = {
      "sagemaker.smithy",
      "sagemaker-values.smithy",
      "sagemaker-instance-types.smithy",
      "sagemaker-deployment.smithy",
      "sagemaker-models.smithy",
      "sagemaker-components.smithy",
      "sagemaker-rules.smithy",
      "sagemaker-hosting-rules.smithy"
    },
    operations = {
      "CreateEndpointConfig",
      "DescribeEndpointConfig",
      "CreateEndpoint",
      "UpdateEndpoint",
      "CreateModel",
      "DescribeModel",
      "CreateInferenceComponent",
      "UpdateInferenceComponent",
      "UpdateInferenceComponentRuntimeConfig"
    },
    sdkPackage = "software.amazon.awssdk.services.sagemaker",
    ruleConstants = {SageMakerRule.class, ModelRule.class, InferenceComponentRule.class},
    rules = {
      EndpointConfigRules.class,
      EndpointCreationRules.class,
      ModelRules.class,
      InferenceComponentRules.class,
      InferenceComponentUpdateRules.class
    })
@NullMarked
package dev.endpointdsl.sagemaker;

import dev.endpointdsl.GenerateDsl;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import dev.endpointdsl.sagemaker.model.ModelRule;
import org.jspecify.annotations.NullMarked;
