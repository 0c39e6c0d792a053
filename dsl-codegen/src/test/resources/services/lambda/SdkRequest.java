package service;

import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.model.Architecture;
import software.amazon.awssdk.services.lambda.model.CreateFunctionRequest;
import software.amazon.awssdk.services.lambda.model.LogFormat;
import software.amazon.awssdk.services.lambda.model.Runtime;
import software.amazon.awssdk.services.lambda.model.TracingMode;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static CreateFunctionRequest request() {
    return CreateFunctionRequest.builder()
        .functionName("thumbnails")
        .role("arn:aws:iam::123456789012:role/thumbnails")
        .code(c -> c.zipFile(SdkBytes.fromUtf8String("PK")))
        .runtime(Runtime.PYTHON3_12)
        .handler("main.handle")
        .timeout(30)
        .memorySize(1024)
        .publish(true)
        .vpcConfig(v -> v.subnetIds("subnet-1", "subnet-2").securityGroupIds("sg-1"))
        .environment(e -> e.variables(Map.of("BUCKET", "images")))
        .tracingConfig(t -> t.mode(TracingMode.ACTIVE))
        .tags(Map.of("team", "shop"))
        .architectures(Architecture.ARM64)
        .loggingConfig(l -> l.logFormat(LogFormat.JSON).logGroup("/aws/lambda/thumbnails"))
        .build();
  }
}
