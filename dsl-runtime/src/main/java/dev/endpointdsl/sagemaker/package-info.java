/**
 * Amazon SageMaker endpoint configurations. Everything in this package but the rules is generated
 * from the service model beside it; {@link dev.endpointdsl.sagemaker.EndpointConfig} is where to
 * begin, {@link dev.endpointdsl.sagemaker.SageMakerRule} is what is checked beyond the model.
 */
@GenerateDsl(
    model = {
      "sagemaker.smithy",
      "sagemaker-values.smithy",
      "sagemaker-instance-types.smithy",
      "sagemaker-deployment.smithy",
      "sagemaker-rules.smithy"
    },
    operations = {
      "CreateEndpointConfig",
      "DescribeEndpointConfig",
      "CreateEndpoint",
      "UpdateEndpoint"
    },
    sdkPackage = "software.amazon.awssdk.services.sagemaker",
    ruleConstants = SageMakerRule.class,
    rules = EndpointConfigRules.class)
@NullMarked
package dev.endpointdsl.sagemaker;

import dev.endpointdsl.GenerateDsl;
import org.jspecify.annotations.NullMarked;
