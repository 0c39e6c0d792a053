/**
 * Amazon SageMaker endpoint configurations. Everything in this package is generated from the
 * service model beside it; {@link dev.endpointdsl.sagemaker.EndpointConfig} is where to begin.
 */
@GenerateDsl(
    model = {
      "sagemaker.smithy",
      "sagemaker-values.smithy",
      "sagemaker-instance-types.smithy",
      "sagemaker-deployment.smithy",
      "sagemaker-rules.smithy"
    },
    operations = {"CreateEndpointConfig", "DescribeEndpointConfig", "UpdateEndpoint"},
    sdkPackage = "software.amazon.awssdk.services.sagemaker")
@NullMarked
package dev.endpointdsl.sagemaker;

import dev.endpointdsl.GenerateDsl;
import org.jspecify.annotations.NullMarked;
